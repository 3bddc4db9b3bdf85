import { msg, str } from '@lit/localize';
import type { ReplyWindow } from '../../domain/index.ts';
import { fullTime } from '../internal/time-format.ts';

/** What a reply window says besides how long it stays open, a sentence each: until when, what opens it again, what is charged. No rates. */
export function windowFacts({
  phase,
  closesAt,
  freeEntryUntil,
  onlyCustomerReopens,
  priceHint,
}: ReplyWindow): readonly string[] {
  const isOpen = phase === 'open' || phase === 'closing';
  const facts: string[] = [];
  if (closesAt !== null)
    facts.push(
      isOpen
        ? msg(str`You can reply freely until ${fullTime(closesAt)}.`, { id: 'window.fact.until' })
        : msg(str`It closed on ${fullTime(closesAt)}. Only a template can go.`, { id: 'window.fact.closed' }),
    );
  else
    facts.push(
      msg('It opens once the customer writes. Until then only a template can go.', { id: 'window.fact.never' }),
    );
  if (onlyCustomerReopens)
    facts.push(msg('A template went out. Only the customer’s answer opens it again.', { id: 'window.fact.template' }));
  if (freeEntryUntil !== null)
    facts.push(
      msg(str`The customer came by an ad: WhatsApp charges nothing until ${fullTime(freeEntryUntil)}.`, {
        id: 'window.fact.ad',
      }),
    );
  else facts.push(priceFact(isOpen, priceHint));
  return facts;
}

function priceFact(isOpen: boolean, hint: ReplyWindow['priceHint']): string {
  if (hint === 'free') return msg('WhatsApp charges nothing now.', { id: 'window.fact.free' });
  if (!isOpen) return msg('WhatsApp charges a template by its category.', { id: 'window.fact.by-category' });
  switch (hint.charged) {
    case 'service':
      return msg('An answer counts as service: free up to WhatsApp’s monthly number, charged beyond it.', {
        id: 'window.fact.service',
      });
    case 'utility':
      return msg('A utility template is charged, also while the window is open.', { id: 'window.fact.utility' });
    case 'marketing':
      return msg('A marketing template is always charged.', { id: 'window.fact.marketing' });
    case 'authentication':
      return msg('An authentication template is charged.', { id: 'window.fact.authentication' });
  }
}
