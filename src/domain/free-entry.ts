import type { Conversation } from './conversation.ts';
import type { Message } from './message.ts';

/** An answer to somebody who came by an ad or post starts the free entry point when it comes within this time, ms (fact sheet §15). */
export const FREE_ENTRY_ANSWER_MS = 24 * 3_600_000;

/** From that answer on nothing is charged for 72 hours, ms; the reply window is another matter. */
export const FREE_ENTRY_MS = 72 * 3_600_000;

/**
 * The conversation after the business answered at a time. Only the first answer after the tap on the ad counts, so that telling of it again
 * changes nothing.
 *
 * @param came the newest message the customer came with by an ad or post, if there is one
 */
export function withFreeEntry<T extends Pick<Conversation, 'freeEntryUntil'>>(
  conversation: T,
  came: Pick<Message, 'sentAt'> | null,
  answeredAt: number,
): T {
  if (came === null || answeredAt - came.sentAt >= FREE_ENTRY_ANSWER_MS) return conversation;
  const { freeEntryUntil } = conversation;
  const known = freeEntryUntil !== null && came.sentAt <= freeEntryUntil - FREE_ENTRY_MS;
  return known ? conversation : { ...conversation, freeEntryUntil: answeredAt + FREE_ENTRY_MS };
}

/** Whether a customer came with this message by an ad or post: a product page is no free entry point. */
export function isFreeEntry({
  direction,
  origin,
  referral,
}: Pick<Message, 'direction' | 'origin' | 'referral'>): boolean {
  return direction === 'inbound' && origin === 'live' && (referral?.kind === 'ad' || referral?.kind === 'post');
}
