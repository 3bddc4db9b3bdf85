import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { InboxStore } from '../../store/inbox-store.ts';
import { emit } from '../internal/emit.ts';
import { loadPicker } from './picker-loader.ts';

interface PickerHost extends LitElement {
  readonly conversationId: string;
  focusComposer(): void;
}

/** Asks the page for a template; where nobody takes that over, opens the picker, which loads then. */
export class PickerController implements ReactiveController {
  readonly #host: PickerHost;
  readonly #store: () => InboxStore | undefined;
  #wanted = false;

  constructor(host: PickerHost, store: () => InboxStore | undefined) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wanted = false;
  }

  /** A template was asked for and no host opened a picker of its own. */
  get wanted(): boolean {
    return this.#wanted;
  }

  forget(): void {
    this.#wanted = false;
  }

  readonly ask = (): void => {
    const host = this.#host;
    this.#set(emit(host, 'wa-inbox-template-request', { conversationId: host.conversationId }));
    if (!this.#wanted || !this.#knowsTemplates) return;
    loadPicker()
      .then(() => host.updateComplete)
      .then(() => host.renderRoot.querySelector('wa-inbox-template-picker')?.focusSearch())
      // The part did not load: the button is still there to try again.
      .catch(() => this.#set(false));
  };

  /** The picker in place, or `null` where the backend has no templates to send. */
  render(): TemplateResult | null {
    if (!this.#knowsTemplates) return null;
    return html`<wa-inbox-template-picker
      conversation-id=${this.#host.conversationId}
      @close=${this.#handleClose}
    ></wa-inbox-template-picker>`;
  }

  get #knowsTemplates(): boolean {
    const { features = [], outgoingKinds = [] } = this.#store()?.session.current.session?.capabilities ?? {};
    return features.includes('templates') && outgoingKinds.includes('template');
  }

  readonly #handleClose = (): void => {
    this.#set(false);
    void this.#host.updateComplete.then(() => this.#host.focusComposer());
  };

  #set(wanted: boolean): void {
    this.#wanted = wanted;
    this.#host.requestUpdate();
  }
}
