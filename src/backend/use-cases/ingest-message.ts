import {
  type Contact,
  type Conversation,
  type ConversationStatus,
  type Message,
  type MessageContent,
  type MessageOrigin,
  placeLive,
  UNMARKED,
  withPlacedMessage,
} from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';
import type { WebhookItem } from '../whatsapp/webhook-item.ts';
import { takeParkedReceipts } from './apply-receipt.ts';
import { resolveContact } from './resolve-contact.ts';
import { transact } from './transact.ts';

type Ports = Pick<BackendPorts, 'repository' | 'wake' | 'ids' | 'clock'>;
export type MessageItem = Extract<WebhookItem, { item: 'message' }>;

/** Where an item belongs, and when the server got it. */
export interface Arrival {
  readonly workspaceId: string;
  readonly channelId: string;
  readonly receivedAt: number;
}

/**
 * Puts a message WhatsApp tells of into its conversation, once: the same wamid again changes nothing, and the echo of a send of ours is the
 * message we have. One transaction holds contact, conversation, message and counts.
 */
export async function ingestMessage(ports: Ports, arrival: Arrival, item: MessageItem): Promise<void> {
  await transact(ports, arrival.workspaceId, async (tx) => {
    if ((await tx.messageByWamid(item.wamid)) !== null) return;
    const contact = await resolveContact(ports, tx, item.contact);
    const conversation = await openConversation(ports, tx, arrival.channelId, contact, FIRST_STATUS[item.origin]);
    const message = await placedMessage(ports, tx, arrival, item, conversation);
    await tx.put('message', message);
    await tx.put('conversation', withPlacedMessage(conversation, message, message.place));
    const stored = await tx.get('message', message.id);
    if (stored !== null && message.direction === 'outbound') {
      await takeParkedReceipts(tx, stored, { wamid: item.wamid, attemptId: null });
    }
  });
}

/** The queue a conversation starts in: only what a customer writes now is news. */
const FIRST_STATUS: Readonly<Record<MessageOrigin, ConversationStatus>> = {
  live: 'new',
  echo: 'pending',
  history: 'resolved',
};

/** The conversation of a contact on a channel, locked. */
async function openConversation(
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

async function placedMessage(
  ports: Ports,
  tx: WriteTransaction,
  { channelId, receivedAt }: Arrival,
  item: MessageItem,
  conversation: Conversation,
): Promise<Omit<Message, 'rev'> & { readonly place: NonNullable<Message['place']> }> {
  const { wamid, direction, origin, sentAt, forwarded } = item;
  const { at, late } = origin === 'history' ? { at: sentAt, late: false } : placeLive(sentAt, receivedAt);
  return {
    id: ports.ids(),
    conversationId: conversation.id,
    channelId,
    direction,
    origin,
    content: item.content,
    place: await tx.nextPlace(conversation.id, at),
    sentAt,
    late,
    wamid,
    authorId: null,
    quoted: await quoted(tx, item.quotedWamid),
    forwarded,
    attempts: direction === 'outbound' ? [sentElsewhere(ports, item)] : [],
    discardedAt: null,
    ...UNMARKED,
  };
}

/** What was sent from the phone app or long ago has an attempt of its own: receipts find it by its wamid. */
function sentElsewhere(ports: Ports, { wamid, sentAt, delivery }: MessageItem): Message['attempts'][number] {
  const reached = delivery ?? 'sent';
  return { id: ports.ids(), wamid, delivery: reached, times: { [reached]: sentAt }, error: null };
}

async function quoted(tx: WriteTransaction, wamid: string | null): Promise<Message['quoted']> {
  if (wamid === null) return null;
  return { messageId: (await tx.messageByWamid(wamid))?.id ?? null, wamid };
}

/** A line about the conversation itself, for colleagues. */
export async function placeSystemLine(
  ports: Ports,
  tx: WriteTransaction,
  { receivedAt }: Arrival,
  conversation: Conversation,
  line: { readonly wamid: string; readonly sentAt: number; readonly content: MessageContent },
): Promise<void> {
  const { at, late } = placeLive(line.sentAt, receivedAt);
  const place = await tx.nextPlace(conversation.id, at);
  const message: Omit<Message, 'rev'> = {
    id: ports.ids(),
    conversationId: conversation.id,
    channelId: conversation.channelId,
    direction: 'internal',
    origin: 'live',
    content: line.content,
    place,
    sentAt: line.sentAt,
    late,
    wamid: line.wamid,
    authorId: null,
    quoted: null,
    forwarded: 'no',
    attempts: [],
    discardedAt: null,
    ...UNMARKED,
  };
  await tx.put('message', message);
  await tx.put('conversation', withPlacedMessage(conversation, message, place));
}
