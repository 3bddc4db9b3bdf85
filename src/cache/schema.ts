import type { DBSchema } from 'idb';
import type { Cursor, Message, Session } from '../domain/index.ts';
import type { DraftRow, FileRow, OutboxRow } from './inbox-cache.ts';

/** Version of the tables below. A build that meets a higher one works in memory and deletes nothing. */
export const DATABASE_VERSION = 2;

/** Names of tables, indexes and keys: stored in people's browsers, so never renamed without a new {@link DATABASE_VERSION}. */
export const RECORDS = 'records';
export const MESSAGES = 'messages';
export const META = 'meta';
export const OUTBOX = 'outbox';
export const DRAFTS = 'drafts';
export const FILES = 'files';
export const FILE_BYTES = 'file-bytes';
export const MESSAGES_BY_PLACE = 'by-place';
export const MESSAGES_BY_TIME = 'by-time';
export const CURSOR_KEY = 'cursor';
export const SESSION_KEY = 'session';

export const TABLES = [RECORDS, MESSAGES, META, OUTBOX, DRAFTS, FILES, FILE_BYTES] as const;
/** Tables that may be emptied to make room. Outbox and drafts are owed to the agent and are not among them. */
export const EXPENDABLE = [RECORDS, MESSAGES, META] as const;

/** Longest end of a conversation that {@link InboxCache.messages} answers. */
export const MESSAGES_READ_MAX = 200;

/** A message beside what it is looked up by. */
export interface MessageRow {
  readonly id: string;
  readonly conversationId: string;
  readonly at: number;
  readonly seq: number;
  readonly rev: number;
  readonly message: Message;
}

/** Any other record, as a change. Rows are read as unknown: another build or a broken disk may have written them. */
export interface RecordRow {
  readonly kind: string;
  readonly id: string;
  readonly rev: number;
  readonly record: unknown;
}

export interface CacheSchema extends DBSchema {
  [RECORDS]: { key: [string, string]; value: RecordRow };
  [MESSAGES]: {
    key: string;
    value: MessageRow;
    indexes: { [MESSAGES_BY_PLACE]: [string, number, number]; [MESSAGES_BY_TIME]: number };
  };
  [META]: { key: string; value: Cursor | Session };
  [OUTBOX]: { key: string; value: OutboxRow };
  [DRAFTS]: { key: string; value: DraftRow };
  [FILES]: { key: string; value: FileRow };
  /** Apart from what is said of a file: a caption is written without writing 100 MB again. */
  [FILE_BYTES]: { key: string; value: Blob };
}
