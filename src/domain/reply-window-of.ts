import type { Conversation } from './conversation.ts';
import { type ReplyWindowPhase, replyWindowPhase } from './reply-window.ts';
import type { TemplateCategory } from './template-content.ts';

/**
 * What Meta charges for a message now. No rates: they depend on market and volume, and the first thousand answers of a month are Meta's to
 * count (fact sheet §15, since 2026-10-01).
 */
export type PriceHint = 'free' | { readonly charged: TemplateCategory };

/** Everything the reply window of a conversation says at a moment. */
export interface ReplyWindow {
  readonly phase: ReplyWindowPhase;
  /** Server ms; `null` when the customer never opened one. */
  readonly closesAt: number | null;
  /** End of the time without charges after an ad, ms; `null` when there is none, or it is over. */
  readonly freeEntryUntil: number | null;
  /** A template went out and the customer has not answered: only their answer opens the window. */
  readonly onlyCustomerReopens: boolean;
  /** What an answer costs, or the template it takes once the window is closed: then the template's own category is charged. */
  readonly priceHint: PriceHint;
}

/**
 * Where a conversation stands with its customer.
 * @param now server time, ms
 * @param category of the template that would go; an answer in the window counts as `service`
 */
export function replyWindowOf(
  conversation: Pick<Conversation, 'windowClosesAt' | 'freeEntryUntil' | 'templateSentAt'>,
  now: number,
  category: TemplateCategory = 'service',
): ReplyWindow {
  const { windowClosesAt, freeEntryUntil, templateSentAt } = conversation;
  const phase = replyWindowPhase(windowClosesAt, now);
  const isFree = freeEntryUntil !== null && now < freeEntryUntil;
  const isShut = phase === 'closed' || phase === 'never-opened';
  return {
    phase,
    closesAt: windowClosesAt,
    freeEntryUntil: isFree ? freeEntryUntil : null,
    onlyCustomerReopens: isShut && templateSentAt !== null,
    priceHint: isFree ? 'free' : { charged: category },
  };
}
