import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rows drawn beyond what is in sight, on each side. */
const OVERSCAN = 8;

export interface RowWindow {
  /** The first row to draw, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Where the first drawn row stands, px below the top. */
  readonly start: number;
  /** Height of all rows, px. */
  readonly height: number;
}

export interface RowWindowOptions {
  readonly scroller: () => HTMLElement | null;
  /** The key of a row now; `undefined` beyond the end. */
  readonly keyAt: (index: number) => string | undefined;
  /** Where a row stands now, -1 when it left. */
  readonly indexOf: (key: string) => number;
}

/**
 * Draws only the rows in sight, all of one height, so that ten thousand cost what twenty do. Whoever has scrolled down keeps the row at the
 * top where it is while others move past it.
 */
export class WindowedRows implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: RowWindowOptions;
  #scroller: HTMLElement | null = null;
  #observer: ResizeObserver | undefined;
  #rowHeight = 64;
  #drawn = '';
  /** The row at the upper edge when the list was last drawn or scrolled. */
  #top: { readonly key: string; readonly index: number } | undefined;

  constructor(host: ReactiveControllerHost, options: RowWindowOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const scroller = this.#options.scroller();
    if (scroller !== this.#scroller) this.#attach(scroller);
    this.#holdTop();
  }

  hostDisconnected(): void {
    this.#attach(null);
  }

  /** The window over `count` rows, `rowHeight` px each. Call it once per render. */
  show(count: number, rowHeight: number): RowWindow {
    this.#rowHeight = rowHeight;
    const { from, to } = this.#range(count);
    this.#drawn = `${from} ${to}`;
    return { from, to, start: from * rowHeight, height: count * rowHeight };
  }

  /** Scrolls as little as needed to bring a row into sight. */
  reveal(index: number): void {
    const scroller = this.#scroller;
    if (scroller === null) return;
    const top = index * this.#rowHeight;
    // The padding of the scroller stands above the first row and below the last.
    const below = top + this.#rowHeight + 2 * Number.parseFloat(getComputedStyle(scroller).paddingBlockStart);
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (below > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = below - scroller.clientHeight;
    this.#remember();
  }

  #range(count: number): { readonly from: number; readonly to: number } {
    const top = this.#scroller?.scrollTop ?? 0;
    const sight = this.#scroller?.clientHeight ?? 0;
    const from = Math.max(0, Math.min(count, Math.floor(top / this.#rowHeight)) - OVERSCAN);
    return { from, to: Math.min(count, Math.ceil((top + sight) / this.#rowHeight) + OVERSCAN) };
  }

  #attach(scroller: HTMLElement | null): void {
    this.#scroller?.removeEventListener('scroll', this.#look);
    this.#observer?.disconnect();
    this.#scroller = scroller;
    this.#top = undefined;
    if (scroller === null) return;
    scroller.addEventListener('scroll', this.#look, { passive: true });
    this.#observer = new ResizeObserver(this.#look);
    this.#observer.observe(scroller);
  }

  readonly #look = (): void => {
    this.#remember();
    const { from, to } = this.#range(Number.POSITIVE_INFINITY);
    const [drawnFrom = 0, drawnTo = 0] = this.#drawn.split(' ').map(Number);
    // Half the overscan is still there: drawing again at every row would cost frames for nothing.
    const enough = Math.abs(from - drawnFrom) < OVERSCAN / 2 && Math.abs(to - drawnTo) < OVERSCAN / 2;
    if (!enough) this.#host.requestUpdate();
  };

  #remember(): void {
    const index = Math.floor((this.#scroller?.scrollTop ?? 0) / this.#rowHeight);
    const key = this.#options.keyAt(index);
    this.#top = key === undefined || index === 0 ? undefined : { key, index };
  }

  #holdTop(): void {
    const top = this.#top;
    if (top === undefined || this.#scroller === null || this.#options.keyAt(top.index) === top.key) return;
    const index = this.#options.indexOf(top.key);
    if (index >= 0) this.#scroller.scrollTop += (index - top.index) * this.#rowHeight;
    this.#remember();
  }
}
