import {
  type Attempt,
  applyReceipt,
  type Conversation,
  type Message,
  type Receipt,
  withChangedMessage,
  withWindowClosedByMeta,
} from '../../domain/index.ts';
import type { WriteTransaction } from '../repository.ts';
import { withNewestSummary } from './newest-summary.ts';

/** Meta's code for "more than 24 hours since the customer wrote". */
const WINDOW_CLOSED = 131_047;

/** Which attempt a receipt is about: by WhatsApp's id, else by ours. */
export interface AttemptKey {
  readonly wamid: string | null;
  readonly attemptId: string | null;
}

/**
 * Applies news to an attempt of a message, with all that follows: the conversation's summary, a window Meta declares closed, and the echo
 * of this very send, should it have come first. The conversation must be locked. Returns whether the message has such an attempt.
 *
 * @param closedAt when the refused call was made, ms: a window the customer re-opened later stays open
 */
export async function settleAttempt(
  tx: WriteTransaction,
  message: Message,
  key: AttemptKey,
  receipt: Receipt,
  closedAt: number = receipt.at,
): Promise<boolean> {
  const attempt = attemptOf(message, key);
  if (attempt === null) return false;
  const stored = await tx.get('conversation', message.conversationId);
  if (stored === null) return false;
  let conversation: Omit<Conversation, 'rev'> = stored;
  const twin = receipt.wamid && attempt.wamid === null ? await twinOf(tx, message, receipt.wamid) : null;
  const isEcho = twin !== null && twin.direction === 'outbound' && twin.origin !== 'live';
  if (isEcho) conversation = await removeEcho(tx, conversation, twin);
  // An id that belongs to another message for good cannot be this attempt's; what happened to it is true all the same.
  let after = applyReceipt(attempt, twin === null || isEcho ? receipt : { ...receipt, wamid: null });
  for (const known of isEcho ? twin.attempts : []) after = applyReceipt(after, reached(known));
  if (after === attempt) return true;
  const changed = { ...message, attempts: message.attempts.map((known) => (known === attempt ? after : known)) };
  await tx.put('message', changed);
  conversation = withChangedMessage(conversation, changed);
  if (receipt.error?.code === WINDOW_CLOSED) conversation = withWindowClosedByMeta(conversation, closedAt);
  if (conversation.lastMessage === null) conversation = await withNewestSummary(tx, conversation);
  if (conversation !== stored) await tx.put('conversation', conversation);
  return true;
}

export function attemptOf(message: Message, { wamid, attemptId }: AttemptKey): Attempt | null {
  const byWamid = wamid === null ? undefined : message.attempts.find((attempt) => attempt.wamid === wamid);
  return byWamid ?? message.attempts.find((attempt) => attempt.id === attemptId) ?? null;
}

/** What an attempt has come to, as news for another one. */
function reached({ delivery, times, error }: Attempt): Receipt {
  return { delivery, at: times[delivery] ?? 0, error };
}

/** Another message that has the id WhatsApp gave this attempt. */
async function twinOf(tx: WriteTransaction, message: Message, wamid: string): Promise<Message | null> {
  const holder = await tx.messageByWamid(wamid);
  return holder === null || holder.id === message.id ? null : holder;
}

/** An echo that came before the answer to its send made a bubble of its own: now that the id is known, it goes. */
async function removeEcho(
  tx: WriteTransaction,
  conversation: Omit<Conversation, 'rev'>,
  echo: Message,
): Promise<Omit<Conversation, 'rev'>> {
  await tx.remove('message', echo.id);
  return conversation.lastMessage?.messageId === echo.id ? { ...conversation, lastMessage: null } : conversation;
}
