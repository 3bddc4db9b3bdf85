import { msg } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CONVERSATION_STATUSES, type ConversationStatus, FILTER_FIELDS, type FilterField } from '../../domain/index.ts';
import type { CountsView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { EVERYTHING, type ListChoice } from '../internal/list-choice.ts';
import { formatCount } from '../internal/plural.ts';
import { statusWord } from '../internal/status-words.ts';

const SHOWN_MAX = 9_999;

/** A person chose what the list shows. */
export type FiltersChangeEvent = CustomEvent<ListChoice>;

/**
 * The queues with their counts, and what narrows them.
 *
 * @fires wa-inbox-filters-change - Another choice, as `detail`; does not leave the shadow root.
 */
export class InboxFiltersElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 8px;
        padding: 8px 12px;
      }
      [role='group'] {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
      }
      button {
        display: inline-flex;
        flex: none;
        align-items: center;
        justify-content: center;
        gap: 5px;
        min-block-size: 28px;
        padding: 3px 8px;
        border: 1px solid transparent;
        border-radius: var(--_radius-s);
        background: transparent;
        color: var(--_text-quiet);
        white-space: nowrap;
        transition: background var(--_quick);
      }
      .queues {
        gap: 2px;
        background: var(--_bg-hover);
        border-radius: calc(var(--_radius-s) + 2px);
        padding: 2px;
      }
      .queues button {
        flex: 1 0 auto;
        padding-inline: 6px;
      }
      button:hover {
        color: var(--_text);
      }
      .narrow {
        display: grid;
        grid-template-columns: auto auto;
        gap: 2px 4px;
      }
      .narrow button {
        justify-content: space-between;
        min-inline-size: 0;
        padding-inline: 10px;
      }
      .narrow button:hover {
        background: var(--_bg-hover);
      }
      button[aria-pressed='true'] {
        color: var(--_text);
        font-weight: 600;
      }
      .queues button[aria-pressed='true'] {
        background: var(--_bg-float);
        box-shadow: 0 0 0 1px var(--_border);
      }
      .narrow button[aria-pressed='true'] {
        background: var(--_bg-selected);
      }
      .count {
        unicode-bidi: plaintext;
        font-size: 12px;
        font-weight: 400;
        line-height: 16px;
      }
      @media (forced-colors: active) {
        button[aria-pressed='true'] {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
      }
    `,
  ];

  /** What is chosen now. */
  @property({ attribute: false }) choice: ListChoice = EVERYTHING;
  /** The numbers beside the words; none are shown while they are not known. */
  @property({ attribute: false }) counts: CountsView | undefined;
  /** What the backend can filter by; the rest is not offered. */
  @property({ attribute: false }) filters: readonly FilterField[] = FILTER_FIELDS;

  #choose(change: Partial<ListChoice>): void {
    this.dispatchEvent(
      new CustomEvent('wa-inbox-filters-change', { detail: { ...this.choice, ...change }, bubbles: true }),
    );
  }

  #renderButton(
    word: string,
    count: number | undefined,
    pressed: boolean,
    change: Partial<ListChoice>,
  ): TemplateResult {
    const number = count !== undefined && this.counts?.known ? formatCount(count, SHOWN_MAX) : '';
    return html`<button type="button" aria-pressed=${pressed} @click=${() => this.#choose(change)}>
      <span class="one-line">${word}</span>${number === '' ? nothing : html` <span class="count">${number}</span>`}
    </button>`;
  }

  #renderStatus(status: ConversationStatus): TemplateResult {
    const pressed = this.choice.status === status;
    return this.#renderButton(statusWord(status), this.counts?.byStatus[status], pressed, { status });
  }

  override render() {
    const { choice, counts, filters } = this;
    const can = (field: FilterField) => filters.includes(field);
    const owner = (one: 'mine' | 'unassigned') => ({ owner: choice.owner === one ? null : one });
    return html`
      ${
        can('status')
          ? html`<div class="queues" role="group" aria-label=${msg('Queue', { id: 'filters.queue' })}>
              ${this.#renderButton(msg('All', { id: 'filters.all' }), undefined, choice.status === null, { status: null })}
              ${CONVERSATION_STATUSES.map((status) => this.#renderStatus(status))}
            </div>`
          : nothing
      }
      <div class="narrow" role="group" aria-label=${msg('Show only', { id: 'filters.only' })}>
        ${
          can('needsReply')
            ? this.#renderButton(
                msg('Needs reply', { id: 'filters.needs-reply' }),
                counts?.needsReply,
                choice.needsReply,
                {
                  needsReply: !choice.needsReply,
                },
              )
            : nothing
        }
        ${
          can('unread')
            ? this.#renderButton(msg('Unread', { id: 'filters.unread' }), counts?.unread, choice.unread, {
                unread: !choice.unread,
              })
            : nothing
        }
        ${
          can('assigneeId')
            ? html`${this.#renderButton(msg('Mine', { id: 'filters.mine' }), counts?.mine, choice.owner === 'mine', owner('mine'))}
              ${this.#renderButton(
                msg('Unassigned', { id: 'filters.unassigned' }),
                counts?.unassigned,
                choice.owner === 'unassigned',
                owner('unassigned'),
              )}`
            : nothing
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-filters': InboxFiltersElement;
  }
}
