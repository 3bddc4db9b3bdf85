import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Gives the keyboard to something that may not be drawn yet: a list that still loads has no search. */
export class FirstFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #selector: string;
  #wanted = false;

  constructor(host: ReactiveControllerHost & HTMLElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#host.shadowRoot?.activeElement !== null) this.#wanted = false;
    if (this.#wanted) this.take();
  }

  /** Focuses it, now or as soon as it is there; not once a person has gone on to something else in here. */
  take(): void {
    const found = this.#host.shadowRoot?.querySelector<HTMLElement>(this.#selector);
    this.#wanted = found == null;
    found?.focus();
  }
}
