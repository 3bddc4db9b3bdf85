import type { ChangeBatch, Cursor } from './change.ts';
import type { Signal } from './signal.ts';

/** What the change stream says. */
export type FeedEvent =
  | ({ readonly type: 'changes' } & ChangeBatch)
  /** Nothing happened up to `cursor`; also the clock: `now` is server time, ms. */
  | { readonly type: 'heartbeat'; readonly now: number; readonly cursor: Cursor }
  /** The log no longer reaches back to the cursor asked for. Start over from `cursor`. Says nothing about the records. */
  | { readonly type: 'reset'; readonly cursor: Cursor }
  /** A role, team or membership changed: ask for the session again; records of these channels may have come or gone. */
  | { readonly type: 'scope-changed'; readonly channelIds: readonly string[]; readonly cursor: Cursor }
  | { readonly type: 'signal'; readonly signal: Signal };

/** What a stream is asked for beyond the common records: message bodies come only for these conversations. */
export interface Interests {
  readonly conversationIds: readonly string[];
}
