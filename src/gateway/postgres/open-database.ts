import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database, Tables } from './database.ts';
import { TextPlugin } from './text-plugin.ts';

const INT8 = 20;

/** Opens a Postgres server. Connections are made when needed and replaced when they die. */
export function openPostgres(url: string, onTrouble: (error: Error) => void, connections = 10): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    application_name: 'wa-inbox',
    // A gateway that stops in mid-transaction must not keep its locks.
    idle_in_transaction_session_timeout: 60_000,
    // Times and cursors stay far below 2^53.
    types: { getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) },
  });
  // An idle connection that breaks is no error of anybody's query; without a listener it would end the process.
  pool.on('error', onTrouble);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new TextPlugin()] });
}

/** Opens the embedded Postgres in a directory, `null` for one in memory. One process at a time: see `DirectoryLock`. */
export async function openPglite(directory: string | null): Promise<Database> {
  const pglite = await PGlite.create(directory === null ? {} : { dataDir: directory });
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }), plugins: [new TextPlugin()] });
}
