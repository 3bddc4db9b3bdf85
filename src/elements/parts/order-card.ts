import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { OrderItem } from '../../domain/index.ts';
import { contentWord } from '../internal/content-words.ts';
import { money } from '../internal/money.ts';
import { icon } from '../internal/pane-icons.ts';
import { formatCount, plural } from '../internal/plural.ts';

/** An order from the catalogue, line by line, with what it comes to. */
export function orderCard(items: readonly OrderItem[]): TemplateResult {
  const [{ currency } = { currency: '' }] = items;
  const isOneCurrency = items.every((item) => item.currency === currency);
  const pieces = items.reduce((sum, { quantity }) => sum + quantity, 0);
  const total = items.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  return html`<div class="order">
    <div class="card-head">${icon('cart', 'small')}<span class="card-title">${contentWord('order')}</span><span class="card-line">${countWords(pieces)}</span></div>
    <table>
      <tbody>
        ${items.map(orderLine)}
      </tbody>
      ${
        isOneCurrency && items.length > 0
          ? html`<tfoot><tr><th scope="row" colspan="2">${msg('Total', { id: 'order.total' })}</th><td>${money(total, currency)}</td></tr></tfoot>`
          : nothing
      }
    </table>
  </div>`;
}

function orderLine({ productId, quantity, price, currency }: OrderItem): TemplateResult {
  return html`<tr><td class="count">${formatCount(quantity)} ×</td><td><bdi>${productId}</bdi></td><td>${money(price * quantity, currency)}</td></tr>`;
}

function countWords(pieces: number): string {
  const count = formatCount(pieces);
  return plural(pieces, {
    zero: () => msg(str`${count} items`, { id: 'order.count.zero' }),
    one: () => msg(str`${count} item`, { id: 'order.count.one' }),
    two: () => msg(str`${count} items`, { id: 'order.count.two' }),
    few: () => msg(str`${count} items`, { id: 'order.count.few' }),
    many: () => msg(str`${count} items`, { id: 'order.count.many' }),
    other: () => msg(str`${count} items`, { id: 'order.count.other' }),
  });
}
