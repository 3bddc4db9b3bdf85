import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { BaseElement } from '../internal/base-element.ts';
import { emit } from '../internal/emit.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { consumeStore } from '../internal/store-context.ts';
import { startChannels } from './start-channels.ts';

/**
 * The button that writes to somebody first; nothing where the agent may not.
 *
 * @fires wa-inbox-write-to - somebody is to be written to first; `preventDefault()` keeps the inbox from asking whom
 * @fires wa-inbox-start - the same once nobody prevented it; does not leave the shadow root
 */
export class InboxNewElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    css`
      :host {
        display: flex;
      }
      .button.plain {
        flex: 1;
        min-inline-size: 0;
        min-block-size: 40px;
        border-block-start-color: var(--_border);
        border-radius: 0;
        color: var(--_text-quiet);
      }
      button:focus-visible {
        outline-offset: -2px;
      }
    `,
  ];

  readonly #store = consumeStore(this);
  readonly #session = new ObserveController(this, () => this.#store.value?.session);
  readonly #channels = new ObserveController(this, () => this.#store.value?.channels);

  readonly #handleClick = (): void => {
    const whom = { name: '', phone: '' };
    if (emit(this, 'wa-inbox-write-to', whom))
      this.dispatchEvent(new CustomEvent('wa-inbox-start', { detail: whom, bubbles: true }));
  };

  override render() {
    if (startChannels(this.#session.value?.session, this.#channels.value ?? []).length === 0) return nothing;
    return html`<button class="button plain" type="button" @click=${this.#handleClick}>
      ${icon('plus', 'small')}<span class="one-line">${msg('Start a conversation', { id: 'contacts.start' })}</span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-new': InboxNewElement;
  }
}
