import type { Conversation, ConversationStatus } from './conversation.ts';

/** How many conversations one channel has in one status for one assignee. Written with every conversation, equal to a recount. */
export interface Count {
  /** {@link countId} of the three keys. */
  readonly id: string;
  readonly rev: number;
  readonly channelId: string;
  readonly status: ConversationStatus;
  readonly assigneeId: string | null;
  readonly total: number;
  /** Conversations with at least one unread message. */
  readonly unread: number;
  readonly needsReply: number;
}

/** A change to one count; fields are added to what stands. */
export interface CountDelta extends Omit<Count, 'rev'> {}

type Counted = Pick<Conversation, 'channelId' | 'status' | 'assigneeId' | 'unread' | 'needsReply'>;

/** The id of the count a conversation belongs to. */
export function countId(key: Pick<Counted, 'channelId' | 'status' | 'assigneeId'>): string {
  return `${key.channelId}/${key.status}/${key.assigneeId ?? ''}`;
}

/** What moving a conversation from `before` to `after` does to the counts; `null` stands for "did not exist" or "is gone". */
export function countDeltas(before: Counted | null, after: Counted | null): readonly CountDelta[] {
  const deltas = new Map<string, CountDelta>();
  const add = (conversation: Counted, sign: 1 | -1) => {
    const id = countId(conversation);
    const { channelId, status, assigneeId } = conversation;
    const known = deltas.get(id) ?? { id, channelId, status, assigneeId, total: 0, unread: 0, needsReply: 0 };
    deltas.set(id, {
      ...known,
      total: known.total + sign,
      unread: known.unread + (conversation.unread > 0 ? sign : 0),
      needsReply: known.needsReply + (conversation.needsReply ? sign : 0),
    });
  };
  if (before) add(before, -1);
  if (after) add(after, 1);
  return [...deltas.values()].filter((delta) => delta.total !== 0 || delta.unread !== 0 || delta.needsReply !== 0);
}
