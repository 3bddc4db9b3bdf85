import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { markFound } from '../finder/found-marks.ts';

/** Keeps the marks of what is looked for on the messages in sight: they come and go while somebody scrolls. */
export class FoundMarksController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #words: readonly string[] = [];
  #scroller: Element | null = null;
  #waiting = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#words.length > 0) this.#refresh();
  }

  hostDisconnected(): void {
    this.show([]);
  }

  /** Marks these words from now on; none ends it. */
  show(words: readonly string[]): void {
    this.#words = words;
    const scroller = this.#timeline?.querySelector('.scroller') ?? null;
    if (words.length === 0) {
      this.#scroller?.removeEventListener('scroll', this.#refresh);
      this.#scroller = null;
      markFound([], []);
      return;
    }
    if (scroller !== this.#scroller) {
      this.#scroller?.removeEventListener('scroll', this.#refresh);
      scroller?.addEventListener('scroll', this.#refresh, { passive: true });
      this.#scroller = scroller;
    }
    this.#refresh();
  }

  get #timeline(): ShadowRoot | null {
    return this.#host.shadowRoot?.querySelector('wa-inbox-timeline')?.shadowRoot ?? null;
  }

  /** Rows draw themselves within the frame; once in a frame is enough. */
  readonly #refresh = (): void => {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      const rows = [...(this.#timeline?.querySelectorAll('wa-inbox-message') ?? [])];
      markFound(
        rows.flatMap(({ shadowRoot }) => shadowRoot ?? []),
        this.#words,
      );
    });
  };
}
