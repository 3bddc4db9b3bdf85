import {
  type Attempt,
  applyReceipt,
  type Conversation,
  isFreeEntry,
  isStray,
  type Message,
  type Reaction,
  type Receipt,
  withChangedMessage,
  withFreeEntry,
  withMarksOf,
  withWindowClosedByMeta,
} from '../../domain/index.ts';
import type { WriteTransaction } from '../repository.ts';
import { learnFromRefusal } from './contact-news.ts';
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
  if (attempt === null) return settleReaction(tx, message, key, receipt);
  const stored = await tx.get('conversation', message.conversationId);
  if (stored === null) return false;
  let conversation: Omit<Conversation, 'rev'> = stored;
  const twin = receipt.wamid && attempt.wamid === null ? await twinOf(tx, message, receipt.wamid) : null;
  const isEcho = twin !== null && isStandIn(twin);
  if (isEcho) conversation = await removeEcho(tx, conversation, twin);
  // An id that belongs to another message for good cannot be this attempt's; what happened to it is true all the same.
  let after = applyReceipt(attempt, twin === null || isEcho ? receipt : { ...receipt, wamid: null });
  for (const known of isEcho ? twin.attempts : []) after = applyReceipt(after, reached(known));
  if (after === attempt) return true;
  const settled = { ...message, attempts: message.attempts.map((known) => (known === attempt ? after : known)) };
  const changed = isEcho ? withMarksOf(settled, twin) : settled;
  await tx.put('message', changed);
  conversation = withChangedMessage(conversation, changed);
  if (receipt.delivery === 'sent') conversation = await withAnswerToAd(tx, conversation, changed, receipt.at);
  if (receipt.error) await learnFromRefusal(tx, conversation.contactId, receipt.error.code);
  if (receipt.error?.code === WINDOW_CLOSED) conversation = withWindowClosedByMeta(conversation, closedAt);
  if (conversation.lastMessage === null) conversation = await withNewestSummary(tx, conversation);
  if (conversation !== stored) await tx.put('conversation', conversation);
  return true;
}

export function attemptOf(message: Message, { wamid, attemptId }: AttemptKey): Attempt | null {
  const byWamid = wamid === null ? undefined : message.attempts.find((attempt) => attempt.wamid === wamid);
  return byWamid ?? message.attempts.find((attempt) => attempt.id === attemptId) ?? null;
}

/** A reaction of ours has an attempt as well: only that it was sent is ever told of it. */
async function settleReaction(
  tx: WriteTransaction,
  message: Message,
  key: AttemptKey,
  receipt: Receipt,
): Promise<boolean> {
  const reaction = reactionOf(message, key);
  if (!reaction?.attempt) return false;
  const holder = receipt.wamid ? await tx.messageByWamid(receipt.wamid) : null;
  const taken = holder !== null && holder.id !== message.id;
  const attempt = applyReceipt(reaction.attempt, taken ? { ...receipt, wamid: null } : receipt);
  if (attempt === reaction.attempt) return true;
  const reactions = message.reactions.map((known) => (known === reaction ? { ...known, attempt } : known));
  await tx.put('message', { ...message, reactions });
  if (receipt.error?.code !== WINDOW_CLOSED) return true;
  const conversation = await tx.get('conversation', message.conversationId);
  const closed = conversation && withWindowClosedByMeta(conversation, receipt.at);
  if (closed && closed !== conversation) await tx.put('conversation', closed);
  return true;
}

export function reactionOf(message: Message, { wamid, attemptId }: AttemptKey): Reaction | null {
  const byWamid = wamid === null ? undefined : message.reactions.find(({ attempt }) => attempt?.wamid === wamid);
  return byWamid ?? message.reactions.find(({ attempt }) => attempt !== null && attempt.id === attemptId) ?? null;
}

/** Messages before an answer looked through for one that came by an ad. */
const AD_LOOK_BACK = 50;

/** An answer that went out may start the 72 hours without charges. */
async function withAnswerToAd(
  tx: WriteTransaction,
  conversation: Omit<Conversation, 'rev'>,
  { conversationId, place }: Message,
  at: number,
): Promise<Omit<Conversation, 'rev'>> {
  if (place === null) return conversation;
  const range = { conversationId, direction: 'before', from: place, limit: AD_LOOK_BACK } as const;
  const came = (await tx.messages(range)).findLast(isFreeEntry) ?? null;
  return withFreeEntry(conversation, came, at);
}

/** What an attempt has come to, as news for another one. */
function reached({ delivery, times, error, price }: Attempt): Receipt {
  return { delivery, at: times[delivery] ?? 0, error, ...(price === undefined ? {} : { price }) };
}

/** Another message that has the id WhatsApp gave this attempt. */
async function twinOf(tx: WriteTransaction, message: Message, wamid: string): Promise<Message | null> {
  const holder = await tx.messageByWamid(wamid);
  return holder === null || holder.id === message.id ? null : holder;
}

/** A record made for a message before its id was known to be ours: its echo, or the line of somebody who reacted to it. */
function isStandIn(twin: Message): boolean {
  return isStray(twin) || (twin.direction === 'outbound' && twin.origin !== 'live');
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
