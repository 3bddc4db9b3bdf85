import type { Conversation, ConversationStatus } from './conversation.ts';

/** Which conversations a list shows. Fields are joined by "and"; a missing field asks for nothing. */
export interface ConversationFilter {
  readonly channelIds?: readonly string[];
  readonly status?: ConversationStatus;
  /** An agent id, or `null` for conversations that belong to nobody. */
  readonly assigneeId?: string | null;
  readonly unread?: true;
  readonly needsReply?: true;
  /** Words looked for in the contact's names and numbers and in the messages: all of them in one of these. Only the backend can tell. */
  readonly text?: string;
}

export type FilterField = keyof ConversationFilter;
/** Fields a page can judge by the conversation alone. */
export const LOCAL_FILTER_FIELDS: readonly FilterField[] = [
  'channelIds',
  'status',
  'assigneeId',
  'unread',
  'needsReply',
];
export const FILTER_FIELDS: readonly FilterField[] = [...LOCAL_FILTER_FIELDS, 'text'];

/** `activity`: last message first. */
export type ConversationSort = 'activity';
export const CONVERSATION_SORTS: readonly ConversationSort[] = ['activity'];

/** Whether a conversation belongs in a list, by all but the filter's `text`. */
export function matchesFilter(conversation: Conversation, filter: ConversationFilter): boolean {
  if (filter.channelIds && !filter.channelIds.includes(conversation.channelId)) return false;
  if (filter.status && conversation.status !== filter.status) return false;
  if (filter.assigneeId !== undefined && conversation.assigneeId !== filter.assigneeId) return false;
  if (filter.unread && conversation.unread === 0) return false;
  return !filter.needsReply || conversation.needsReply;
}

/** What a conversation is sorted by. */
export interface ConversationKey {
  readonly at: number;
  readonly id: string;
}

export function conversationKey(conversation: Pick<Conversation, 'id' | 'activityAt'>): ConversationKey {
  return { at: conversation.activityAt, id: conversation.id };
}

/** List order: last activity first, ties by id. */
export function compareConversationKeys(a: ConversationKey, b: ConversationKey): number {
  return b.at - a.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
