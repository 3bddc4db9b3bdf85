import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface KeptHost extends ReactiveControllerHost, HTMLElement {
  focusComposer(): void;
}

/** What has the keyboard may go with the next drawing: the field when the reply window closes, a quote that is taken away. The keyboard stays in the composer. */
export class KeyboardKeeper implements ReactiveController {
  readonly #host: KeptHost;
  #stood = false;

  constructor(host: KeptHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#stood = this.#host.shadowRoot?.activeElement != null;
  }

  hostUpdated(): void {
    if (!this.#stood || this.#host.shadowRoot?.activeElement != null) return;
    // A caret that moves has the composer drawn again: after this drawing.
    void this.#host.updateComplete.then(() => this.#host.focusComposer());
  }
}
