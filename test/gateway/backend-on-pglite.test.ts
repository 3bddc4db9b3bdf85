import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { migrate } from '../../src/gateway/postgres/migrate.ts';
import { openPglite } from '../../src/gateway/postgres/open-database.ts';
import { SqlRepository } from '../../src/gateway/postgres/sql-repository.ts';
import { createRig } from '../backend/rig/rig.ts';
import { useStorage } from '../backend/rig/rig-storage.ts';
import { emptyTables } from './empty-tables.ts';

/**
 * The backend's own tests of commands, queries, sends and webhooks, once more over SQL: what holds in memory holds on Postgres. One database serves
 * them all, empty for every rig.
 */
const db = await openPglite(null);
await migrate(db);
after(() => db.destroy());

useStorage(async (clock) => {
  await emptyTables(db);
  const kept = async () => {
    const rows = await db.selectFrom('wa_inbox.webhooks').select('problems').orderBy('seq').execute();
    return rows.map(({ problems }) => problems as readonly string[] | null);
  };
  return { repository: new SqlRepository(db, clock), kept };
});

test('every rig keeps its records in the database', async () => {
  assert.ok((await createRig()).repository instanceof SqlRepository);
});

await import('../backend/canned-files.test.ts');
await import('../backend/canned-replies.test.ts');
await import('../backend/commands.test.ts');
await import('../backend/dropped-files.test.ts');
await import('../backend/files.test.ts');
await import('../backend/incoming-bytes.test.ts');
await import('../backend/incoming-files.test.ts');
await import('../backend/joined-conversations.test.ts');
await import('../backend/outgoing-files.test.ts');
await import('../backend/queries.test.ts');
await import('../backend/read-marks.test.ts');
await import('../backend/send-later.test.ts');
await import('../backend/sending.test.ts');
await import('../backend/sending-files.test.ts');
await import('../backend/start-conversation.test.ts');
await import('../backend/upload-quota.test.ts');
await import('../backend/webhooks/door.test.ts');
await import('../backend/webhooks/echoes.test.ts');
await import('../backend/webhooks/messages.test.ts');
await import('../backend/webhooks/receipts.test.ts');
