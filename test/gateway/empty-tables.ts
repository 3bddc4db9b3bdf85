import { sql } from 'kysely';
import type { Database } from '../../src/gateway/postgres/database.ts';
import { SqlRepository } from '../../src/gateway/postgres/sql-repository.ts';
import type { RepositoryHarness } from '../../src/testing/index.ts';

/** Empties all tables but the list of migrations. */
export async function emptyTables(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname = 'wa_inbox' and tablename not like 'migrations%'`.execute(db);
  await sql.raw(`truncate ${rows.map(({ name }) => name).join(', ')} restart identity`).execute(db);
}

/** The harness of the repository contract over one database that every check finds empty. */
export function sqlHarness(
  database: () => Database,
  open = (clock: { now(): number }) => new SqlRepository(database(), clock),
): RepositoryHarness {
  return {
    async create(clock) {
      await emptyTables(database());
      return { repository: open(clock), dispose: async () => {} };
    },
  };
}
