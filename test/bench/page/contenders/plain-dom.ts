import { bubble, line, ticks } from '../bubble.ts';
import type { ConversationContender, ListContender } from '../contender.ts';
import type { Sample, SampleRow, SampleStatus } from '../samples.ts';

/** Everything in the page at once, written by `innerHTML`. */
class PlainConversation implements ConversationContender {
  readonly #scroller = document.createElement('div');
  #messages: readonly Sample[] = [];
  #scrolls = false;

  async mount(holder: HTMLElement): Promise<void> {
    this.#scroller.className = 'scroller';
    holder.append(this.#scroller);
  }

  take(messages: readonly Sample[]): void {
    this.#messages = messages;
  }

  open(): void {
    this.#scroller.innerHTML = this.#messages.map(bubble).join('');
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  append(message: Sample): void {
    this.#scroller.insertAdjacentHTML('beforeend', bubble(message));
    if (this.#scrolls) return;
    this.#scrolls = true;
    requestAnimationFrame(() => {
      this.#scrolls = false;
      this.#scroller.scrollTop = this.#scroller.scrollHeight;
    });
  }

  flip(place: number, status: SampleStatus): void {
    const shown = this.#scroller.children[place]?.querySelector('.ticks');
    if (shown) shown.textContent = ticks(status);
  }

  prepend(older: readonly Sample[], handOver: () => void): void {
    handOver();
    this.#scroller.insertAdjacentHTML('afterbegin', older.map(bubble).join(''));
  }

  scroller(): HTMLElement {
    return this.#scroller;
  }
}

class PlainList implements ListContender {
  readonly #scroller = document.createElement('div');
  #rows: readonly SampleRow[] = [];

  async mount(holder: HTMLElement): Promise<void> {
    this.#scroller.className = 'scroller';
    holder.append(this.#scroller);
  }

  take(rows: readonly SampleRow[]): void {
    this.#rows = rows;
  }

  open(): void {
    this.#scroller.innerHTML = this.#rows.map(line).join('');
  }
}

export const conversation = () => new PlainConversation();
export const list = () => new PlainList();
