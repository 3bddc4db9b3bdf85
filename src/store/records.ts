import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import { type Change, type Cursor, isTombstone, type Query, type QueryAnswer, type Session } from '../domain/index.ts';
import { apply, forgetTombstones } from './apply.ts';
import { type Confirmed, NOTHING_CONFIRMED, type StateKey, type StoreState } from './state.ts';
import type { StateCell } from './state-cell.ts';
import { followed } from './successors.ts';
import { MESSAGES_MAX, trim, withMessages, withoutOutsiders, withUnreadLines } from './timeline-range.ts';

/** What was confirmed, for those who keep or use it: cache, outbox, other tabs. */
export interface Said {
  readonly changes: readonly Change[];
  readonly cursor: Cursor | null;
  readonly session?: Session;
  /** What was confirmed before it came, when the feed said it. */
  readonly before?: Confirmed;
  /** Everything kept before is void. */
  readonly afresh?: boolean;
}

/** What an answer does to the rest of the state, beside its records. */
export interface Fetched {
  readonly answers: readonly QueryAnswer[];
  readonly patch: (state: StoreState) => { readonly parts: Partial<StoreState>; readonly touched: readonly StateKey[] };
}

/** The confirmed records: everything the server says comes in here, in one step with what depends on it. */
export class Records {
  readonly #cell: StateCell;
  readonly #adapter: InboxAdapter;
  readonly #listeners = new Set<(said: Said) => void>();
  /** The feed position at which each query in flight began. */
  readonly #begun = new Map<symbol, Cursor>();
  /** Feed changes since a snapshot began: its answers may not know of them. */
  #kept: { readonly changes: readonly Change[]; readonly cursor: Cursor }[] | null = null;

  constructor(cell: StateCell, adapter: InboxAdapter) {
    this.#cell = cell;
    this.#adapter = adapter;
  }

  onSaid(callback: (said: Said) => void): () => void {
    this.#listeners.add(callback);
    return () => this.#listeners.delete(callback);
  }

  /** Asks, remembering tombstones until `release` is called: after the answer was used or given up. */
  async ask(
    query: Query,
    signal: AbortSignal,
  ): Promise<{ readonly answer: QueryAnswer; readonly release: () => void }> {
    const token = Symbol(query.name);
    this.#begun.set(token, this.#cell.state.confirmed.cursor ?? -1);
    const release = () => {
      this.#begun.delete(token);
      this.#forget();
    };
    try {
      return { answer: await this.#adapter.query(query, signal), release };
    } catch (error) {
      release();
      throw error;
    }
  }

  /** Applies stream changes, or the answer to a command; `position` moves the feed on. */
  feed(
    changes: readonly Change[],
    cursor: Cursor,
    position: Cursor | null,
    parts: (state: StoreState) => Partial<StoreState> = () => ({}),
  ): void {
    const { state } = this.#cell;
    const wanted = changes.filter((change) => isWanted(state, change));
    this.#kept?.push({ changes: wanted, cursor });
    const applied = apply(state.confirmed, wanted, { from: 'feed', cursor });
    const moved = position === null ? applied.confirmed : { ...applied.confirmed, cursor: position };
    const shown = withUnreadLines(trimmed({ ...state, confirmed: moved }, applied.touched, this.#begun.size === 0));
    const joined = moved.successors === state.confirmed.successors ? NOTHING : followed(shown);
    const next = { ...shown, ...joined.parts };
    const touched = [...applied.touched, ...changedLists(state, applied.touched), ...joined.touched];
    const extra = { ...joined.parts, ...parts(next) };
    this.#cell.update(
      { confirmed: next.confirmed, timelines: next.timelines, lists: marked(next, applied.touched), ...extra },
      [...touched, ...keysOf(extra)],
    );
    this.#forget();
    this.#say({ changes, cursor: position, before: state.confirmed });
  }

  /** Applies answers, each with what it means for its list or timeline, in one step. */
  answer(fetched: readonly Fetched[]): void {
    this.#commit(this.#cell.state, fetched, [], {});
  }

  /** Begins to gather a new picture of everything: feed changes from here on are kept for it. */
  beginSnapshot(): void {
    this.#kept = [];
  }

  /** Replaces every confirmed record by what the answers and the feed since then say; `parts` starts the rest over. */
  endSnapshot(fetched: readonly Fetched[], parts: Partial<StoreState>): void {
    const { state } = this.#cell;
    const { cursor: position, successors } = state.confirmed;
    let confirmed: Confirmed = { ...NOTHING_CONFIRMED, cursor: position, successors };
    for (const { changes, cursor } of this.#kept ?? [])
      confirmed = apply(confirmed, changes, { from: 'feed', cursor }).confirmed;
    this.#kept = null;
    this.#commit({ ...state, ...parts, confirmed }, fetched, EVERYTHING, { ...parts });
  }

  cancelSnapshot(): void {
    this.#kept = null;
  }

  /** What an earlier visit left: shown as stale, and over nothing the server said. */
  restore(changes: readonly Change[], cursor: Cursor | null): void {
    const { confirmed } = this.#cell.state;
    const applied = apply(confirmed, changes, { from: 'cache' });
    this.#cell.update({ confirmed: { ...applied.confirmed, cursor: confirmed.cursor ?? cursor } }, applied.touched);
  }

  say(said: Said): void {
    this.#say(said);
  }

  #commit(from: StoreState, fetched: readonly Fetched[], keys: readonly StateKey[], base: Partial<StoreState>): void {
    let state = from;
    const touched = new Set<StateKey>(keys);
    const changes: Change[] = [];
    let parts: Partial<StoreState> = base;
    for (const { answers, patch } of fetched) {
      for (const answer of answers) {
        const applied = apply(state.confirmed, answer.records, { from: 'query', asOf: answer.asOf });
        for (const key of applied.touched) touched.add(key);
        state = { ...state, confirmed: applied.confirmed };
        changes.push(...answer.records);
      }
      const more = patch(state);
      parts = { ...parts, ...more.parts };
      state = { ...state, ...more.parts };
      for (const key of more.touched) touched.add(key);
    }
    const { confirmed, timelines } = withUnreadLines(trimmed(state, touched, false));
    state = { ...state, confirmed, timelines };
    this.#cell.update({ ...parts, confirmed, timelines }, touched);
    this.#say({ changes, cursor: state.confirmed.cursor, afresh: keys === EVERYTHING });
  }

  /** Tombstones are kept while an answer may come that was read before them: a query in flight, or a stream that lags. */
  #forget(): void {
    const { confirmed } = this.#cell.state;
    if (confirmed.tombstones.size === 0) return;
    const safe = Math.min(confirmed.cursor ?? -1, ...this.#begun.values());
    const forgotten = forgetTombstones(confirmed, safe);
    if (forgotten !== confirmed) this.#cell.update({ confirmed: forgotten }, []);
  }

  #say(said: Said): void {
    for (const listener of [...this.#listeners]) listener(said);
  }
}

const NOTHING = { parts: {}, touched: [] };

/** Every table and everything loaded: what a new picture touches. */
export const EVERYTHING: readonly StateKey[] = ['everything'];

/** Message bodies are kept for conversations somebody has open. */
function isWanted(state: StoreState, change: Change): boolean {
  return change.kind !== 'message' || isTombstone(change) || state.timelines.has(change.record.conversationId);
}

/** Keeps each conversation within its bound. What lies outside its stretch waits for a page in flight, and goes when there is none. */
function trimmed(state: StoreState, touched: ReadonlySet<StateKey>, idle: boolean): StoreState {
  if (!touched.has('message')) return state;
  let { confirmed } = state;
  const timelines = new Map(state.timelines);
  for (const [id, timeline] of state.timelines) {
    const messages = confirmed.tables.message.get(id);
    if (messages === undefined || timeline.load.state !== 'ready') continue;
    if (idle && messages.size > 2 * MESSAGES_MAX) confirmed = withoutOutsiders(confirmed, id, timeline);
    const cut = trim(messages, timeline);
    if (cut.timeline === timeline) continue;
    timelines.set(id, cut.timeline);
    confirmed = withMessages(confirmed, id, cut.messages);
  }
  return { ...state, confirmed, timelines };
}

/** Lists whose filter only the backend can judge count what changed. */
function marked(state: StoreState, touched: ReadonlySet<StateKey>): StoreState['lists'] {
  const ids = conversationIds(touched);
  const behind = [...state.lists].filter(([key]) => key.startsWith(SERVER_LIST));
  if (ids.length === 0 || behind.length === 0) return state.lists;
  const lists = new Map(state.lists);
  for (const [key, list] of behind) lists.set(key, { ...list, changed: new Set([...list.changed, ...ids]) });
  return lists;
}

/** Prefix of the keys of lists only the backend can judge. */
export const SERVER_LIST = 'server:';

function changedLists(state: StoreState, touched: ReadonlySet<StateKey>): readonly StateKey[] {
  return touched.has('conversation')
    ? [...state.lists.keys()].filter((key) => key.startsWith(SERVER_LIST)).map((key) => `list/${key}`)
    : [];
}

function conversationIds(touched: ReadonlySet<StateKey>): readonly string[] {
  return [...touched].filter((key) => key.startsWith('conversation/')).map((key) => key.slice('conversation/'.length));
}

function keysOf(parts: Partial<StoreState>): readonly StateKey[] {
  return Object.keys(parts);
}
