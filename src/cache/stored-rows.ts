import { type Change, type Message, RECORD_KINDS, type Session } from '../domain/index.ts';
import { type DraftRow, type FileRow, type OutboxRow, STORED_FORMAT } from './inbox-cache.ts';
import type { MessageRow } from './schema.ts';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Kinds kept beside messages, which have a table of their own. */
const KINDS: ReadonlySet<unknown> = new Set(RECORD_KINDS.filter((kind) => kind !== 'message'));

/** A stored record as a change; `null` when this build cannot read it. */
export function readRecord(row: unknown): Change | null {
  if (!isFields(row) || !KINDS.has(row['kind'])) return null;
  const { id, rev, record } = row;
  const whole = isFields(record) && record['id'] === id && record['rev'] === rev;
  // Fields inside the record are as the protocol let them in; another format of records is another database name.
  return typeof id === 'string' && Number.isSafeInteger(rev) && whole ? (row as unknown as Change) : null;
}

/** A stored message; `null` when this build cannot read it. */
export function readMessage(row: unknown): Message | null {
  if (!isFields(row) || !isFields(row['message'])) return null;
  const { message } = row;
  const readable =
    message['id'] === row['id'] &&
    typeof message['conversationId'] === 'string' &&
    isFields(message['content']) &&
    isFields(message['place']) &&
    Array.isArray(message['attempts']);
  return readable ? (message as unknown as Message) : null;
}

/** What a message is stored as; `null` for one without a place, which is pending and no record yet. */
export function messageRow(message: Message): MessageRow | null {
  const { id, conversationId, rev, place } = message;
  return place === null ? null : { id, conversationId, at: place.at, seq: place.seq, rev, message };
}

/**
 * A stored outbox row. One of another format is kept as `quarantined`: shown to a person, never sent. `null` when there is not even a
 * command to show; the row stays where it is.
 */
export function readOutboxRow(row: unknown): OutboxRow | null {
  if (!isFields(row) || typeof row['id'] !== 'string' || !isFields(row['command'])) return null;
  const { command } = row;
  if (typeof command['type'] !== 'string' || typeof command['conversationId'] !== 'string') return null;
  const known =
    row['format'] === STORED_FORMAT &&
    command['id'] === row['id'] &&
    typeof row['order'] === 'number' &&
    typeof row['fence'] === 'number' &&
    typeof row['state'] === 'string';
  const stored = row as unknown as OutboxRow;
  return known ? stored : { ...stored, order: Number(row['order'] ?? 0) || 0, state: 'quarantined' };
}

export function readDraft(row: unknown): DraftRow | null {
  if (!isFields(row) || row['format'] !== STORED_FORMAT) return null;
  const readable = typeof row['conversationId'] === 'string' && typeof row['text'] === 'string';
  return readable ? (row as unknown as DraftRow) : null;
}

export function readFileRow(row: unknown): FileRow | null {
  if (!isFields(row) || row['format'] !== STORED_FORMAT || !isFields(row['facts'])) return null;
  const texts = ['id', 'conversationId', 'name', 'kind', 'mime', 'caption'].every(
    (field) => typeof row[field] === 'string',
  );
  return texts && Number.isSafeInteger(row['bytes']) ? (row as unknown as FileRow) : null;
}

export function readSession(value: unknown): Session | null {
  const readable =
    isFields(value) &&
    isFields(value['agent']) &&
    isFields(value['workspace']) &&
    isFields(value['roles']) &&
    isFields(value['capabilities']);
  return readable ? (value as unknown as Session) : null;
}

export function readCursor(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

/** Lanes go by the order of entry. */
export function byOrder(a: OutboxRow, b: OutboxRow): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}
