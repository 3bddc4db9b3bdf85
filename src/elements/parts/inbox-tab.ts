import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { BaseElement } from '../internal/base-element.ts';
import { icon } from '../internal/icons.ts';
import { QuietController } from '../internal/quiet-controller.ts';
import { consumeStore } from '../internal/store-context.ts';

/**
 * An open conversation in the top bar (CDK-30).
 *
 * @fires wa-inbox-tab-open - The tab was chosen; does not leave the shadow root.
 * @fires wa-inbox-tab-close - The tab is to be closed; does not leave the shadow root.
 */
export class InboxTabElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    css`
      :host {
        display: flex;
        flex: 0 1 180px;
        align-items: center;
        min-inline-size: 96px;
        block-size: 32px;
        padding-inline-end: 2px;
        border-radius: var(--_radius-s);
        color: var(--_text-quiet);
      }
      :host(:hover) {
        background: var(--_bg-hover);
      }
      :host([active]) {
        background: var(--_bg-selected);
        color: var(--_text);
      }
      .open {
        display: flex;
        flex: 1;
        align-items: center;
        gap: 6px;
        min-inline-size: 0;
        block-size: 32px;
        padding: 0 2px 0 8px;
        border: 0;
        border-radius: var(--_radius-s);
        background: none;
        text-align: start;
      }
      .open:dir(rtl) {
        padding: 0 8px 0 2px;
      }
      :host([active]) .open {
        font-weight: 600;
      }
      .dot {
        flex: none;
        inline-size: 8px;
        block-size: 8px;
        border-radius: 50%;
        background: var(--_accent-fill);
      }
      .icon-button {
        inline-size: 24px;
        block-size: 24px;
      }
      @media (forced-colors: active) {
        :host([active]) {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
        .dot {
          forced-color-adjust: none;
          background: Highlight;
        }
      }
    `,
  ];

  readonly #store = consumeStore(this);
  readonly #conversation = new QuietController(this, () => this.#store.value?.conversation(this.conversationId));

  /** Which conversation. */
  @property({ attribute: 'conversation-id' }) conversationId = '';
  /** The conversation in front. */
  @property({ type: Boolean, reflect: true }) active = false;

  #say(name: 'wa-inbox-tab-open' | 'wa-inbox-tab-close'): void {
    this.dispatchEvent(new CustomEvent(name, { detail: { conversationId: this.conversationId }, bubbles: true }));
  }

  #handleAuxClick(event: MouseEvent): void {
    if (event.button === 1) this.#say('wa-inbox-tab-close');
  }

  override render() {
    const view = this.#conversation.value;
    const name = view?.name || msg('Conversation', { id: 'tab.unnamed' });
    const unread = (view?.conversation?.unread ?? 0) > 0 && !this.active;
    return html`
      <button
        class="open"
        aria-current=${this.active ? 'page' : nothing}
        @click=${() => this.#say('wa-inbox-tab-open')}
        @auxclick=${this.#handleAuxClick}
      >
        <bdi class="one-line">${name}</bdi>${
          unread
            ? html`<span class="dot"></span><span class="visually-hidden">${msg('Unread', { id: 'tab.unread' })}</span>`
            : nothing
        }
      </button>
      <button
        class="icon-button"
        aria-label=${msg(str`Close ${name}`, { id: 'tab.close' })}
        @click=${() => this.#say('wa-inbox-tab-close')}
      >
        ${icon('close', 'small')}
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-tab': InboxTabElement;
  }
}
