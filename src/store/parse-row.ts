import { type OutboxRow, STORED_FORMAT } from '../cache/inbox-cache.ts';
import type { Command } from '../domain/index.ts';

/** What each command must carry to be shown and sent, beside id and conversation. */
const FIELDS: Readonly<Record<Command['type'], readonly string[]>> = {
  'message.send': ['messageId', 'attemptId'],
  'message.react': ['messageId', 'attemptId'],
  'file.refetch': ['messageId'],
  'message.schedule': ['scheduledId'],
  'message.unschedule': ['scheduledId'],
  'message.send-planned': ['scheduledId'],
  'message.retry': ['messageId', 'attemptId'],
  'message.discard': ['messageId'],
  'conversation.read': [],
  'conversation.status': ['status'],
  'conversation.assign': [],
  'conversation.dismiss-reply': [],
  'note.add': ['messageId', 'text'],
  'mention.dismiss': ['mentionId'],
  'tag.add': ['tag'],
  'tag.remove': ['tag'],
};

const STATES: readonly unknown[] = ['ready', 'asking', 'refused', 'unknown'];

/** A stored row as this build can carry it out; `null` when it cannot: the row stays where it is and holds nobody up. */
export function parseRow(row: OutboxRow): OutboxRow | null {
  const known: unknown = row;
  if (!isObject(known) || known['format'] !== STORED_FORMAT || !STATES.includes(known['state'])) return null;
  const { command } = known;
  if (!isObject(command) || typeof command['type'] !== 'string' || command['id'] !== known['id']) return null;
  if (!Object.hasOwn(FIELDS, command['type'])) return null;
  const required = ['id', 'conversationId', ...FIELDS[command['type'] as Command['type']]];
  if (!required.every((field) => typeof command[field] === 'string')) return null;
  // Written by a build that knew texts only, or broken.
  if ((command['type'] === 'message.send' || command['type'] === 'message.schedule') && !isObject(command['content']))
    return null;
  return Number.isFinite(row.order) && Number.isFinite(row.createdAt) ? row : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
