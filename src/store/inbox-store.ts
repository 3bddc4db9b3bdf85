import type {
  Agent,
  Channel,
  Command,
  ConversationFilter,
  ConversationStatus,
  InboxErrorCode,
  OutgoingContent,
  OutgoingMedia,
  OutgoingSignal,
  Place,
  TranscriptChoice,
  TranscriptEntry,
} from '../domain/index.ts';
import type { LateFailure } from './late-failure.ts';
import type { MentionsView } from './mentions-view.ts';
import type { ScheduledView } from './scheduled-view.ts';
import type { Source } from './source.ts';
import type {
  AttachedFile,
  AttachmentView,
  CannedDraft,
  CannedRepliesView,
  ConversationView,
  CountsView,
  DraftView,
  ListView,
  MediaView,
  SearchView,
  SessionView,
  StartDraft,
  StartedConversation,
  StoreStatus,
  TemplatesView,
  TimelineView,
} from './views.ts';

/** A list by what it shows. Equal filters share one source. */
export interface ListRequest {
  readonly filter: ConversationFilter;
}

/**
 * The store as elements and hosts see it. Reads are sources; writes resolve once the command is safe in the outbox (or, without storage,
 * in memory) and never reject for what the network or the backend does: refusals and failures show in the views.
 */
export interface InboxStore {
  readonly status: Source<StoreStatus>;
  readonly session: Source<SessionView>;
  readonly channels: Source<readonly Channel[]>;
  readonly agents: Source<readonly Agent[]>;
  readonly counts: Source<CountsView>;

  conversations(request: ListRequest): Source<ListView>;
  /** The templates a channel can send, and those it cannot; kept current by the feed. */
  templates(channelId: string): Source<TemplatesView>;
  /** The canned replies the signed-in agent may use. */
  cannedReplies(): Source<CannedRepliesView>;
  /** What is planned for later in a conversation. */
  scheduled(conversationId: string): Source<ScheduledView>;
  conversation(conversationId: string): Source<ConversationView>;
  timeline(conversationId: string): Source<TimelineView>;
  draft(conversationId: string): Source<DraftView>;
  /** The files that wait in a draft, in order. They are kept on this device like the draft; other tabs do not see them. */
  attachments(conversationId: string): Source<readonly AttachmentView[]>;
  /** A file by its id, loadable while somebody is subscribed. */
  media(fileId: string): Source<MediaView>;

  /** Loads the next rows of a list. One at a time; more calls join the running one. */
  loadMore(request: ListRequest): Promise<void>;
  /** Asks a failed or changed list again. */
  refresh(request: ListRequest): Promise<void>;
  loadOlder(conversationId: string): Promise<void>;
  loadNewer(conversationId: string): Promise<void>;
  /** Drops the loaded range and shows the newest messages. */
  showLatest(conversationId: string): Promise<void>;
  /** Shows the messages around one, however old. */
  showAround(conversationId: string, messageId: string): Promise<void>;
  /** Shows the messages from a time on, server ms; the newest ones when none came after it. */
  showSince(conversationId: string, since: number): Promise<void>;
  /** Messages of a conversation that hold all the words, newest first. Given up when nobody reads it. */
  search(conversationId: string, text: string): Source<SearchView>;
  searchMore(conversationId: string, text: string): Promise<void>;

  /** Sends a reply at once, not held, and empties the draft in the same step. Text and destination are read here, once. Resolves with the message's id. */
  sendText(conversationId: string, text: string, options?: { readonly quotedMessageId?: string }): Promise<string>;
  /**
   * Sends anything a customer can be sent. Words empty the draft in the same step; the rest leaves it as it is. Held for the store's `undoMs`:
   * until then it shows as stored and {@link undo} takes it back. Resolves with the message's id.
   */
  send(
    conversationId: string,
    content: OutgoingContent,
    options?: { readonly quotedMessageId?: string },
  ): Promise<string>;
  /**
   * Takes back a message that is still held; words stand in the draft again, before what was typed since, and so does a file in the page that
   * sent it. Resolves with what it said, or with `null` when it is too late or the file is elsewhere: then nothing changed.
   */
  undo(conversationId: string, messageId: string): Promise<OutgoingContent | null>;
  /** Until when {@link undo} can take a message back, server ms; `null` when it cannot. */
  undoUntil(messageId: string): number | null;
  /**
   * Sends what a message says on to other conversations, at once and without touching their drafts. Resolves with the new messages' ids, in the
   * order of the conversations; with none when it is not loaded or cannot be sent again (templates, forms, files that are not kept).
   */
  forward(
    messageId: string,
    fromConversationId: string,
    toConversationIds: readonly string[],
  ): Promise<readonly string[]>;
  /**
   * Plans a message for later, or changes the plan with that id; `sendAt` is server ms, in the future. It is judged when its time has come.
   * The draft stays as it is. Resolves with the plan's id.
   */
  schedule(
    conversationId: string,
    content: OutgoingContent,
    sendAt: number,
    options?: { readonly quotedMessageId?: string; readonly scheduledId?: string },
  ): Promise<string>;
  /** Gives up what was planned. */
  unschedule(conversationId: string, scheduledId: string): Promise<void>;
  /** Sends a plan at once, in one act of the backend: it goes once, also when its time comes in the same moment. */
  sendPlanned(conversationId: string, scheduledId: string): Promise<void>;
  addNote(conversationId: string, text: string): Promise<string>;
  /**
   * Adds files to a draft and answers their ids. Those of this device begin to upload at once; those the backend keeps, such as a canned
   * reply's, are ready with their captions.
   */
  attach(conversationId: string, files: readonly (AttachedFile | OutgoingMedia)[]): readonly string[];
  setCaption(attachmentId: string, caption: string): void;
  /** Puts a file one place nearer to the first (-1) or the last (1) of its draft. */
  moveFile(attachmentId: string, by: -1 | 1): void;
  /** Lets a file go as a document, as it is; one that was too large for its kind begins to upload. */
  sendAsDocument(attachmentId: string): void;
  /** Takes a file out of its draft and ends its upload. */
  detach(attachmentId: string): void;
  /** Uploads a failed file again. */
  retryUpload(attachmentId: string): void;
  /**
   * Sends the files of a draft, one message each, in order, as soon as all have arrived; `text` becomes the caption of the first unless that
   * has its own, and the draft empties. Resolves with the messages' ids; with none, nothing changed, when a file failed or cannot go.
   * With `sendAt`, server ms, each is planned instead, a millisecond apart: the draft keeps its words, and the ids are those of the plans.
   */
  sendFiles(
    conversationId: string,
    text: string,
    options?: { readonly quotedMessageId?: string; readonly sendAt?: number },
  ): Promise<readonly string[]>;
  /** Brings a file to the backend that belongs to no draft, such as the picture of a template. Rejects with an `InboxError`. */
  upload(
    file: Blob,
    options?: { readonly signal?: AbortSignal; readonly onProgress?: (sent: number, total: number) => void },
  ): Promise<{ readonly fileId: string }>;
  /** Tells colleagues whether the signed-in agent is at work; `agents` then holds it. Rejects with an `InboxError`. */
  setAway(away: boolean): Promise<void>;
  /**
   * Begins the conversation of a number on a channel, or finds the one there is; resolves once the backend has it. Only a template can be sent
   * until the customer answers. Rejects with an `InboxError`: `phone-invalid`, `role-cannot-reply`, `contact-blocked`, `channel-disconnected`.
   */
  startConversation(draft: StartDraft): Promise<StartedConversation>;
  /** Keeps a canned reply, or changes the one with its id; resolves with the id once the backend has it. Rejects with an `InboxError`. */
  saveCanned(draft: CannedDraft): Promise<string>;
  /** Takes a canned reply away from all who may use it. Rejects with an `InboxError`. */
  removeCanned(replyId: string): Promise<void>;
  /**
   * Marks the conversation read up to a place of its timeline. With `tell` the customer sees it on channels where agents say so by hand, also
   * of what is read already.
   */
  markRead(conversationId: string, upTo?: Place, options?: { readonly tell?: boolean }): Promise<void>;
  setStatus(conversationId: string, status: ConversationStatus): Promise<void>;
  assign(conversationId: string, assigneeId: string | null): Promise<void>;
  dismissReply(conversationId: string): Promise<void>;
  addTag(conversationId: string, tag: string): Promise<void>;
  removeTag(conversationId: string, tag: string): Promise<void>;
  /** Reacts to a message; a second reaction replaces the first, `null` takes it back. */
  react(conversationId: string, messageId: string, emoji: string | null): Promise<void>;
  /** Asks the backend to fetch a message's file from WhatsApp once more. */
  refetchFile(conversationId: string, messageId: string): Promise<void>;
  /** A person tries again: a refused message is submitted anew, a failed or unknown one gets a new attempt. */
  retry(conversationId: string, messageId: string): Promise<void>;
  /** Takes a message back: out of the outbox when it never left, else by asking the backend. */
  discard(conversationId: string, messageId: string): Promise<void>;
  /** Lets a message go that asked first because it had grown old. */
  sendAnyway(conversationId: string, messageId: string): Promise<void>;
  setDraft(conversationId: string, draft: DraftView): void;
  /**
   * The whole conversation as text, from its beginning. Rejects with the backend's `InboxError`, or `aborted`: nothing half is handed on.
   */
  transcript(
    conversationId: string,
    choice: TranscriptChoice,
    options?: { readonly signal?: AbortSignal; readonly onProgress?: (messages: number) => void },
  ): Promise<readonly TranscriptEntry[]>;
  signal(signal: OutgoingSignal): void;

  /** Commands a person has to look at: refused ones that are not messages, newest last, with the way out. */
  readonly refusals: Source<readonly RefusedCommand[]>;
  dismissRefusal(commandId: string): void;

  /**
   * Messages of this agent, or in conversations they own, that turned out not to have arrived since somebody subscribed; oldest first. What
   * happened before is in the conversation alone.
   */
  readonly lateFailures: Source<readonly LateFailure[]>;
  /** The failures of a conversation were seen. */
  dismissFailures(conversationId: string): void;

  /** The notes that name this agent and wait to be seen. Only for backends with the feature `mentions`. */
  readonly mentions: Source<MentionsView>;
  /** The mentions in a conversation were seen, in every tab. */
  dismissMentions(conversationId: string): void;

  /** Tries to connect at once instead of waiting for the backoff. */
  reconnect(): void;
  /** Server time, ms. */
  now(): number;
  /** Server time as a source that moves when one of the watched moments comes; elements pass what they wait for. */
  ticker(nextBoundary: (now: number) => number | null): Source<number>;

  /** Ends this agent's work here: stops every tab, wipes drafts, outbox and cache. */
  signOut(): Promise<void>;
  /** Lets go of streams, timers, locks and databases; keeps what is stored. */
  close(): Promise<void>;
}

/** A command the backend refused, that shows nowhere else. */
export interface RefusedCommand {
  readonly command: Command;
  readonly code: InboxErrorCode;
}
