import {
  type Contact,
  type Conversation,
  type Message,
  type MessageContent,
  type Place,
  placeLive,
  strayOf,
  UNMARKED,
  waitsFor,
  withChangedMessage,
  withMarksOf,
  withPlacedMessage,
} from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';
import type { WebhookItem } from '../whatsapp/webhook-item.ts';
import { annotate, annotationOf, withoutStray } from './annotate-message.ts';
import { takeParkedReceipts } from './apply-receipt.ts';
import { letGoOfFiles } from './drop-later.ts';
import { withIncomingFile } from './incoming-file.ts';
import { FIRST_STATUS, openConversation } from './open-conversation.ts';
import { resolveContact } from './resolve-contact.ts';
import { transact } from './transact.ts';

type Ports = Pick<BackendPorts, 'repository' | 'wake' | 'ids' | 'clock'>;
export type MessageItem = Extract<WebhookItem, { item: 'message' }>;

type Placed = Omit<Message, 'rev' | 'place'> & { readonly place: Place };

/** Where an item belongs, and when the server got it. */
export interface Arrival {
  readonly workspaceId: string;
  readonly channelId: string;
  readonly receivedAt: number;
}

/**
 * Puts a message WhatsApp tells of into its conversation, once: the same wamid again changes nothing, and the echo of a send of ours is the
 * message we have. A reaction, an edit or a revoke marks its message instead. One transaction holds contact, conversation, message and counts.
 */
export async function ingestMessage(ports: Ports, arrival: Arrival, item: MessageItem): Promise<void> {
  await transact(ports, arrival.workspaceId, async (tx) => {
    const known = await tx.messageByWamid(item.wamid);
    if (known !== null && !waitsFor(known, item.wamid)) return fillPlaceholder(ports, tx, known, item);
    const contact = await heardFrom(ports, tx, item);
    const conversation = await openConversation(ports, tx, arrival.channelId, contact, FIRST_STATUS[item.origin]);
    const mark = annotationOf(item);
    if (mark === null) return place(ports, tx, arrival, item, conversation);
    const found = await annotate(ports, tx, conversation, item, mark);
    if (found === 'done') return;
    await place(
      ports,
      tx,
      arrival,
      item,
      conversation,
      found === 'unknown' ? { ...strayOf(mark), markedBy: [item.wamid] } : { attempts: [] },
    );
  });
}

/** Who wrote or was written to. Somebody we hear from is not blocked, whatever a refused send once said. */
async function heardFrom(ports: Ports, tx: WriteTransaction, item: MessageItem): Promise<Contact> {
  const contact = await resolveContact(ports, tx, item.contact);
  const heard = item.origin === 'live' && item.direction === 'inbound' && contact.blocked;
  return heard ? tx.put('contact', { ...contact, blocked: false }) : contact;
}

async function place(
  ports: Ports,
  tx: WriteTransaction,
  arrival: Arrival,
  item: MessageItem,
  opened: Conversation,
  changed: Partial<Omit<Message, 'rev' | 'place'>> = {},
): Promise<void> {
  const wamid = changed.wamid ?? item.wamid;
  // Whoever knew of it first, and stored it while the lock was waited for, counts.
  const waiting = await tx.messageByWamid(wamid);
  if (waiting !== null && !waitsFor(waiting, wamid)) return;
  const plain = { ...(await placedMessage(ports, tx, arrival, item, opened)), ...changed };
  const placed = { ...plain, content: await withIncomingFile(ports, tx, plain, plain.content) };
  const message = waiting === null ? placed : withMarksOf(placed, waiting);
  const conversation = waiting === null ? opened : await withoutStray(tx, opened, waiting);
  await tx.put('message', message);
  await letGoOfFiles(ports, tx, 'message', placed, message, 'now');
  await tx.put('conversation', withPlacedMessage(conversation, message, message.place));
  const stored = await tx.get('message', message.id);
  if (stored !== null && message.attempts.length > 0) {
    await takeParkedReceipts(tx, stored, { wamid: item.wamid, attemptId: null });
  }
}

/** The history leaves files out and tells them later, under the same id (fact sheet §9). Anything else that is known stays as it is. */
async function fillPlaceholder(
  ports: Ports,
  tx: WriteTransaction,
  known: Message,
  { content, wamid }: MessageItem,
): Promise<void> {
  if (known.wamid !== wamid || !isPlaceholder(known.content) || isPlaceholder(content)) return;
  await tx.lockConversations([known.conversationId]);
  const message = await tx.get('message', known.id);
  const conversation = message && (await tx.get('conversation', message.conversationId));
  if (!message || !conversation || !isPlaceholder(message.content)) return;
  const filled = { ...message, content: await withIncomingFile(ports, tx, message, content) };
  await tx.put('message', filled);
  const shown = withChangedMessage(conversation, filled);
  if (shown !== conversation) await tx.put('conversation', shown);
}

function isPlaceholder(content: MessageContent): boolean {
  return content.kind === 'unsupported' && content.type === 'media_placeholder';
}

async function placedMessage(
  ports: Ports,
  tx: WriteTransaction,
  { channelId, receivedAt }: Arrival,
  item: MessageItem,
  conversation: Conversation,
): Promise<Placed> {
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
    referral: item.referral,
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
