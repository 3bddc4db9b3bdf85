import { after, before, test } from 'node:test';
import type { Database } from '../../src/gateway/postgres/database.ts';
import { migrate } from '../../src/gateway/postgres/migrate.ts';
import { openPglite } from '../../src/gateway/postgres/open-database.ts';
import { repositoryContract } from '../../src/testing/index.ts';
import { sqlHarness } from './empty-tables.ts';

let db: Database;

before(async () => {
  db = await openPglite(null);
  await migrate(db);
});
after(() => db.destroy());

for (const check of repositoryContract) test(check.name, () => check.run(sqlHarness(() => db)));
