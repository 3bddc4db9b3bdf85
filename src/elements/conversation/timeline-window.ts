import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/lit-virtual';
import type { MessageView } from '../../store/views.ts';
import { sameOrder } from './grouping.ts';

/** Rows kept on either side of what is seen. */
const OVERSCAN = 6;
/** Nearer to the end than this, px, counts as being there. */
const END_PX = 32;
const PADDING_PX = 12;

/** A row of the window: a message by its index in the list. */
export interface WindowRow {
  readonly key: string;
  readonly index: number;
}

/** A row in the page that says when it has drawn itself. */
export type DrawnRow = HTMLElement & { readonly updateComplete: Promise<boolean> };

/**
 * Which messages of a long list are in the page, and where: anchored at the end, so that what is read does not move when older messages
 * come above it, and the end is followed while it is in sight. Rows stand in normal flow inside a block at {@link offset}.
 */
export class TimelineWindow {
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  readonly #scroller: () => HTMLElement | null;
  /** Rows whose upper edge was redrawn (a day label or a name that went or came): what they say must not move for it. */
  readonly #redrawn = new Set<string>();
  #tops: ReadonlyMap<string, string> = new Map();
  readonly #measured = new WeakSet<HTMLElement>();
  /** Where the list was last scrolled to, px. */
  #top = 0;
  #messages: readonly MessageView[] = [];
  #getKey: (index: number) => string = (index) => `${index}`;

  /** @param changed the window or a size in it changed: draw again */
  constructor(scroller: () => HTMLElement | null, changed: () => void) {
    this.#scroller = scroller;
    this.#virtualizer = new Virtualizer({ ...this.#options(), onChange: changed });
    const virtualizer = this.#virtualizer;
    virtualizer.shouldAdjustScrollPositionOnItemSizeChange = (item) => {
      const offset = virtualizer.scrollOffset ?? 0;
      if (this.#redrawn.delete(String(item.key))) return item.start < offset + (virtualizer.scrollRect?.height ?? 0);
      if (!virtualizer.itemSizeCache.has(item.key)) return item.start < offset;
      return item.end <= offset && virtualizer.scrollDirection !== 'backward';
    };
    this.#changed = changed;
  }

  readonly #changed: () => void;

  /** Takes another list; call before drawing. */
  setMessages(messages: readonly MessageView[]): void {
    const moved = !sameOrder(messages, this.#messages);
    this.#messages = messages;
    if (!moved) return;
    // Another function tells the virtualizer that rows have moved; the same one, that they have not.
    this.#getKey = (index) => messages[index]?.id ?? `${index}`;
    this.#virtualizer.setOptions({ ...this.#options(), onChange: this.#changed });
  }

  /** Call when the scroller is in the page, and after each drawing. */
  afterDrawing(rows: readonly DrawnRow[]): void {
    const isNew = this.#virtualizer.scrollElement === null;
    this.#virtualizer._willUpdate();
    const scroller = this.#scroller();
    if (isNew && scroller !== null) this.#virtualizer.scrollOffset = scroller.scrollTop;
    const fresh = rows.filter((row) => !this.#measured.has(row));
    if (fresh.length > 0) void this.#measure(fresh);
  }

  /**
   * Rows draw themselves a moment after their list. They are measured then, still before the page is painted; the observer, which watches
   * for later changes, gets them in the next frame: rows given to it while it reports would be left for the frame after with an error.
   */
  async #measure(rows: readonly DrawnRow[]): Promise<void> {
    for (const row of rows) this.#measured.add(row);
    await Promise.all(rows.map((row) => row.updateComplete));
    const shown = rows.filter((row) => row.isConnected);
    const scale = this.#scale();
    const heights = shown.map((row) => row.getBoundingClientRect().height / scale);
    for (const [at, row] of shown.entries())
      this.#virtualizer.resizeItem(Number(row.dataset['index']), heights[at] ?? 0);
    requestAnimationFrame(() => {
      for (const row of shown) if (row.isConnected) this.#virtualizer.measureElement(row);
      this.#virtualizer.measureElement(null);
    });
  }

  /** How much a host page's transform enlarges what is drawn; roundings of a pixel are none. */
  #scale(): number {
    const scroller = this.#scroller();
    if (scroller === null || scroller.offsetHeight === 0) return 1;
    const scale = scroller.getBoundingClientRect().height / scroller.offsetHeight;
    return Math.abs(scale - 1) < 0.01 ? 1 : scale;
  }

  disconnect(): void {
    this.#virtualizer._didMount()();
  }

  get rows(): readonly WindowRow[] {
    return this.#virtualizer.getVirtualItems().map(({ key, index }) => ({ key: String(key), index }));
  }

  /** Height of the whole list, px. */
  get height(): number {
    return this.#virtualizer.getTotalSize();
  }

  /** Where the first row of the window stands, px. */
  get offset(): number {
    return this.#virtualizer.getVirtualItems()[0]?.start ?? 0;
  }

  /** Whether the list has a height in the page to be drawn in. */
  get isVisible(): boolean {
    return (this.#virtualizer.scrollRect?.height ?? 0) > 0;
  }

  /** Call on every scroll: whether it went towards older messages. */
  noteScroll(): boolean {
    const before = this.#top;
    this.#top = this.#scroller()?.scrollTop ?? 0;
    return this.#top < before;
  }

  /** Read from the page: what the virtualizer knows is one scroll event older. */
  get isAtEnd(): boolean {
    const scroller = this.#scroller();
    return scroller === null || scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight <= END_PX;
  }

  /** Takes how the upper edge of each row is about to be drawn: one that changes its height there moves what it says, unless told. */
  noteTops(tops: readonly (readonly [key: string, top: string])[]): void {
    for (const [key, top] of tops) {
      const before = this.#tops.get(key);
      if (before !== undefined && before !== top) this.#redrawn.add(key);
    }
    this.#tops = new Map(tops);
  }

  scrollToEnd(): void {
    this.#virtualizer.scrollToEnd();
  }

  scrollTo(index: number, align: 'auto' | 'center' | 'start'): void {
    this.#virtualizer.scrollToIndex(index, { align });
  }

  #options() {
    return {
      count: this.#messages.length,
      getItemKey: this.#getKey,
      getScrollElement: this.#scroller,
      estimateSize: (index: number) => estimatedHeight(this.#messages[index]),
      // Not rounded, since rows stand in normal flow; without news from the observer, what is known.
      measureElement: (row: HTMLElement, entry: ResizeObserverEntry | undefined) =>
        entry?.borderBoxSize[0]?.blockSize ?? this.#knownHeight(row),
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      overscan: OVERSCAN,
      paddingStart: PADDING_PX,
      paddingEnd: PADDING_PX,
      scrollPaddingStart: 48,
      anchorTo: 'end' as const,
      followOnAppend: true,
      scrollEndThreshold: END_PX,
    };
  }

  #knownHeight(row: HTMLElement): number {
    const index = Number(row.dataset['index']);
    return this.#virtualizer.itemSizeCache.get(this.#getKey(index)) ?? estimatedHeight(this.#messages[index]);
  }
}

/** A guess, px, that keeps the scrollbar calm until a row has been seen. */
function estimatedHeight(message: MessageView | undefined): number {
  if (message === undefined) return 0;
  const { content } = message;
  if (content.kind !== 'text' && content.kind !== 'note') return 64;
  return 38 + 20 * Math.min(14, Math.floor(content.text.length / 68));
}
