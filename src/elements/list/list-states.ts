import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { ConversationFilter, InboxError } from '../../domain/index.ts';
import { doorText } from '../internal/door-words.ts';
import { emptyWords } from '../internal/empty-words.ts';
import { icon } from '../internal/icons.ts';
import { formatCount, plural } from '../internal/plural.ts';

const GHOSTS = 9;

/** Holds the place of rows while they load. */
export function renderSkeleton(): TemplateResult {
  return html`<div class="skeleton" aria-hidden="true">
    ${Array.from(
      { length: GHOSTS },
      () => html`<div class="ghost"><i class="disc"></i><span><i class="narrow"></i><i class="wide"></i></span></div>`,
    )}
  </div>`;
}

/** What an empty list says. */
export function renderEmpty(filter: ConversationFilter): TemplateResult {
  return html`<div part="state" class="state"><slot name="empty">${renderEmptyWords(filter)}</slot></div>`;
}

/** The words alone, for whoever passes the slot on. */
export function renderEmptyWords(filter: ConversationFilter): TemplateResult {
  const words = emptyWords(filter);
  return html`${icon('inbox')}<strong>${words.title}</strong><p>${words.hint}</p>`;
}

/** What a list says that could not be loaded, and the way out. */
export function renderFailure(error: InboxError, retry: () => void): TemplateResult {
  return html`<div part="state" class="state">
    ${icon('warning')}
    <strong>${msg('Conversations could not be loaded', { id: 'list.failed.title' })}</strong>
    <p>${doorText(error.code)}</p>
    <button class="button" @click=${retry}>${icon('retry', 'small')}${msg('Try again', { id: 'action.try-again' })}</button>
  </div>`;
}

/** The button that brings a list up to date which only the backend can judge. */
export function renderChanged(changed: number, refresh: () => void): TemplateResult {
  const count = formatCount(changed);
  const words = plural(changed, {
    zero: () => msg(str`${count} changed`, { id: 'list.changed.zero' }),
    one: () => msg(str`${count} changed`, { id: 'list.changed.one' }),
    two: () => msg(str`${count} changed`, { id: 'list.changed.two' }),
    few: () => msg(str`${count} changed`, { id: 'list.changed.few' }),
    many: () => msg(str`${count} changed`, { id: 'list.changed.many' }),
    other: () => msg(str`${count} changed`, { id: 'list.changed.other' }),
  });
  return html`<div class="changed">
    <button class="button" @click=${refresh}>
      ${icon('retry', 'small')}<span>${words} · ${msg('Refresh', { id: 'action.refresh' })}</span>
    </button>
  </div>`;
}
