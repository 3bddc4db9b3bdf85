import type {
  Agent,
  CannedReply,
  Change,
  Channel,
  Contact,
  Conversation,
  ConversationFilter,
  ConversationKey,
  Count,
  Cursor,
  Interests,
  MentionNotice,
  Message,
  Place,
  Receipt,
  RecordChange,
  RecordKind,
  RecordOf,
  RefusalCode,
  ScheduledMessage,
  SubmitAnswer,
  Team,
  Template,
} from '../domain/index.ts';
import type { Job, NewJob } from './job.ts';
import type { KeptFile } from './kept-file.ts';

/** What a reader may see; everything else does not exist for them. Templates and canned replies only for whoever says who they are. */
export interface Audience {
  readonly channelIds: readonly string[];
  /** Business accounts of those channels: their templates are seen. */
  readonly accountIds?: readonly string[];
  /** Whose own canned replies are seen, and of which teams. */
  readonly agentId?: string;
  readonly teamIds?: readonly string[];
}

/** Messages of a conversation that hold all the words, see `searchWords`; none without words. Newest first. */
export interface MessageSearch {
  readonly conversationId: string;
  /** Folded. */
  readonly words: readonly string[];
  /** Exclusive; `null` starts at the newest. */
  readonly before: Place | null;
  readonly limit: number;
}

/** Messages of a conversation beside a place (exclusive), or the newest ones when `from` is null. Answered oldest first. */
export interface MessageRange {
  readonly conversationId: string;
  readonly direction: 'before' | 'after';
  readonly from: Place | null;
  readonly limit: number;
}

export interface ConversationRange {
  readonly filter: ConversationFilter;
  /** Exclusive; `null` starts at the top. */
  readonly after: ConversationKey | null;
  readonly limit: number;
}

/** The judge said no. */
export interface CommandRefusal {
  readonly refused: RefusalCode;
}

/** What became of a command. */
export type CommandAnswer = SubmitAnswer | CommandRefusal;

/** A command that was carried out or refused, and what was answered. */
export interface StoredCommand {
  readonly id: string;
  readonly agentId: string;
  /** Hash of the canonical command body: the same id with another body is refused. */
  readonly bodyHash: string;
  readonly answer: CommandAnswer;
}

/** A receipt whose message is not known yet. */
export interface ParkedReceipt {
  readonly wamid: string;
  readonly attemptId: string | null;
  readonly receipt: Receipt;
  readonly parkedAt: number;
}

/** Facets that find a contact; the first that matches in this order wins: userId, phone, username. */
export interface ContactLookup {
  readonly userId: string | null;
  readonly phone: string | null;
  readonly username: string | null;
}

/** Reads of one workspace at one moment. */
export interface ReadTransaction {
  readonly workspaceId: string;
  /** The feed position of this view: it shows exactly what was committed up to here. */
  head(): Promise<Cursor>;
  get<K extends RecordKind>(kind: K, id: string): Promise<RecordOf<K> | null>;
  getMany<K extends RecordKind>(kind: K, ids: readonly string[]): Promise<readonly RecordOf<K>[]>;
  channels(): Promise<readonly Channel[]>;
  agents(): Promise<readonly Agent[]>;
  teams(): Promise<readonly Team[]>;
  counts(audience: Audience): Promise<readonly Count[]>;
  /** Every template of a business account, whatever its status. */
  templates(accountId: string): Promise<readonly Template[]>;
  /** An agent's own canned replies, those of these teams, and the workspace's. */
  cannedReplies(reader: {
    readonly agentId: string;
    readonly teamIds: readonly string[];
  }): Promise<readonly CannedReply[]>;
  /** What is to be sent later in a conversation, the next one first. */
  scheduledIn(conversationId: string): Promise<readonly ScheduledMessage[]>;
  /** Notices of mentions for an agent, or about a conversation, the oldest first. */
  mentions(of: { readonly agentId: string } | { readonly conversationId: string }): Promise<readonly MentionNotice[]>;
  searchMessages(search: MessageSearch): Promise<readonly Message[]>;
  /** How many conversations of a channel were sent a template after a time, ms (exclusive). */
  contactedSince(channelId: string, since: number): Promise<number>;
  conversations(range: ConversationRange, audience: Audience): Promise<readonly Conversation[]>;
  messages(range: MessageRange): Promise<readonly Message[]>;
  /** Inbound messages after a place that ask for a reply. */
  unreadAfter(conversationId: string, place: Place): Promise<number>;
  agentBySubject(subject: string): Promise<Agent | null>;
  /** Contacts that match any facet, strongest facet first: more than one means they are to be merged. Merged ones are not found. */
  contactsBy(lookup: ContactLookup): Promise<readonly Contact[]>;
  conversationsOf(contactId: string): Promise<readonly Conversation[]>;
  /** The conversation a removed one was joined into; `null` for any other. */
  successorOf(conversationId: string): Promise<string | null>;
  messageByWamid(wamid: string): Promise<Message | null>;
  messageByAttempt(attemptId: string): Promise<Message | null>;
  command(id: string): Promise<StoredCommand | null>;
  /** The encrypted access token stored for a channel. */
  channelSecret(channelId: string): Promise<string | null>;
  file(id: string): Promise<KeptFile | null>;
  /** Whether a message or a plan needs a file, see `usedFiles`. Who is to act on the answer looks for the file first: that holds it still. */
  isFileUsed(id: string): Promise<boolean>;
  /** What an agent uploaded and nothing took yet, see `isUnsentUpload`. */
  unsentUploads(agentId: string): Promise<readonly KeptFile[]>;
}

/**
 * One atomic change of a workspace. Laws (design.md §3):
 * - `put` gives the record the next revision and enters it into the feed; `remove` leaves a tombstone. Of several puts of one record in a
 *   transaction the last one counts, as one feed entry.
 * - A put conversation moves the counts by `countDeltas`, in this transaction; counts enter the feed like any record.
 * - Commit order is cursor order: the last statement takes the cursors, under the workspace row's lock.
 * - A file that was looked for stays as it was found until the end: whoever adds to it loses nothing others added.
 * - Looking for something by what is not its record id (`contactsBy`, `agentBySubject`, `messageByWamid`, `messageByAttempt`, `takeParked`,
 *   `unsentUploads`) reserves it: of two transactions that look for the same unknown person or message, the second sees what the first one stored.
 * - A wamid and an attempt id belong to one message, a phone-number id to one channel: `id-taken` otherwise.
 * - No network call inside.
 */
export interface WriteTransaction extends ReadTransaction {
  /** Locks conversations in id order, before anything else of theirs is read. */
  lockConversations(ids: readonly string[]): Promise<void>;
  /** The one conversation of a contact on a channel, made and locked if there is none: two callers never make two. */
  conversationFor(channelId: string, contactId: string, create: () => Omit<Conversation, 'rev'>): Promise<Conversation>;
  put<K extends RecordKind>(kind: K, record: Omit<RecordOf<K>, 'rev'>): Promise<RecordOf<K>>;
  remove(kind: RecordKind, id: string): Promise<void>;
  /** Removes a conversation whose messages went into another; its tombstone says so for as long as it is remembered. */
  removeInto(conversationId: string, into: string): Promise<void>;
  /** The next place in a conversation at a time: the conversation must be locked. */
  nextPlace(conversationId: string, at: number): Promise<Place>;
  putAgentSubject(agentId: string, subject: string): Promise<void>;
  putChannelSecret(channelId: string, encrypted: string): Promise<void>;
  /** Files are no records: the messages that hold them tell of them. */
  putFile(file: KeptFile): Promise<void>;
  removeFile(id: string): Promise<void>;
  /** Moves every conversation and message of one contact to another (merge); colliding conversations of one channel are joined by the caller. */
  moveMessages(fromConversationId: string, toConversationId: string): Promise<void>;
  putCommand(command: Omit<StoredCommand, 'answer'>, answer: (cursor: Cursor) => CommandAnswer): void;
  /** Plans a job. An id that waits already stays as it is: standing jobs are planned by whoever comes first. */
  enqueue(job: NewJob): Promise<void>;
  /** Takes the jobs of a key away, also one that is held: whoever holds it is refused from then on. */
  dropJobs(key: string): Promise<void>;
  park(receipt: ParkedReceipt): Promise<void>;
  /** Takes the parked receipts of a wamid or an attempt out, oldest first. */
  takeParked(key: {
    readonly wamid: string | null;
    readonly attemptId: string | null;
  }): Promise<readonly ParkedReceipt[]>;
  /** Says that who sees these channels changed: streams re-check, clients ask for their session again. */
  scopeChanged(channelIds: readonly string[]): Promise<void>;
}

/** What a write transaction did, as its author may see it. */
export interface Committed<T> {
  readonly value: T;
  /** Position of the last entry; the head when nothing was written. */
  readonly cursor: Cursor;
}

/** One log position: what to tell a reader there. */
export type FeedEntry =
  | { readonly cursor: Cursor; readonly change: Change }
  | { readonly cursor: Cursor; readonly scopeChanged: readonly string[] };

export type FeedPage =
  | { readonly entries: readonly FeedEntry[]; readonly to: Cursor }
  /** The log does not reach back that far. */
  | { readonly gone: true; readonly head: Cursor };

/** A webhook body as it came. */
export interface RawWebhook {
  readonly id: string;
  readonly receivedAt: number;
  readonly body: string;
}

/** A raw webhook to work on. */
export interface ClaimedWebhook extends RawWebhook {
  readonly attempts: number;
}

/** What became of a raw webhook: kept, with what could not be understood. */
export interface WebhookOutcome {
  readonly problems: readonly string[];
  readonly processedAt: number;
}

/**
 * The store of the backend. Every record belongs to a workspace; nothing crosses. Implemented in memory and in SQL; the contract suite in
 * `testing` is the proof.
 */
export interface Repository {
  read<T>(workspaceId: string, work: (tx: ReadTransaction) => Promise<T>): Promise<T>;
  /** Runs `work` atomically; runs it again (at most 5 times) when the database asks for it. Throwing rolls back. */
  write<T>(workspaceId: string, work: (tx: WriteTransaction) => Promise<T>): Promise<Committed<T>>;
  createWorkspace(workspace: { readonly id: string; readonly name: string }): Promise<void>;
  workspace(id: string): Promise<{ readonly id: string; readonly name: string } | null>;
  /** The workspace and channel a phone-number id belongs to. It belongs to one workspace. */
  routeOf(phoneNumberId: string): Promise<{ readonly workspaceId: string; readonly channelId: string } | null>;
  /** The workspaces that have a channel of a business account: several may share one. */
  workspacesOf(accountId: string): Promise<readonly string[]>;
  /** Log entries after a cursor that this audience may see, records as they are now; at most `limit` log rows. */
  changesAfter(
    workspaceId: string,
    after: Cursor,
    audience: Audience,
    interests: Interests,
    limit: number,
  ): Promise<FeedPage>;
  /** Drops log entries older than a time; readers behind it get `gone`. */
  trimFeed(workspaceId: string, before: number): Promise<void>;

  /** Keeps a webhook body durably: only then may it be acknowledged. */
  storeWebhook(raw: RawWebhook): Promise<void>;
  /** Takes the oldest unprocessed bodies whose lease is free. */
  claimWebhooks(now: number, leaseMs: number, limit: number): Promise<readonly ClaimedWebhook[]>;
  finishWebhook(id: string, outcome: WebhookOutcome): Promise<void>;

  /** Takes due jobs, at most one per key, the oldest of its key, and none whose key is leased (strict order per key). */
  claimJobs(now: number, leaseMs: number, limit: number): Promise<readonly Job[]>;
  /** Marks, durably and before the call, that a call to WhatsApp begins: from here on a lost lease means "unknown". */
  beginCall(jobId: string, lease: string): Promise<boolean>;
  /** Keeps a job for whoever holds it, until a later time: work that takes long says now and then that it goes on. */
  extendLease(jobId: string, lease: string, until: number): Promise<boolean>;
  /** Gives a job back for a later time; clears the call mark: the caller is certain that nothing was sent. */
  rescheduleJob(jobId: string, lease: string, runAt: number): Promise<boolean>;
  finishJob(jobId: string, lease: string): Promise<boolean>;
  /** When the next job or webhook is due, ms; `null` when nothing waits. */
  nextDue(): Promise<number | null>;
  /** For health: age marks of what waits. */
  backlog(): Promise<{
    readonly oldestWebhookAt: number | null;
    readonly oldestJobAt: number | null;
    readonly jobs: number;
  }>;
  close(): Promise<void>;
}

/** A record as a change, for answers and feeds. */
export function recordChange<K extends RecordKind>(kind: K, record: RecordOf<K>): RecordChange {
  // The union is keyed by kind; the pair of type parameters keeps kind and record in step.
  return { kind, id: record.id, rev: record.rev, record } as RecordChange;
}
