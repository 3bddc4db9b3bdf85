import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Database } from '../../src/gateway/postgres/database.ts';
import { migrate } from '../../src/gateway/postgres/migrate.ts';
import { openPostgres } from '../../src/gateway/postgres/open-database.ts';
import { SqlRepository } from '../../src/gateway/postgres/sql-repository.ts';
import { createRig } from '../backend/rig/rig.ts';
import { useStorage } from '../backend/rig/rig-storage.ts';
import { emptyTables } from './empty-tables.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

/** Plans, numbers written to first, and files of canned replies once more on a server with many connections: there what is done at once really meets. */
let server: PostgresServer;
let db: Database;

before(async () => {
  server = await startPostgres();
  db = openPostgres(server.url, () => {});
  await migrate(db);
});
after(async () => {
  await db.destroy();
  await server.stop();
});

useStorage(async (clock) => {
  await emptyTables(db);
  return { repository: new SqlRepository(db, clock), kept: async () => [] };
});

test('every rig keeps its records on the server', async () => {
  assert.ok((await createRig()).repository instanceof SqlRepository);
});

await import('../backend/canned-files.test.ts');
await import('../backend/joined-conversations.test.ts');
await import('../backend/joins-under-way.test.ts');
await import('../backend/send-later.test.ts');
await import('../backend/start-conversation.test.ts');
