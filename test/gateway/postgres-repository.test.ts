import { after, before, test } from 'node:test';
import type { Database } from '../../src/gateway/postgres/database.ts';
import { migrate } from '../../src/gateway/postgres/migrate.ts';
import { openPostgres } from '../../src/gateway/postgres/open-database.ts';
import { repositoryContract } from '../../src/testing/index.ts';
import { sqlHarness } from './empty-tables.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

let server: PostgresServer;
let db: Database;

before(async () => {
  server = await startPostgres();
  // As many connections as the suite has writers: nobody waits for the pool instead of for a lock.
  db = openPostgres(server.url, (error) => console.warn(error.message), 40);
  await migrate(db);
});
after(async () => {
  await db.destroy();
  await server.stop();
});

for (const check of repositoryContract) test(check.name, () => check.run(sqlHarness(() => db)));
