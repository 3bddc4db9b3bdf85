import type {
  Agent,
  Attempt,
  CannedReply,
  Channel,
  CommandType,
  Contact,
  ContentKind,
  Conversation,
  ConversationStatus,
  Delivery,
  DeliveryError,
  Direction,
  EarlierText,
  InboxError,
  InboxErrorCode,
  MessageContent,
  MessageOrigin,
  Reaction,
  Referral,
  RefusalCode,
  Role,
  Session,
  Team,
  Template,
} from '../domain/index.ts';

export type { AttachedFile, AttachmentView } from './attachment-view.ts';

/** How far the loading of something has come. `ready` may still show cached records: then `stale` is true. */
export type LoadState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly stale: boolean }
  | { readonly state: 'failed'; readonly error: InboxError };

/** What lies beyond an end of a loaded range. */
export type EdgeState = 'end' | 'more' | 'loading' | 'failed';

/** Where the store stands towards its backend. */
export type ConnectionState =
  | { readonly state: 'connecting' }
  | { readonly state: 'online' }
  /** The stream broke; tried again at `retryAt` (server ms). */
  | { readonly state: 'reconnecting'; readonly retryAt: number; readonly code: InboxErrorCode }
  /** The browser says there is no network. */
  | { readonly state: 'offline' }
  /** Nothing helps but a new token or version. */
  | { readonly state: 'stopped'; readonly code: InboxErrorCode };

/** Where drafts, outbox and cached records are kept. In `memory` they end with the page, and the inbox says so. */
export interface CacheState {
  readonly mode: 'indexeddb' | 'memory';
  readonly reason: 'blocked' | 'timeout' | 'quota' | 'denied' | 'lost' | 'newer-version' | null;
}

export interface StoreStatus {
  readonly connection: ConnectionState;
  readonly cache: CacheState;
  /** Commands that wait for the network, that were refused, and that ask a person first. */
  readonly outbox: { readonly waiting: number; readonly refused: number; readonly asking: number };
  /** This tab holds the stream and the outbox. */
  readonly leading: boolean;
}

export interface SessionView {
  readonly load: LoadState;
  readonly session: Session | null;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** A colleague seen in a conversation right now. */
export interface Presence extends Person {
  readonly doing: 'viewing' | 'typing';
}

/** The last message as a row shows it: a placed one, or one still on its way from here. */
export interface RowMessage {
  readonly direction: Direction;
  readonly kind: ContentKind;
  readonly text: string;
  readonly voice: boolean;
  readonly at: number;
  readonly author: Person | null;
  readonly delivery: ShownDelivery | null;
}

/** A row of a conversation list. */
export interface ConversationRow {
  readonly id: string;
  readonly name: string;
  readonly contactId: string;
  readonly channel: Pick<Channel, 'id' | 'name' | 'source'>;
  readonly status: ConversationStatus;
  readonly unread: number;
  readonly needsReply: boolean;
  readonly assignee: Person | null;
  readonly tags: readonly string[];
  readonly windowClosesAt: number | null;
  readonly lastMessage: RowMessage | null;
  readonly activityAt: number;
  readonly presence: readonly Presence[];
  /** Something is written here and not sent. */
  readonly hasDraft: boolean;
}

export interface ListView {
  readonly load: LoadState;
  readonly rows: readonly ConversationRow[];
  readonly more: EdgeState;
  /** With a filter only the backend can judge: how many conversations changed since the list was asked for. */
  readonly changed: number;
}

/**
 * How far an outbound message is, seen from here: a delivery once the backend has it; before that `saving` (not stored yet), `stored`
 * (safe in the outbox, waits for the network), `asking` (too old to go without a word from a person) or `refused` (the backend said no).
 */
export type ShownDelivery = Delivery | 'saving' | 'held' | 'stored' | 'asking' | 'refused';

export interface QuotedView {
  readonly messageId: string | null;
  readonly author: 'customer' | Person | null;
  /** `null` when the quoted message is not loaded or not known. */
  readonly content: MessageContent | null;
}

/** A reaction as it hangs on its bubble. */
export interface ReactionView extends Pick<Reaction, 'from' | 'emoji' | 'at'> {
  /** The agent who reacted; `null` for the customer and for the phone app. */
  readonly author: Person | null;
  /** How far one of our own came; `null` for the customer's. */
  readonly delivery: ShownDelivery | null;
}

/** What a person may do with a message. */
export type MessageAction = 'copy' | 'quote' | 'react' | 'forward' | 'refetch' | 'retry' | 'discard' | 'send-anyway';

/** A timeline entry as its bubble shows it. The same object as long as nothing about it changed. */
export interface MessageView {
  readonly id: string;
  readonly direction: Direction;
  readonly origin: MessageOrigin;
  readonly content: MessageContent;
  /** Server ms: of its place, or of writing while it has none. */
  readonly at: number;
  /** WhatsApp's own time when it arrived late; else `null`. */
  readonly lateSentAt: number | null;
  readonly author: Person | null;
  readonly quoted: QuotedView | null;
  readonly forwarded: 'no' | 'once' | 'often';
  readonly delivery: ShownDelivery | null;
  /** When each step was reached, for message info. */
  readonly times: Readonly<Partial<Record<Delivery, number>>>;
  readonly error: DeliveryError | null;
  /** Why the backend refused a pending message. */
  readonly refusal: InboxErrorCode | null;
  readonly attempts: number;
  /** Every attempt, oldest first: each with its own times, error and WhatsApp's id. */
  readonly attemptList: readonly Attempt[];
  /** WhatsApp's id of an inbound or echoed message, else of the latest attempt that has one. */
  readonly wamid: string | null;
  /** An older attempt of this message reached the customer as well. */
  readonly reachedBefore: boolean;
  /** At most one of each side. */
  readonly reactions: readonly ReactionView[];
  /** Earlier wordings, oldest first. */
  readonly edits: readonly EarlierText[];
  /** When the sender took it back, server ms; what it said stays for the team to read. */
  readonly revokedAt: number | null;
  readonly referral: Referral | null;
  readonly actions: readonly MessageAction[];
}

/** A file of a message as it can be shown. */
export type MediaView =
  | {
      readonly state: 'loading';
      /** How much of it has come, 0–1 in whole hundredths; left out while nobody knows. */
      readonly progress?: number;
    }
  | {
      readonly state: 'ready';
      /** Signed and short-lived, or an object URL: for this page only. It changes when it is renewed; whoever plays keeps the place. */
      readonly url: string;
      /** The address does not load: asks for a fresh one, once per address. */
      readonly renew: () => void;
    }
  | { readonly state: 'failed'; readonly error: InboxError; readonly retry: () => void };

/** The templates of a channel's account, whatever their status. */
export interface TemplatesView {
  readonly load: LoadState;
  readonly templates: readonly Template[];
}

/** The canned replies the signed-in agent may use: their own, those of their teams, the workspace's. */
export interface CannedRepliesView {
  readonly load: LoadState;
  /** By name. */
  readonly replies: readonly CannedReply[];
  readonly agent: Agent | null;
  /** The agent's teams, by name. */
  readonly teams: readonly Team[];
}

/** Somebody to write to first. */
export interface StartDraft {
  readonly channelId: string;
  /** `+`, the country's code, digits; see `judgePhone`. */
  readonly phone: string;
  /** What agents call the customer; one who has a name already keeps it. */
  readonly name?: string;
}

export interface StartedConversation {
  readonly conversationId: string;
  /** Something was said in it before: it was not begun now. */
  readonly wasThere: boolean;
}

/** A canned reply as a person writes it; without an id it is a new one. */
export type CannedDraft = Omit<CannedReply, 'id' | 'rev'> & { readonly id?: string };

/** What a search in a conversation found: ids alone, newest first; the timeline shows them. */
export interface SearchView {
  readonly load: LoadState;
  readonly ids: readonly string[];
  /** Whether older ones may be found. */
  readonly more: EdgeState;
}

export interface TimelineView {
  readonly load: LoadState;
  readonly messages: readonly MessageView[];
  readonly older: EdgeState;
  readonly newer: EdgeState;
  /** The first message that was unread when the conversation was opened: where the unread line stands. */
  readonly unreadFromId: string | null;
}

/** Why a reply cannot go, or that only the server can tell at this very moment. */
export type ReplyLock = RefusalCode | 'too-close';

export interface ConversationView {
  /** The conversation this one was joined into: the view shows it already, further news come under its own id. Else `null`. */
  readonly movedTo: string | null;
  readonly load: LoadState;
  readonly conversation: Conversation | null;
  readonly contact: Contact | null;
  readonly name: string;
  readonly channel: Channel | null;
  readonly assignee: Person | null;
  readonly presence: readonly Presence[];
  readonly role: Role | null;
  /** `null` when a free-form answer may go. */
  readonly replyLock: ReplyLock | null;
  /** What this backend can be asked for: an act it does not know is not offered. */
  readonly commands: readonly CommandType[];
  /** Agents who can own this conversation. */
  readonly assignable: readonly Agent[];
}

/** Sums of the counts the agent may see, per status, and of what the agent owns or nobody owns. */
export interface CountsView {
  readonly byStatus: Readonly<Record<ConversationStatus, number>>;
  readonly mine: number;
  readonly unassigned: number;
  readonly unread: number;
  readonly needsReply: number;
  /** False while the backend has not said, or does not count: show no number rather than a zero. */
  readonly known: boolean;
}

/** What is written and not sent, per conversation: kept as typed, in every tab. */
export interface DraftView {
  readonly text: string;
  readonly mode: 'reply' | 'note';
  readonly quotedMessageId: string | null;
  /** Since when there are words, server ms; whoever sets a draft may leave it to the store. Absent while there are none. */
  readonly begunAt?: number;
}
