import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { StoreStatus } from '../../store/views.ts';
import { icon } from '../internal/pane-icons.ts';
import { formatCount, plural } from '../internal/plural.ts';

/** From so many characters left on, the composer counts. */
const COUNT_FROM = 200;

/** How much too long a text is. */
export function overText(over: number): string {
  const count = formatCount(over);
  return plural(over, {
    zero: () => msg(str`${count} characters too many`, { id: 'composer.over.zero' }),
    one: () => msg(str`${count} character too many`, { id: 'composer.over.one' }),
    two: () => msg(str`${count} characters too many`, { id: 'composer.over.two' }),
    few: () => msg(str`${count} characters too many`, { id: 'composer.over.few' }),
    many: () => msg(str`${count} characters too many`, { id: 'composer.over.many' }),
    other: () => msg(str`${count} characters too many`, { id: 'composer.over.other' }),
  });
}

function leftText(left: number): string {
  const count = formatCount(left);
  return plural(left, {
    zero: () => msg(str`${count} characters left`, { id: 'composer.left.zero' }),
    one: () => msg(str`${count} character left`, { id: 'composer.left.one' }),
    two: () => msg(str`${count} characters left`, { id: 'composer.left.two' }),
    few: () => msg(str`${count} characters left`, { id: 'composer.left.few' }),
    many: () => msg(str`${count} characters left`, { id: 'composer.left.many' }),
    other: () => msg(str`${count} characters left`, { id: 'composer.left.other' }),
  });
}

/** What an agent should know before pressing send: room left, a window about to close, and where the words go without a network. */
export function composerHints(
  left: number,
  tooClose: boolean,
  status: StoreStatus | undefined,
): readonly TemplateResult[] {
  const hints: TemplateResult[] = [];
  if (left < 0) hints.push(html`<span class="hint count over">${overText(-left)}</span>`);
  else if (left <= COUNT_FROM) hints.push(html`<span class="hint count">${leftText(left)}</span>`);
  if (tooClose) {
    const words = msg('The window closes right now: the server decides', { id: 'composer.too-close' });
    hints.push(html`<span class="hint warn">${icon('clock', 'small')}${words}</span>`);
  }
  if (status !== undefined && status.connection.state !== 'online' && status.connection.state !== 'connecting') {
    const words = msg('It goes when you are back online', { id: 'composer.offline' });
    hints.push(html`<span class="hint warn">${icon('offline', 'small')}${words}</span>`);
  }
  if (status?.cache.mode === 'memory') {
    const words = msg('Unsent words last only as long as this page', { id: 'composer.memory' });
    hints.push(html`<span class="hint warn">${icon('warning', 'small')}${words}</span>`);
  }
  if (hints.length === 0) {
    const words = msg('Enter sends, Shift + Enter begins a line', { id: 'composer.keys' });
    hints.push(html`<span class="hint keys">${words}</span>`);
  }
  return hints;
}
