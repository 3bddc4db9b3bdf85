import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { replyWindowPhase } from '../../domain/index.ts';
import type { ConversationRow, Person, Presence, RowMessage } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { contentIcon, contentWord } from '../internal/content-words.ts';
import { deliveryIcon, deliveryWord, needsAttention } from '../internal/delivery-words.ts';
import { icon } from '../internal/icons.ts';
import { formatCount, plural } from '../internal/plural.ts';
import { durationText, fullTime, shortTime } from '../internal/time-format.ts';
import { listItemStyles } from './list-item.styles.ts';

const UNREAD_SHOWN_MAX = 999;

/**
 * A conversation in a list: who, when, the last words, and what wants attention. A list gives it its role and selection.
 *
 * @csspart name - the contact's name
 * @csspart preview - the last message
 * @csspart count - the number of unread messages
 */
export class InboxListItemElement extends BaseElement {
  static override styles = [BaseElement.styles, listItemStyles];

  /** What to show; nothing is shown without it. */
  @property({ attribute: false }) row: ConversationRow | undefined;
  /** Server time, ms. */
  @property({ attribute: false }) now = 0;
  /** Names the channel in the third line: for lists over several. */
  @property({ type: Boolean, attribute: 'with-channel' }) withChannel = false;

  override render() {
    const row = this.row;
    if (row === undefined) return nothing;
    return html`
      <wa-inbox-avatar name=${row.name} seed=${row.contactId} source=${row.channel.source}></wa-inbox-avatar>
      <div class="text ${row.unread > 0 ? 'unread' : ''}">
        <div class="line">
          <bdi part="name" class="name one-line">${row.name}</bdi>
          ${this.#renderTime(row.activityAt)}
        </div>
        <div class="line">
          <div part="preview" class="preview">${this.#renderPreview(row)}</div>
          ${this.#renderUnread(row.unread)}
        </div>
        ${this.#renderMeta(row)}
      </div>
    `;
  }

  #renderTime(at: number): TemplateResult {
    return html`<time datetime=${new Date(at).toISOString()} title=${fullTime(at)}>${shortTime(at, this.now)}</time>`;
  }

  #renderPreview(row: ConversationRow): TemplateResult {
    const last = row.lastMessage;
    if (row.hasDraft) {
      return html`<span class="draft">${icon('pencil', 'small')}${msg('Draft', { id: 'row.draft' })}</span>${this.#words(last)}`;
    }
    if (last === null) return html`<span class="one-line">${msg('No messages yet', { id: 'row.no-messages' })}</span>`;
    const kind = contentIcon(last.kind);
    return html`${this.#renderDelivery(last)}${kind === null ? nothing : icon(kind, 'small')}${this.#words(last)}`;
  }

  #words(message: RowMessage | null): TemplateResult | typeof nothing {
    if (message === null) return nothing;
    const words = message.text === '' ? contentWord(message.kind, message.voice) : message.text;
    return html`<bdi class="one-line">${words}</bdi>`;
  }

  #renderDelivery(message: RowMessage): TemplateResult | typeof nothing {
    const delivery = message.delivery;
    if (delivery === null) return nothing;
    const tone = needsAttention(delivery) ? 'trouble' : '';
    return html`<span class=${tone} title=${deliveryWord(delivery)}>${icon(deliveryIcon(delivery), 'small')}</span
      ><span class="visually-hidden">${deliveryWord(delivery)}:</span>`;
  }

  #renderUnread(unread: number): TemplateResult | typeof nothing {
    if (unread === 0) return nothing;
    const shown = formatCount(unread, UNREAD_SHOWN_MAX);
    const other = () => msg(str`${shown} unread`, { id: 'row.unread.other' });
    const spoken = plural(unread, {
      zero: () => msg(str`${shown} unread`, { id: 'row.unread.zero' }),
      one: () => msg(str`${shown} unread`, { id: 'row.unread.one' }),
      two: () => msg(str`${shown} unread`, { id: 'row.unread.two' }),
      few: () => msg(str`${shown} unread`, { id: 'row.unread.few' }),
      many: () => msg(str`${shown} unread`, { id: 'row.unread.many' }),
      other,
    });
    return html`<span part="count" class="count" aria-hidden="true">${shown}</span
      ><span class="visually-hidden">${spoken}</span>`;
  }

  #renderMeta(row: ConversationRow): TemplateResult | typeof nothing {
    const facts = [
      row.needsReply
        ? html`<span class="fact beacon">${icon('beacon', 'small')}${msg('Needs reply', { id: 'row.needs-reply' })}</span>`
        : nothing,
      this.#renderWindow(row),
      row.presence.map((presence) => this.#renderPresence(presence)),
      row.assignee === null ? nothing : this.#renderAssignee(row.assignee),
      this.withChannel ? html`<span class="fact"><bdi class="one-line">${row.channel.name}</bdi></span>` : nothing,
      row.tags.map((tag) => html`<span class="fact">${icon('tag', 'small')}<bdi class="one-line">${tag}</bdi></span>`),
    ].flat();
    if (facts.every((fact) => fact === nothing)) return nothing;
    return html`<div class="line meta">${facts}</div>`;
  }

  #renderWindow(row: ConversationRow): TemplateResult | typeof nothing {
    const closesAt = row.windowClosesAt;
    if (closesAt === null || replyWindowPhase(closesAt, this.now) !== 'closing') return nothing;
    const left = durationText(closesAt - this.now);
    return html`<span class="fact closing">${icon('clock', 'small')}${msg(str`${left} left`, { id: 'row.window-left' })}</span>`;
  }

  #renderAssignee(assignee: Person): TemplateResult {
    return html`<span class="fact">${icon('person', 'small')}<span class="visually-hidden"
        >${msg('Assigned to', { id: 'row.assigned-to' })}</span><bdi class="one-line">${assignee.name}</bdi></span>`;
  }

  #renderPresence({ id, name, doing }: Presence): TemplateResult {
    const words =
      doing === 'typing'
        ? msg(str`${name} is typing`, { id: 'row.typing' })
        : msg(str`${name} is looking`, { id: 'row.viewing' });
    return html`<span class="fact" title=${words}
      ><wa-inbox-avatar class="colleague" name=${name} seed=${id}></wa-inbox-avatar>${icon(
        doing === 'typing' ? 'pencil' : 'eye',
        'small',
      )}<span class="visually-hidden">${words}</span></span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-list-item': InboxListItemElement;
  }
}
