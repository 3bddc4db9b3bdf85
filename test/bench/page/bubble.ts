import type { Sample, SampleRow, SampleStatus } from './samples.ts';

const TICKS: Readonly<Record<SampleStatus, string>> = { sent: '✓', delivered: '✓✓', read: '✓✓ read' };

/** What stands for a status in a plain bubble. */
export function ticks(status: SampleStatus | null): string {
  return status === null ? '' : TICKS[status];
}

/** A plain bubble. Samples hold no markup. */
export function bubble({ text, inbound, at, status }: Sample): string {
  return `<div class="bubble ${inbound ? 'in' : 'out'}"><div>${text}<span class="meta"><time>${time(at)}</time> <span class="ticks">${ticks(status)}</span></span></div></div>`;
}

/** A plain row of a list. */
export function line({ name, text, unread, at }: SampleRow): string {
  return `<div class="line"><b>${name}</b><span>${text}</span><span class="meta"><time>${time(at)}</time> ${unread === 0 ? '' : unread}</span></div>`;
}

/** Hours and minutes, cheaply: nobody reads them. */
export function time(at: number): string {
  const minutes = Math.floor(at / 60_000) % 1440;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The element a piece of markup is. */
export function elementOf(markup: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const element = template.content.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error('the markup holds no element');
  return element;
}
