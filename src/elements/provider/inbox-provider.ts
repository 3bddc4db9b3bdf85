import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { InboxStore } from '../../store/inbox-store.ts';
import { Announcer } from '../internal/announcer.ts';
import { BaseElement } from '../internal/base-element.ts';
import { announcerContext, storeContext, waitForProviders } from '../internal/store-context.ts';

/**
 * Gives the panels inside it a store, wherever in the page they stand: for hosts that lay the inbox out themselves.
 *
 * @slot - panels, anywhere below
 */
export class InboxProviderElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    css`
      :host {
        display: contents;
      }
    `,
  ];

  readonly #store = new ContextProvider(this, { context: storeContext });

  /** The store the panels read and write. It stays the caller's: nothing here closes it. */
  @property({ attribute: false }) store: InboxStore | undefined;

  constructor() {
    super();
    waitForProviders();
    const announcer = new Announcer(() => this.renderRoot.querySelector<HTMLElement>('.voice'));
    new ContextProvider(this, { context: announcerContext, initialValue: announcer });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#store.setValue(this.store);
  }

  override render() {
    return html`<slot></slot><div class="voice visually-hidden" role="status"></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-provider': InboxProviderElement;
  }
}
