import type { ReactiveControllerHost } from 'lit';
import type { LayoutController } from './layout-controller.ts';

/** The side panel: in the wide frame it is there until folded, in the others it slides over once asked for. */
export class SideController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #layout: LayoutController;
  #folded = false;
  #shown = false;

  constructor(host: ReactiveControllerHost & HTMLElement, layout: LayoutController) {
    this.#host = host;
    this.#layout = layout;
  }

  get folded(): boolean {
    return this.#folded;
  }

  /** Slid over the conversation. */
  get shown(): boolean {
    return this.#shown;
  }

  /** In the frame drawn now. */
  get visible(): boolean {
    return this.#layout.layout === 'wide' ? !this.#folded : this.#shown;
  }

  /** Takes a panel that slid over away. */
  hide(): void {
    this.#shown = false;
    this.#host.requestUpdate();
  }

  readonly toggle = (): void => {
    if (this.#layout.layout === 'wide') this.#folded = !this.#folded;
    else this.#shown = !this.#shown;
    this.#host.requestUpdate();
    // The button that was pressed may be gone.
    void this.#host.updateComplete.then(() =>
      this.#host.shadowRoot?.querySelector<HTMLElement>(this.#shown ? '.fold button' : '.side-toggle')?.focus(),
    );
  };
}
