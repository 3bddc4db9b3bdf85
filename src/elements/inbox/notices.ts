import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CommandType } from '../../domain/index.ts';
import type { InboxStore, RefusedCommand } from '../../store/inbox-store.ts';
import type { StoreStatus } from '../../store/views.ts';
import { errorText } from '../internal/error-words.ts';
import { icon } from '../internal/icons.ts';
import { formatCount, plural } from '../internal/plural.ts';
import { connectionNotice, memoryNotice } from './connection-words.ts';

const TOASTS = 3;

/** The lines under the bar: a connection that is not what it should be, and storage that is not there. */
export function renderNotices(status: StoreStatus, store: InboxStore): TemplateResult {
  const { connection, cache, outbox } = status;
  const trouble = connectionNotice(connection);
  return html`
    ${
      trouble === null
        ? nothing
        : html`<div class="notice">
            ${icon(connection.state === 'stopped' ? 'lock' : 'offline')}
            <span>${trouble}${outbox.waiting > 0 ? html` ${waitingWords(outbox.waiting)}` : nothing}</span>
            <button class="link" @click=${() => store.reconnect()}>${msg('Try now', { id: 'action.try-now' })}</button>
          </div>`
    }
    ${
      cache.mode === 'indexeddb'
        ? nothing
        : html`<div class="notice quiet">${icon('warning')}<span>${memoryNotice(cache.reason)}</span></div>`
    }
  `;
}

function waitingWords(waiting: number): string {
  const count = formatCount(waiting);
  return plural(waiting, {
    zero: () => msg(str`${count} waiting.`, { id: 'outbox.waiting.zero' }),
    one: () => msg(str`${count} waiting.`, { id: 'outbox.waiting.one' }),
    two: () => msg(str`${count} waiting.`, { id: 'outbox.waiting.two' }),
    few: () => msg(str`${count} waiting.`, { id: 'outbox.waiting.few' }),
    many: () => msg(str`${count} waiting.`, { id: 'outbox.waiting.many' }),
    other: () => msg(str`${count} waiting.`, { id: 'outbox.waiting.other' }),
  });
}

/** The last acts the backend refused, each with its reason. */
export function renderRefusals(
  refusals: readonly RefusedCommand[],
  store: InboxStore,
): TemplateResult | typeof nothing {
  if (refusals.length === 0) return nothing;
  return html`<div class="toasts">
    ${repeat(
      refusals.slice(-TOASTS),
      ({ command }) => command.id,
      ({ command, code }) => html`<div class="toast">
        ${icon('warning')}
        <p><strong>${refusedWord(command.type)}</strong>${errorText(code)}</p>
        <button
          class="icon-button"
          aria-label=${msg('Dismiss', { id: 'action.dismiss' })}
          @click=${() => store.dismissRefusal(command.id)}
        >
          ${icon('close', 'small')}
        </button>
      </div>`,
    )}
  </div>`;
}

/** A refusal in one breath: what did not happen, and why. */
export function refusalText({ command, code }: RefusedCommand): string {
  return `${refusedWord(command.type)}. ${errorText(code)}`;
}

/** What did not happen. */
function refusedWord(type: CommandType): string {
  switch (type) {
    case 'message.send':
    case 'message.retry':
      return msg('Not sent', { id: 'delivery.failed' });
    case 'message.discard':
      return msg('Not discarded', { id: 'refused.discard' });
    case 'conversation.assign':
      return msg('Not assigned', { id: 'refused.assign' });
    case 'conversation.status':
      return msg('Status not changed', { id: 'refused.status' });
    case 'conversation.read':
    case 'conversation.dismiss-reply':
      return msg('Not marked', { id: 'refused.mark' });
    case 'note.add':
      return msg('Note not saved', { id: 'refused.note' });
    case 'tag.add':
    case 'tag.remove':
      return msg('Tags not changed', { id: 'refused.tag' });
  }
}
