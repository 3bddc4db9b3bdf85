import { isStray, type Message, type Receipt } from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';
import type { WebhookItem } from '../whatsapp/webhook-item.ts';
import { resolveContact } from './resolve-contact.ts';
import { type AttemptKey, settleAttempt } from './settle-attempt.ts';
import { transact } from './transact.ts';

type Ports = Pick<BackendPorts, 'repository' | 'wake' | 'ids' | 'clock'>;
export type ReceiptItem = Extract<WebhookItem, { item: 'receipt' }>;

/** Brings a receipt to its attempt; one that comes before its message is known waits for it (a status may overtake the answer to its send). */
export async function applyWebhookReceipt(ports: Ports, workspaceId: string, item: ReceiptItem): Promise<void> {
  const { value: settled } = await transact(ports, workspaceId, async (tx) => {
    if (await settle(ports, tx, item)) return true;
    const { wamid, attemptId } = item;
    await tx.park({ wamid, attemptId, receipt: receiptOf(item), parkedAt: ports.clock.now() });
    return false;
  });
  // The send's answer may have been stored at the same time, seeing nothing parked yet: one more look, now that both are committed.
  if (!settled) await settleParked(ports, workspaceId, item);
}

/** Applies what waits for an attempt. */
export async function settleParked(ports: Ports, workspaceId: string, key: AttemptKey): Promise<void> {
  const waits = await ports.repository.read(workspaceId, (tx) => messageOf(tx, key));
  if (waits === null) return;
  await transact(ports, workspaceId, async (tx) => {
    const found = await lockedMessage(tx, key);
    if (found !== null) await takeParkedReceipts(tx, found, key);
  });
}

/** Applies what waits for a message whose conversation is locked. */
export async function takeParkedReceipts(tx: WriteTransaction, message: Message, key: AttemptKey): Promise<void> {
  for (const { wamid, attemptId, receipt } of await tx.takeParked(key)) {
    const now = await tx.get('message', message.id);
    if (now !== null) await settleAttempt(tx, now, { wamid, attemptId }, receipt);
  }
}

async function settle(ports: Ports, tx: WriteTransaction, item: ReceiptItem): Promise<boolean> {
  const message = await lockedMessage(tx, item);
  if (message === null) return false;
  const settled = await settleAttempt(tx, message, item, receiptOf(item));
  if (settled && item.contact !== null) await completeContact(ports, tx, message, item.contact);
  if (settled && item.freeEntryUntil !== null) await extendFreeEntry(tx, message.conversationId, item.freeEntryUntil);
  return settled;
}

/** Meta's word on when charges begin again outweighs our count when it is later. */
async function extendFreeEntry(tx: WriteTransaction, conversationId: string, until: number): Promise<void> {
  const conversation = await tx.get('conversation', conversationId);
  if (conversation === null || (conversation.freeEntryUntil ?? 0) >= until) return;
  await tx.put('conversation', { ...conversation, freeEntryUntil: until });
}

/** A receipt names the recipient by more facets than we may know; found to be a known person, the two become one. */
async function completeContact(
  ports: Ports,
  tx: WriteTransaction,
  message: Message,
  facets: NonNullable<ReceiptItem['contact']>,
): Promise<void> {
  const conversation = await tx.get('conversation', message.conversationId);
  const contact = conversation && (await tx.get('contact', conversation.contactId));
  if (!contact) return;
  const { userId, phone } = contact;
  // What contradicts the contact is not for a receipt to settle, and most say nothing new.
  const contradicts = userId !== null && facets.userId !== null && userId !== facets.userId;
  const isNews = (userId === null && facets.userId !== null) || (phone === null && facets.phone !== null);
  if (isNews && !contradicts)
    await resolveContact(ports, tx, { ...facets, userId: userId ?? facets.userId, phone: phone ?? facets.phone });
}

async function lockedMessage(tx: WriteTransaction, key: AttemptKey): Promise<Message | null> {
  const found = await messageOf(tx, key);
  if (found === null) return null;
  await tx.lockConversations([found.conversationId]);
  return tx.get('message', found.id);
}

async function messageOf(
  tx: Pick<WriteTransaction, 'messageByWamid' | 'messageByAttempt'>,
  { wamid, attemptId }: AttemptKey,
): Promise<Message | null> {
  const holder = wamid === null ? null : await tx.messageByWamid(wamid);
  // A line that stands for a message nobody knows has no attempts: the receipt waits for the message, as the line does.
  const byWamid = holder !== null && isStray(holder) ? null : holder;
  if (attemptId === null || (byWamid !== null && byWamid.origin === 'live')) return byWamid;
  // What looks like an echo is a send of ours whose answer was lost, once a receipt brings our attempt's id.
  return (await tx.messageByAttempt(attemptId)) ?? byWamid;
}

function receiptOf({ delivery, at, wamid, error, price }: ReceiptItem): Receipt {
  return { delivery, at, wamid, error, ...(price === null ? {} : { price }) };
}
