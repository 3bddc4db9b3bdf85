import { VirtualizerController } from '@tanstack/lit-virtual';
import type { ReactiveControllerHost } from 'lit';

const OVERSCAN = 8;

export interface RowWindow {
  /** The rows to draw. */
  readonly indexes: readonly number[];
  /** Where the first drawn row stands, px below the top. */
  readonly start: number;
  /** Height of all rows, px. */
  readonly height: number;
}

export interface RowWindowOptions {
  readonly scroller: () => HTMLElement | null;
  readonly keyAt: (index: number) => string;
}

/** Draws only the rows in sight, of one height each, so that ten thousand cost what twenty do. */
export class WindowedRows {
  readonly #controller: VirtualizerController<HTMLElement, HTMLElement>;
  readonly #options: RowWindowOptions;
  #rowHeight = 64;

  constructor(host: ReactiveControllerHost, options: RowWindowOptions) {
    this.#options = options;
    this.#controller = new VirtualizerController(host, {
      count: 0,
      getScrollElement: options.scroller,
      estimateSize: () => this.#rowHeight,
      getItemKey: options.keyAt,
      overscan: OVERSCAN,
    });
  }

  /** The window over `count` rows, `rowHeight` px each. Call it once per render. */
  show(count: number, rowHeight: number): RowWindow {
    const virtualizer = this.#controller.getVirtualizer();
    const resized = rowHeight !== this.#rowHeight;
    this.#rowHeight = rowHeight;
    virtualizer.setOptions({ ...virtualizer.options, count, getItemKey: (index) => this.#options.keyAt(index) });
    if (resized) virtualizer.measure();
    const items = virtualizer.getVirtualItems();
    return {
      indexes: items.map(({ index }) => index),
      start: items[0]?.start ?? 0,
      height: virtualizer.getTotalSize(),
    };
  }

  /** Scrolls as little as needed to bring a row into sight. */
  reveal(index: number): void {
    this.#controller.getVirtualizer().scrollToIndex(index, { align: 'auto' });
  }
}
