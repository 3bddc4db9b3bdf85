import { msg, str } from '@lit/localize';
import { isCharged, type MessagePrice, type TemplateCategory } from '../../domain/index.ts';
import { categoryWord } from '../template-picker/template-words.ts';

/** What WhatsApp counts a message as, and whether it charges for it. Amounts are Meta's to tell: they differ by country, month and volume. */
export function priceText(price: MessagePrice): string {
  const charged = isCharged(price);
  const what = charged === false ? freeWord(price) : countedAs(price.category);
  if (charged === null) return what;
  return charged ? msg(str`Charged: ${what}`, { id: 'price.charged' }) : msg(str`Free: ${what}`, { id: 'price.free' });
}

function freeWord({ type, category }: MessagePrice): string {
  if (type === 'free_customer_service') return msg('answer within 24 hours', { id: 'price.service' });
  if (type === 'free_entry_point') return msg('the customer came by an ad', { id: 'price.entry' });
  return countedAs(category);
}

const CATEGORIES: ReadonlyMap<string, TemplateCategory> = new Map([
  ['authentication', 'authentication'],
  ['authentication_international', 'authentication'],
  ['marketing', 'marketing'],
  ['marketing_lite', 'marketing'],
  ['service', 'service'],
  ['utility', 'utility'],
]);

/** Meta writes some categories with a hyphen and with an underscore; one it adds later is shown as it came. */
function countedAs(category: string): string {
  const known = CATEGORIES.get(category.replaceAll('-', '_'));
  return known === undefined ? category : categoryWord(known);
}
