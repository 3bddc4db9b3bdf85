import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { EdgeState } from '../../store/views.ts';
import { icon } from '../internal/icons.ts';
import { formatCount, plural } from '../internal/plural.ts';

/** What stands over the upper end while older messages load, and when they did not. */
export function upperEdge(older: EdgeState, retry: () => void): TemplateResult | typeof nothing {
  if (older === 'loading') {
    const words = msg('Loading older messages…', { id: 'timeline.older.loading' });
    return html`<div class="edge above"><span class="loading">${words}</span></div>`;
  }
  if (older !== 'failed') return nothing;
  return html`<div class="edge above">
    <button class="button" type="button" @click=${retry}>
      ${icon('retry', 'small')}${msg('Older messages did not load. Try again', { id: 'timeline.older.failed' })}
    </button>
  </div>`;
}

/** The way to the newest message, with how many came meanwhile. */
export function lowerEdge(count: number, go: () => void): TemplateResult {
  const number = formatCount(count, 999);
  const words = plural(count, {
    zero: () => msg(str`${number} new`, { id: 'timeline.new.zero' }),
    one: () => msg(str`${number} new`, { id: 'timeline.new.one' }),
    two: () => msg(str`${number} new`, { id: 'timeline.new.two' }),
    few: () => msg(str`${number} new`, { id: 'timeline.new.few' }),
    many: () => msg(str`${number} new`, { id: 'timeline.new.many' }),
    other: () => msg(str`${number} new`, { id: 'timeline.new.other' }),
  });
  return html`<div class="edge below">
    <button class="button ${count > 0 ? 'new' : ''}" type="button" @click=${go}>
      ${icon('arrow-down', 'small')}${count > 0 ? words : msg('Newest', { id: 'timeline.newest' })}
    </button>
  </div>`;
}
