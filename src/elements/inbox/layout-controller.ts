import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The frames of the inbox by its own width, as its container queries draw them. */
export type InboxLayout = 'wide' | 'medium' | 'narrow';

const WIDE = 1100;
const MEDIUM = 720;

export function layoutOf(width: number): InboxLayout {
  if (width >= WIDE) return 'wide';
  return width >= MEDIUM ? 'medium' : 'narrow';
}

/** Tells the element which frame it is drawn in: styles follow the width by themselves, focus and ARIA states need to know. */
export class LayoutController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | undefined;
  #layout: InboxLayout = 'wide';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get layout(): InboxLayout {
    return this.#layout;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const layout = layoutOf(entry?.contentRect.width ?? 0);
      if (layout === this.#layout) return;
      this.#layout = layout;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
