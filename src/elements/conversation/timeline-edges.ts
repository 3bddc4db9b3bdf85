import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { EdgeState, MessageView } from '../../store/views.ts';
import { isWaiting } from '../internal/delivery-words.ts';
import { icon } from '../internal/pane-icons.ts';
import { formatCount, plural } from '../internal/plural.ts';
import type { WindowRow } from './timeline-window.ts';

/** So many rows before a loaded end, more are asked for. */
const ASK_AHEAD = 12;

/** Asks for what lies behind a loaded end that comes into sight, once for each list. */
export class EdgeRequests {
  readonly #asked = new Map<'older' | 'newer', readonly MessageView[]>();

  take(
    rows: readonly WindowRow[],
    messages: readonly MessageView[],
    ends: { readonly older: EdgeState; readonly newer: EdgeState },
  ): readonly ('older' | 'newer')[] {
    const wanted = wantedEdges(rows, messages.length, ends).filter((edge) => this.#asked.get(edge) !== messages);
    for (const edge of wanted) this.#asked.set(edge, messages);
    return wanted;
  }
}

/** The loaded ends that come into sight and have more behind them. */
function wantedEdges(
  rows: readonly WindowRow[],
  count: number,
  ends: { readonly older: EdgeState; readonly newer: EdgeState },
): readonly ('older' | 'newer')[] {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return [];
  const wanted: ('older' | 'newer')[] = [];
  if (ends.older === 'more' && first.index < ASK_AHEAD) wanted.push('older');
  if (ends.newer === 'more' && last.index > count - ASK_AHEAD) wanted.push('newer');
  return wanted;
}

/** How the end is to come into sight: by going there, or by staying there when it moves on. */
export type EndWish = 'go' | 'stay';

/** What a new last message asks for: one's own words are always shown going out, and whoever stands at the end stays there. */
export function endWish(
  last: MessageView | undefined,
  before: MessageView | undefined,
  mayStay: boolean,
): EndWish | null {
  if (last === undefined || last.id === before?.id) return null;
  if (before !== undefined && mayStay) return 'stay';
  return isWaiting(last.delivery) ? 'go' : null;
}

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

/** How many messages of the customer came after the one that was last seen; 0 when that one is not loaded. */
export function newCount(messages: readonly MessageView[], seenId: string | null): number {
  let count = 0;
  for (let index = messages.length - 1; index >= 0; index -= 1) {
    const message = messages[index];
    if (message === undefined || message.id === seenId) return count;
    if (message.direction === 'inbound') count += 1;
  }
  return 0;
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
