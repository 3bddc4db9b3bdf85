import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/lit-virtual';
import type { MessageView } from '../../store/views.ts';
import { sameOrder } from './grouping.ts';

/** Rows kept on either side of what is seen. */
const OVERSCAN = 6;
/** Nearer to the end than this, px, counts as being there. */
const END_PX = 32;
const PADDING_PX = 12;
/** For guesses: characters in a line, and after how many further lines a text is cut off. */
const LINE_LENGTH = 68;
const MOST_LINES = 14;

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
  /** How many drawings are yet to be measured. */
  #measuring = 0;
  /** While rows are given their heights: where the list is to be scrolled to, px, so that it is scrolled once. */
  #held: { top: number | null } | null = null;
  /** Where the list was last scrolled to, px. */
  #top = 0;
  /** How high the list was then, px. */
  #seenHeight = 0;
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

  /** Whether rows are in the page whose heights are not known yet: it draws again when they are. */
  get isMeasuring(): boolean {
    return this.#measuring > 0;
  }

  /**
   * Rows draw themselves a moment after their list. They are measured then, still before the page is painted; the observer, which watches
   * for later changes, gets them in the next frame: rows given to it while it reports would be left for the frame after with an error.
   */
  async #measure(rows: readonly DrawnRow[]): Promise<void> {
    for (const row of rows) this.#measured.add(row);
    this.#measuring += 1;
    try {
      await Promise.all(rows.map((row) => row.updateComplete));
    } finally {
      this.#measuring -= 1;
    }
    const shown = rows.filter((row) => row.isConnected);
    const scale = this.#scale();
    const heights = shown.map((row) => row.getBoundingClientRect().height / scale);
    this.#scrollOnce(() => {
      for (const [at, row] of shown.entries())
        this.#virtualizer.resizeItem(Number(row.dataset['index']), heights[at] ?? 0);
    });
    this.#changed();
    requestAnimationFrame(() => {
      for (const row of shown) if (row.isConnected) this.#virtualizer.measureElement(row);
      this.#virtualizer.measureElement(null);
    });
  }

  /** Scrolling forces the page to be laid out: what many rows ask for is done in one go. */
  #scrollOnce(resize: () => void): void {
    const held: { top: number | null } = { top: null };
    this.#held = held;
    resize();
    this.#held = null;
    if (held.top !== null) this.#scroller()?.scrollTo({ top: held.top });
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

  /** Call on every scroll: whether somebody went towards older messages. A list that became higher for a moment was moved by the page. */
  noteScroll(): boolean {
    const { scrollTop = 0, clientHeight = 0 } = this.#scroller() ?? {};
    const wentUp = scrollTop < this.#top && clientHeight === this.#seenHeight;
    this.#top = scrollTop;
    this.#seenHeight = clientHeight;
    return wentUp;
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

  /** Call before drawing what is to stand at the end: the rows there are drawn at once, not after the page has scrolled. */
  aimAtEnd(): void {
    if (this.isVisible)
      this.#virtualizer.scrollOffset = Math.max(0, this.height - (this.#virtualizer.scrollRect?.height ?? 0));
  }

  /** Goes to the end and sees to it, over some frames, that it got there. */
  scrollToEnd(): void {
    this.#virtualizer.scrollToEnd();
  }

  /** Stands at the end of what is drawn and measured: nothing is left to settle. */
  stayAtEnd(): void {
    const scroller = this.#scroller();
    if (scroller === null) return;
    scroller.scrollTop = this.height;
    // Known before the page tells: no drawing for that.
    this.#virtualizer.scrollOffset = scroller.scrollTop;
  }

  /**
   * Keeps the end in sight when the page around it changes: at once, since the virtualizer learns of the new height later, and a second
   * change may come before it got there. It hears of the scrolling as of a person's.
   */
  keepEnd(): void {
    const scroller = this.#scroller();
    if (scroller !== null) scroller.scrollTop = scroller.scrollHeight;
  }

  scrollTo(index: number, align: 'auto' | 'center' | 'start'): void {
    this.#virtualizer.scrollToIndex(index, { align });
  }

  /** Goes to a row if what stands from it on is more than fits into sight: whether it went. */
  beginAt(index: number): boolean {
    const start = this.#virtualizer.measurementsCache[index]?.start;
    if (index < 1 || start === undefined || this.height - start <= (this.#virtualizer.scrollRect?.height ?? 0))
      return false;
    this.scrollTo(index, 'start');
    return true;
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
      scrollToFn: this.#scroll,
      overscan: OVERSCAN,
      paddingStart: PADDING_PX,
      paddingEnd: PADDING_PX,
      scrollPaddingStart: 48,
      anchorTo: 'end' as const,
      scrollEndThreshold: END_PX,
    };
  }

  readonly #scroll: typeof elementScroll = (offset, options, virtualizer) => {
    if (this.#held === null) elementScroll(offset, options, virtualizer);
    else this.#held.top = offset + (options.adjustments ?? 0);
  };

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
  return 38 + 20 * furtherLines(content.text);
}

/** How many lines a text likely takes beyond its first. Runs for every message of a list: texts are not taken apart. */
function furtherLines(text: string): number {
  let lines = 0;
  let begin = 0;
  for (let end = text.indexOf('\n'); end !== -1 && lines < MOST_LINES; end = text.indexOf('\n', begin)) {
    lines += 1 + Math.floor((end - begin) / LINE_LENGTH);
    begin = end + 1;
  }
  return Math.min(MOST_LINES, lines + Math.floor((text.length - begin) / LINE_LENGTH));
}
