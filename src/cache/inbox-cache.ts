import type { Change, Command, Cursor, MediaKind, Message, OutgoingMedia, Session } from '../domain/index.ts';

/** Format of stored outbox rows, drafts and their files; a row of another number is migrated or quarantined, never dropped. */
export const STORED_FORMAT = 1;

/** A command on its way to the backend. Owed to the agent: survives reload, a killed tab and a wiped record cache. */
export interface OutboxRow {
  readonly format: number;
  /** The command's id. */
  readonly id: string;
  readonly command: Command;
  /** Order of entry in this browser; lanes go by it. */
  readonly order: number;
  /** Server ms at which the person pressed the button. */
  readonly createdAt: number;
  readonly attempts: number;
  /** Fence of the tab that last took it: an older tab's writes are refused. */
  readonly fence: number;
  /**
   * `ready` goes by itself; `asking` waits for a person; `refused` was turned down by the backend with a code; `unknown`: the answer was
   * lost and this backend cannot be asked twice; `quarantined` could not be read.
   */
  readonly state: 'ready' | 'asking' | 'refused' | 'unknown' | 'quarantined';
  readonly code: string | null;
  /** A person allowed an old message to go. */
  readonly confirmed: boolean;
  /** `createdAt` is this device's idea of the time: the server had not said it yet. */
  readonly guessed?: true;
  /** For so many ms after `createdAt` a person may still take it back into the draft: it does not go before. */
  readonly holdMs?: number;
  /** The conversation the command was sent to before that one was joined into another; it goes to the backend as it was written. */
  readonly writtenTo?: string;
}

export interface DraftRow {
  readonly format: number;
  readonly conversationId: string;
  readonly text: string;
  readonly mode: 'reply' | 'note';
  readonly quotedMessageId: string | null;
  /** Since when there are words, server ms; absent in rows of earlier builds. */
  readonly begunAt?: number;
  readonly editedAt: number;
}

/** A file of a draft, without its bytes. */
export interface FileRow {
  readonly format: number;
  readonly id: string;
  readonly conversationId: string;
  /** Files of a draft go by it. */
  readonly order: number;
  readonly name: string;
  readonly kind: MediaKind;
  readonly mime: string;
  readonly bytes: number;
  readonly caption: string;
  readonly facts: Pick<OutgoingMedia, 'voice' | 'durationMs' | 'width' | 'height' | 'waveform'>;
  /** Its name at the backend; `null` before it arrived. */
  readonly uploadId: string | null;
  /** Since when it is there, server ms; `null` before it arrived, and of a file the backend keeps anyway. */
  readonly uploadedAt: number | null;
}

/** A file of a draft with its bytes; `null` when the browser took those away. */
export interface KeptFile {
  readonly row: FileRow;
  readonly file: Blob | null;
}

/** Most bytes of all files of drafts together; what comes on top lives in the page alone. */
export const FILES_BYTES_MAX = 200_000_000;

/** What a fresh page finds. Records may be old; `cursor` says as of when. */
export interface CacheSnapshot {
  readonly cursor: Cursor | null;
  readonly session: Session | null;
  /** Every cached record but messages, as changes. */
  readonly records: readonly Change[];
  readonly outbox: readonly OutboxRow[];
  readonly drafts: readonly DraftRow[];
  readonly files: readonly FileRow[];
}

/** A write of confirmed records; one transaction together with the cursor they belong to. */
export interface CacheWrite {
  readonly cursor: Cursor | null;
  readonly session?: Session;
  readonly changes: readonly Change[];
}

/** Why records, drafts and outbox are not on disk. */
export type CacheTrouble = 'blocked' | 'timeout' | 'quota' | 'denied' | 'lost' | 'newer-version';

/**
 * Where the store keeps what it knows. Laws: drafts and outbox are never dropped to make room, records always may be; every call ends
 * (memory takes over rather than waiting); files of drafts are kept while there is room for them; a value that cannot be read is skipped and reported, never thrown over its neighbours; one
 * connection per database and tab; no foreign await inside a transaction.
 */
export interface InboxCache {
  readonly mode: 'indexeddb' | 'memory';
  readonly trouble: CacheTrouble | null;
  /** Calls back when the mode or the trouble changes while open (storage lost, quota reached). */
  onTrouble(callback: (trouble: CacheTrouble | null) => void): () => void;
  read(): Promise<CacheSnapshot>;
  /** The cached end of a conversation, oldest first. */
  messages(conversationId: string): Promise<readonly Message[]>;
  write(write: CacheWrite): Promise<void>;
  putOutbox(row: OutboxRow): Promise<void>;
  /** Changes a row if its fence is not newer than `fence`; false when another tab took it. */
  updateOutbox(row: OutboxRow, fence: number): Promise<boolean>;
  deleteOutbox(id: string): Promise<void>;
  /** Rows now, in order: other tabs write too. */
  outbox(): Promise<readonly OutboxRow[]>;
  putDraft(draft: DraftRow): Promise<void>;
  deleteDraft(conversationId: string): Promise<void>;
  /**
   * Keeps a file of a draft; without `file` only what is said of it changes, and nothing when it is not there. False when there is no room
   * ({@link FILES_BYTES_MAX}, a full disk, one that takes too long): the cache itself goes on as it was.
   */
  putFile(row: FileRow, file?: Blob): Promise<boolean>;
  /** A kept file; `null` when there is none. */
  file(id: string): Promise<KeptFile | null>;
  deleteFile(id: string): Promise<void>;
  /** Drops records and cursor; keeps drafts, their files and outbox. */
  dropRecords(): Promise<void>;
  /** Removes everything of this agent: unreadable at once, deleted as soon as the browser allows. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the cache of one agent. The name is made by the store: hash of endpoint, workspace, agent and format. */
export type OpenCache = (name: string) => Promise<InboxCache>;
