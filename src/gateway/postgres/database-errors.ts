import { InboxError } from '../../domain/index.ts';

/** Serialization failure, deadlock, and a key two transactions wanted: running the work again sees the other's result. */
const AGAIN = new Set(['40001', '40P01', '23505']);

/** Classes of states that say the server cannot work now: connection, resources (disk full), operator intervention, system error. */
const UNAVAILABLE = /^(?:08|53|57|58)/;
const NO_CONNECTION = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'ENOENT']);

/** Postgres' five-character state or Node's word for a broken connection; empty for other errors. */
function stateOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

export function shouldRunAgain(error: unknown): boolean {
  return !(error instanceof InboxError) && AGAIN.has(stateOf(error));
}

/** What a caller gets: a used key as `id-taken`, a database that is away as `unavailable`, everything else as it is. */
export function translated(error: unknown, act: string): unknown {
  if (error instanceof InboxError) return error;
  const state = stateOf(error);
  if (state === '23505') return new InboxError('id-taken', `${act}: a key is in use; choose another`, { cause: error });
  const lost = error instanceof Error && /^(?:Connection terminated|timeout exceeded when trying)/.test(error.message);
  if (UNAVAILABLE.test(state) || NO_CONNECTION.has(state) || AGAIN.has(state) || lost) {
    return new InboxError('unavailable', `${act}: the database cannot do it now; try again`, { cause: error });
  }
  return error;
}
