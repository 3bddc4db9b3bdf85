import type { Contact, Conversation, ConversationStatus, MessageOrigin } from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';

/** The queue a conversation starts in: only what a customer writes now is news. */
export const FIRST_STATUS: Readonly<Record<MessageOrigin, ConversationStatus>> = {
  live: 'new',
  echo: 'pending',
  history: 'resolved',
};

/** The conversation of a contact on a channel, locked. */
export async function openConversation(
  ports: Pick<BackendPorts, 'ids' | 'clock'>,
  tx: WriteTransaction,
  channelId: string,
  contact: Contact,
  status: ConversationStatus,
): Promise<Conversation> {
  return tx.conversationFor(channelId, contact.id, () => ({
    id: ports.ids(),
    channelId,
    contactId: contact.id,
    status,
    assigneeId: null,
    lastResponderId: null,
    needsReply: false,
    unread: 0,
    readUpTo: null,
    lastInbound: null,
    windowClosesAt: null,
    freeEntryUntil: null,
    templateSentAt: null,
    lastMessage: null,
    tags: [],
    createdAt: ports.clock.now(),
    // Its first message sets the time, however old that is: history must not look like news.
    activityAt: 0,
  }));
}
