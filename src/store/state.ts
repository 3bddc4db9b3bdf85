import type { CacheTrouble, InboxCache, OutboxRow } from '../cache/inbox-cache.ts';
import type {
  ConversationFilter,
  ConversationKey,
  Cursor,
  Message,
  Place,
  RecordKind,
  RecordOf,
  Session,
  Signal,
} from '../domain/index.ts';
import type { Attachment } from './attachment.ts';
import type { LateFailure } from './late-failure.ts';
import type { MentionsView } from './mentions-view.ts';
import type { ConnectionState, DraftView, EdgeState, LoadState } from './views.ts';

/** Kinds kept in one table each; messages are split by conversation. */
export type FlatKind = Exclude<RecordKind, 'message'>;

/** Confirmed records only: what a person did and the server has not said yet lives in the overlay. */
export type Tables = { readonly [K in FlatKind]: ReadonlyMap<string, RecordOf<K>> } & {
  /** Messages by conversation, then by id. */
  readonly message: ReadonlyMap<string, ReadonlyMap<string, Message>>;
};

/** A record that went, and as of when; `returned` once it came back into sight. */
export interface Buried {
  readonly rev: number;
  readonly cursor: Cursor;
  readonly gone: 'deleted' | 'access' | 'returned';
}

/** What the server said so far. */
export interface Confirmed {
  readonly tables: Tables;
  /** By `kind/id`; kept while an answer that does not know of it may still come. */
  readonly tombstones: ReadonlyMap<string, Buried>;
  /** Conversations joined into others, each with the one its messages went into; remembered as long as the page lives. */
  readonly successors: ReadonlyMap<string, string>;
  /** The feed position up to which changes were applied. */
  readonly cursor: Cursor | null;
}

/** A loaded piece of a conversation list. */
export interface ListState {
  readonly filter: ConversationFilter;
  readonly load: LoadState;
  /** The lowest loaded key; `null` when the list is loaded to its end. */
  readonly floor: ConversationKey | null;
  readonly next: string | null;
  readonly more: EdgeState;
  /** Ids in the backend's order, for a filter only it can judge. */
  readonly ids: readonly string[];
  /** Conversations that changed since, for such a filter. */
  readonly changed: ReadonlySet<string>;
}

/** The loaded stretch of a conversation: every message between the bounds is known. */
export interface TimelineState {
  readonly load: LoadState;
  /** The oldest loaded place; `null` when the stretch begins at the first message. */
  readonly oldest: Place | null;
  /** The newest loaded place; `null` when the stretch is open to what comes. */
  readonly newest: Place | null;
  readonly older: EdgeState;
  readonly newer: EdgeState;
  /** Page tokens, while they stand for the bounds; `null` when a trim moved the bound away from the token. */
  readonly previous: string | null;
  readonly next: string | null;
  /** Where reading last went on: the other end is let go of first. */
  readonly anchor: 'older' | 'newer';
  /** The read mark when the conversation was opened with something unread; `undefined` while the conversation is not known. */
  readonly unreadAfter: { readonly place: Place | null } | null | undefined;
}

/** A command on its way: its row, and how far this tab has come with it. */
export interface Pending {
  readonly row: OutboxRow;
  readonly stored: boolean;
  readonly inFlight: boolean;
}

export interface StoreState {
  readonly confirmed: Confirmed;
  readonly session: Session | null;
  readonly sessionLoad: LoadState;
  /** Tables that were asked for as a whole and answered. */
  readonly answered: ReadonlySet<'channels' | 'agents' | 'counts'>;
  readonly lists: ReadonlyMap<string, ListState>;
  readonly timelines: ReadonlyMap<string, TimelineState>;
  readonly openings: ReadonlyMap<string, LoadState>;
  /** In order of entry. */
  readonly pending: readonly Pending[];
  /** Stored commands this build cannot read. */
  readonly quarantined: number;
  readonly drafts: ReadonlyMap<string, DraftView>;
  /** Messages that failed late and that nobody has looked at, oldest first. */
  readonly failures: readonly LateFailure[];
  /** Notes that name this agent, once somebody wants to hear of them. */
  readonly mentions: MentionsView;
  /** Files of drafts, in the order they were added. */
  readonly attachments: readonly Attachment[];
  readonly presence: ReadonlyMap<string, readonly Signal[]>;
  readonly connection: ConnectionState;
  readonly cache: { readonly mode: InboxCache['mode']; readonly reason: CacheTrouble | null };
  readonly leading: boolean;
}

const NO_TABLES: Tables = {
  agent: new Map(),
  team: new Map(),
  channel: new Map(),
  contact: new Map(),
  conversation: new Map(),
  template: new Map(),
  'canned-reply': new Map(),
  'scheduled-message': new Map(),
  mention: new Map(),
  count: new Map(),
  message: new Map(),
};

export const NOTHING_CONFIRMED: Confirmed = {
  tables: NO_TABLES,
  tombstones: new Map(),
  successors: new Map(),
  cursor: null,
};

export const EMPTY_STATE: StoreState = {
  confirmed: NOTHING_CONFIRMED,
  session: null,
  sessionLoad: { state: 'loading' },
  answered: new Set(),
  lists: new Map(),
  timelines: new Map(),
  openings: new Map(),
  pending: [],
  quarantined: 0,
  drafts: new Map(),
  failures: [],
  mentions: { load: { state: 'loading' }, mentions: [] },
  attachments: [],
  presence: new Map(),
  connection: { state: 'connecting' },
  cache: { mode: 'memory', reason: null },
  leading: false,
};

/** What a change touches, as names a source can wait for: the whole table, and one record (messages: one conversation's). */
export type StateKey = string;

export function recordKey(kind: RecordKind, id: string): StateKey {
  return `${kind}/${id}`;
}
