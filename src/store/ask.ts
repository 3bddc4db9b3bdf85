import type { InboxError, Query, QueryAnswer } from '../domain/index.ts';
import type { Fetched } from './records.ts';
import type { StateKey, StoreState } from './state.ts';

/** Asks one query; the records it brings are remembered as in flight until the answer was used. */
export type RunQuery = (query: Query) => Promise<QueryAnswer>;

/** A part of the state together with the names it goes by. */
export interface Patch {
  readonly parts: Partial<StoreState>;
  readonly touched: readonly StateKey[];
}

/** Something subscribers ask for: how it is fetched, and how its state shows waiting and failure. */
export interface Ask {
  /** Equal asks share one. */
  readonly key: string;
  /** Whether what is loaded still stands. */
  isLoaded(state: StoreState): boolean;
  waiting(state: StoreState): Patch;
  fetch(run: RunQuery, state: () => StoreState): Promise<Fetched>;
  failed(state: StoreState, error: InboxError): Patch;
}
