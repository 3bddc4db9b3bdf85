import { recordChange } from '../backend/repository.ts';
import { type DraftRow, type FileRow, type InboxCache, type OutboxRow, STORED_FORMAT } from '../cache/inbox-cache.ts';
import type { Change, Message, Session } from '../domain/index.ts';
import {
  SAMPLE_TIME,
  sampleAgent,
  sampleChannel,
  sampleContact,
  sampleConversation,
  sampleMessage,
} from './sample-records.ts';
import { sampleSession } from './sample-session.ts';

/** One empty cache; `reopen` closes it and opens what is stored under the same name. */
export interface CacheHarness {
  readonly cache: InboxCache;
  reopen(): Promise<InboxCache>;
}

export const conversation = sampleConversation({ id: 'v1', channelId: 'c1', contactId: 'k1' });
export const records: readonly Change[] = [
  recordChange('agent', sampleAgent({ id: 'a1' })),
  recordChange('channel', sampleChannel({ id: 'c1' })),
  recordChange('contact', sampleContact({ id: 'k1' })),
  recordChange('conversation', conversation),
];
export const session: Session = sampleSession();

export function message(seq: number, over: Partial<Message> = {}): Change {
  const id = over.id ?? `m${seq}`;
  return recordChange(
    'message',
    sampleMessage({ conversationId: 'v1', place: { at: SAMPLE_TIME + seq * 1000, seq }, ...over, id }),
  );
}

export function outboxRow(order: number, over: Partial<OutboxRow> = {}): OutboxRow {
  const id = over.id ?? `o${order}`;
  return {
    format: STORED_FORMAT,
    id,
    command: { id, type: 'note.add', conversationId: 'v1', messageId: `n${order}`, text: `Note ${order}` },
    order,
    createdAt: SAMPLE_TIME,
    attempts: 0,
    fence: 1,
    state: 'ready',
    code: null,
    confirmed: false,
    ...over,
  };
}

export const draft: DraftRow = {
  format: STORED_FORMAT,
  conversationId: 'v1',
  text: 'Dear 👩‍👩‍👧',
  mode: 'reply',
  quotedMessageId: null,
  editedAt: SAMPLE_TIME,
};

export function fileRow(id: string, over: Partial<FileRow> = {}): FileRow {
  return {
    format: STORED_FORMAT,
    id,
    conversationId: 'v1',
    order: 1,
    name: `${id}.png`,
    kind: 'image',
    mime: 'image/png',
    bytes: 3,
    caption: '',
    facts: { width: 40, height: 30 },
    uploadId: null,
    uploadedAt: null,
    ...over,
  };
}

export function keys(changes: readonly Change[]): string[] {
  return changes.map((change) => `${change.kind} ${change.id}`).sort();
}

export async function messageIds(cache: InboxCache): Promise<string[]> {
  return (await cache.messages('v1')).map(({ id }) => id);
}
