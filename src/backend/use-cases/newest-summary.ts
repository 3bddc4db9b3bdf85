import { type Conversation, summarize } from '../../domain/index.ts';
import type { ReadTransaction } from '../repository.ts';

/** Messages looked through for one that may be shown; reactions and discarded ones are passed over. */
const LOOK_BACK = 50;

/** The conversation with its newest shown message read anew: after one was taken back, removed, or came from another conversation. */
export async function withNewestSummary(
  tx: ReadTransaction,
  conversation: Omit<Conversation, 'rev'>,
): Promise<Omit<Conversation, 'rev'>> {
  const range = { conversationId: conversation.id, direction: 'before', from: null, limit: LOOK_BACK } as const;
  const newest = (await tx.messages(range)).findLast(
    (message) => message.discardedAt === null && message.content.kind !== 'reaction',
  );
  return { ...conversation, lastMessage: newest?.place ? summarize(newest, newest.place) : null };
}
