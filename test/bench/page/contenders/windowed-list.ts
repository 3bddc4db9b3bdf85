import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/lit-virtual';
import { bubble, elementOf, line, ticks } from '../bubble.ts';
import type { ConversationContender, ListContender } from '../contender.ts';
import type { Sample, SampleRow, SampleStatus } from '../samples.ts';

/** The least that shows a long list: a window of plain elements, each where the virtualizer says. */
class Windowed {
  readonly scroller: HTMLElement = document.createElement('div');
  readonly #space = document.createElement('div');
  readonly #drawn = new Map<string, HTMLElement>();
  readonly #anchorTo: 'start' | 'end';
  readonly #estimate: number;
  #virtualizer: Virtualizer<HTMLElement, HTMLElement> | undefined;
  #keys: (index: number) => string = (index) => `${index}`;
  #draw: (index: number) => string = () => '';
  #count = 0;
  #isWaiting = false;

  constructor(anchorTo: 'start' | 'end', estimate: number) {
    this.#anchorTo = anchorTo;
    this.#estimate = estimate;
  }

  mount(holder: HTMLElement): void {
    this.scroller.className = 'scroller';
    this.#space.className = 'space';
    this.scroller.append(this.#space);
    holder.append(this.scroller);
    const virtualizer = new Virtualizer<HTMLElement, HTMLElement>(this.#options());
    virtualizer._willUpdate();
    this.#virtualizer = virtualizer;
  }

  show(count: number, keys: (index: number) => string, draw: (index: number) => string): void {
    this.#count = count;
    this.#keys = keys;
    this.#draw = draw;
    this.#virtualizer?.setOptions(this.#options());
    this.#render();
  }

  scrollToEnd(): void {
    this.#virtualizer?.scrollToEnd();
  }

  element(key: string): HTMLElement | undefined {
    return this.#drawn.get(key);
  }

  #options() {
    return {
      count: this.#count,
      getItemKey: this.#keys,
      getScrollElement: () => this.scroller,
      estimateSize: () => this.#estimate,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      overscan: 6,
      anchorTo: this.#anchorTo,
      followOnAppend: this.#anchorTo === 'end',
      onChange: () => this.#renderSoon(),
    };
  }

  #renderSoon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
      this.#render();
    });
  }

  #render(): void {
    const virtualizer = this.#virtualizer;
    if (virtualizer === undefined) return;
    const items = virtualizer.getVirtualItems();
    this.#space.style.height = `${virtualizer.getTotalSize()}px`;
    const gone = new Set(this.#drawn.keys());
    const fresh: HTMLElement[] = [];
    for (const { key, index, start } of items) {
      const name = String(key);
      gone.delete(name);
      let element = this.#drawn.get(name);
      if (element === undefined) {
        element = elementOf(this.#draw(index));
        this.#drawn.set(name, element);
        fresh.push(element);
      }
      const place = `translateY(${start}px)`;
      if (element.dataset['index'] !== `${index}`) element.dataset['index'] = `${index}`;
      if (element.style.transform !== place) element.style.transform = place;
    }
    for (const name of gone) {
      this.#drawn.get(name)?.remove();
      this.#drawn.delete(name);
    }
    this.#space.append(...fresh);
    virtualizer._willUpdate();
    for (const element of fresh) virtualizer.measureElement(element);
    if (gone.size > 0) virtualizer.measureElement(null);
  }
}

class WindowedConversation implements ConversationContender {
  readonly #window = new Windowed('end', 60);
  #messages: readonly Sample[] = [];
  #isWaiting = false;

  async mount(holder: HTMLElement): Promise<void> {
    this.#window.mount(holder);
  }

  take(messages: readonly Sample[]): void {
    this.#messages = messages;
  }

  open(): void {
    this.#show();
    this.#window.scrollToEnd();
  }

  append(message: Sample): void {
    this.#messages = [...this.#messages, message];
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      this.#show();
    });
  }

  flip(place: number, status: SampleStatus): void {
    const before = this.#messages[place];
    if (before === undefined) return;
    const next = this.#messages.slice();
    next[place] = { ...before, status };
    this.#messages = next;
    const shown = this.#window.element(before.id)?.querySelector('.ticks');
    if (shown) shown.textContent = ticks(status);
  }

  prepend(older: readonly Sample[], handOver: () => void): void {
    handOver();
    this.#messages = [...older, ...this.#messages];
    this.#show();
  }

  scroller(): HTMLElement {
    return this.#window.scroller;
  }

  #show(): void {
    const messages = this.#messages;
    const at = (index: number) => {
      const found = messages[index];
      if (found === undefined) throw new Error(`no message stands at ${index}`);
      return found;
    };
    this.#window.show(
      messages.length,
      (index) => at(index).id,
      (index) => bubble(at(index)),
    );
  }
}

class WindowedList implements ListContender {
  readonly #window = new Windowed('start', 64);
  #rows: readonly SampleRow[] = [];

  async mount(holder: HTMLElement): Promise<void> {
    this.#window.mount(holder);
  }

  take(rows: readonly SampleRow[]): void {
    this.#rows = rows;
  }

  open(): void {
    const at = (index: number) => {
      const found = this.#rows[index];
      if (found === undefined) throw new Error(`no row stands at ${index}`);
      return found;
    };
    this.#window.show(
      this.#rows.length,
      (index) => at(index).id,
      (index) => line(at(index)),
    );
  }
}

export const conversation = () => new WindowedConversation();
export const list = () => new WindowedList();
