import { sql } from 'kysely';
import type { Connection } from './database.ts';

/**
 * Holds names until the transaction ends, whether or not a row has them: of two transactions that look for the same unknown thing, the
 * second one waits and then finds what the first one stored. Names are reserved in order of their spelling; two that share a hash merely wait.
 */
export async function reserve(db: Connection, workspaceId: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const keys = [...names].sort().map((name) => `${workspaceId}/${name}`);
  await sql`select pg_advisory_xact_lock(hashtextextended(key, 0)) from unnest(${keys}::text[]) as key`.execute(db);
}

/** Lets a transaction begin beside all others of its workspace, unless one is to run alone: then it waits for that one. */
export async function enterTogether(db: Connection, workspaceId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${`${workspaceId} writers`}, 0))`.execute(db);
}

/**
 * Lets a transaction begin once all others of its workspace have ended, and keeps new ones out. For one that was in somebody's way: alone it
 * cannot be again, however the others order their locks.
 */
export async function enterAlone(db: Connection, workspaceId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${workspaceId} writers`}, 0))`.execute(db);
}
