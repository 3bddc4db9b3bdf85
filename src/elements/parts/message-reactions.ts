import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReactionView } from '../../store/views.ts';
import { deliveryWord, isWaiting } from '../internal/delivery-words.ts';
import { icon } from '../internal/pane-icons.ts';

/** Offered first when somebody reacts: what people use most on WhatsApp. */
export const QUICK_REACTIONS = ['👍', '❤️', '😂', '😮', '😢', '🙏'] as const;

/**
 * What hangs on the lower edge of a bubble.
 * @param takeBack called for a click on our own; absent when it cannot be taken back
 */
export function messageReactions(
  reactions: readonly ReactionView[],
  contactName: string,
  takeBack: (() => void) | undefined,
): TemplateResult | typeof nothing {
  if (reactions.length === 0) return nothing;
  return html`<ul class="reactions">${reactions.map((reaction) => {
    const { from, emoji, delivery } = reaction;
    const label = reactionLabel(reaction, contactName);
    const isFailed = delivery === 'failed' || delivery === 'refused';
    const isUnderWay = delivery === 'queued' || delivery === 'sending' || isWaiting(delivery);
    const tone = isFailed ? 'failed' : isUnderWay ? 'waiting' : '';
    const face = html`<span class="emoji" aria-hidden="true">${emoji}</span>${
      isFailed ? icon('warning', 'small') : isUnderWay ? icon('clock', 'small') : nothing
    }`;
    return from === 'business' && takeBack !== undefined
      ? html`<li><button class="reaction ${tone}" type="button" aria-label=${`${label}. ${msg('Take back', { id: 'reaction.take-back' })}`} title=${label} @click=${takeBack}>${face}</button></li>`
      : html`<li><span class="reaction ${tone}" role="img" aria-label=${label} title=${label}>${face}</span></li>`;
  })}</ul>`;
}

function reactionLabel({ from, emoji, author, delivery }: ReactionView, contactName: string): string {
  const who = from === 'customer' ? contactName : (author?.name ?? msg('Phone app', { id: 'message.author.phone' }));
  const said = msg(str`${who} reacted with ${emoji}`, { id: 'reaction.by' });
  return delivery === null || delivery === 'sent' || delivery === 'delivered' || delivery === 'read'
    ? said
    : `${said}, ${deliveryWord(delivery)}`;
}
