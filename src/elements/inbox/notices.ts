import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { StoreStatus } from '../../store/views.ts';
import { icon } from '../internal/icons.ts';
import { formatCount, plural } from '../internal/plural.ts';
import { connectionNotice, memoryNotice } from './connection-words.ts';
import type { InboxElement } from './inbox.ts';

type ShowEvent = CustomEvent<{ readonly conversationId: string; readonly messageId: string; readonly keys: boolean }>;

/** The lines under the bar: a connection that is not what it should be, storage that is not there, messages that failed late, notes that name this agent. */
export function renderNotices(
  status: StoreStatus,
  store: InboxStore,
  openId: string | null,
  inbox: Pick<InboxElement, 'openConversation' | 'focusComposer'>,
): TemplateResult {
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
    <div
      @wa-inbox-show=${async ({ detail }: ShowEvent) => {
        await inbox.openConversation(detail.conversationId, detail.messageId);
        if (detail.keys) inbox.focusComposer();
      }}
    >
      <wa-inbox-late-failures conversation-id=${openId ?? ''}></wa-inbox-late-failures>
      <wa-inbox-mentions conversation-id=${openId ?? ''}></wa-inbox-mentions>
    </div>
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
