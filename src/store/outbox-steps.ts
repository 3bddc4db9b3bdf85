import { type OutboxRow, STORED_FORMAT } from '../cache/inbox-cache.ts';
import type { Capabilities, Command } from '../domain/index.ts';

/** What a failed try tells: the code, and whether repeating helps; `null` when there was no answer within the limit. */
export type Failure = { readonly code: string; readonly retryable: boolean } | null;

/** What becomes of a row: it leaves, it goes again after a wait, or it rests until a person looks at it. */
export type RowFate = { readonly fate: 'gone' } | { readonly fate: 'again' | 'rests'; readonly row: OutboxRow };

type SubmitLevel = Capabilities['submit'];

/** Codes that say nothing about the command: the way is barred, and opens with a new token or version. */
const BARRED: readonly string[] = ['unauthenticated', 'version-unsupported', 'signature-invalid', 'aborted'];

/** The row of a new command. Rows of several tabs meet in one order: time first, and never before what this tab already shows. */
export function newRow(command: Command, lastOrder: number, now: number, holdMs = 0): OutboxRow {
  return {
    format: STORED_FORMAT,
    id: command.id,
    command,
    order: Math.max(lastOrder + 1, now),
    createdAt: now,
    attempts: 0,
    fence: 0,
    state: 'ready',
    code: null,
    confirmed: false,
    ...(holdMs > 0 ? { holdMs } : {}),
  };
}

/** How long a row is still held, ms; never longer than it was meant to, whatever became of the clock. */
export function holdLeft({ holdMs = 0, createdAt }: OutboxRow, now: number): number {
  return Math.max(0, Math.min(holdMs, createdAt + holdMs - now));
}

/** Whether a message waited so long that a person is asked before it leaves. */
export function isTooOld(row: OutboxRow, now: number, askAfterMs: number): boolean {
  return row.command.type === 'message.send' && !row.confirmed && now - row.createdAt > askAfterMs;
}

/** The row as a new leading tab takes it; `null` when it is settled and nobody's. Where an id cannot be repeated, an interrupted send stays unknown. */
export function takenOver(row: OutboxRow, fence: number, level: SubmitLevel | undefined): OutboxRow | null {
  if (row.state !== 'ready' && row.state !== 'asking') return null;
  const interrupted = level === 'at-most-once' && row.state === 'ready' && row.attempts > 0;
  return { ...row, fence, state: interrupted ? 'unknown' : row.state };
}

/**
 * What a failed try makes of its row.
 *
 * | what is known                             | fate                                             |
 * |-------------------------------------------|--------------------------------------------------|
 * | this very command was carried out before  | gone                                             |
 * | the answer is lost, ids cannot be repeated | rests as `unknown`                               |
 * | the answer is lost, or it may go later    | again; what certainly did not act begins anew    |
 * | refused                                   | rests as `refused` with its code                 |
 */
export function afterFailure(row: OutboxRow, failure: Failure, level: SubmitLevel): RowFate {
  const code = failure?.code ?? 'timeout';
  if (hasActed(row.command, code, level)) return { fate: 'gone' };
  const lost = code === 'outcome-unknown' || (failure === null && level === 'at-most-once');
  if (lost && level === 'at-most-once') return { fate: 'rests', row: { ...row, state: 'unknown', code: null } };
  if (lost || failure === null || failure.retryable || BARRED.includes(code))
    return { fate: 'again', row: { ...row, attempts: level === 'at-most-once' ? 0 : row.attempts } };
  return { fate: 'rests', row: { ...row, state: 'refused', code } };
}

/** Refusals that say: this very command was carried out before, or there is nothing left to do. */
function hasActed(command: Command, code: string, level: SubmitLevel): boolean {
  if (code === 'command-conflict') return level === 'detectable';
  if (command.type === 'message.discard') return code === 'not-found';
  return code === 'id-taken' && (command.type === 'message.send' || command.type === 'note.add');
}
