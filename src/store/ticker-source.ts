import { Observable } from 'rxjs';
import type { ServerClock } from './server-clock.ts';
import type { Source } from './source.ts';
import type { NextBoundary, Ticker } from './ticker.ts';

/** Server time that moves when a watched moment comes. Asleep without subscribers: then `current` is the time of asking. */
export class TickerSource implements Source<number> {
  readonly observable: Observable<number>;
  readonly #callbacks = new Set<(now: number) => void>();
  readonly #ticker: Ticker;
  readonly #clock: ServerClock;
  readonly #next: NextBoundary;
  readonly #report: (error: unknown) => void;
  #stop: (() => void) | null = null;
  #now = 0;

  constructor(ticker: Ticker, clock: ServerClock, next: NextBoundary, report: (error: unknown) => void) {
    this.#ticker = ticker;
    this.#clock = clock;
    this.#next = next;
    this.#report = report;
    this.observable = new Observable((subscriber) => {
      const end = this.subscribe((now) => subscriber.next(now));
      subscriber.next(this.current);
      return end;
    });
  }

  get current(): number {
    return this.#stop === null ? this.#clock.now() : this.#now;
  }

  subscribe(callback: (now: number) => void): () => void {
    const own = (now: number) => callback(now);
    this.#callbacks.add(own);
    if (this.#stop === null) {
      this.#now = this.#clock.now();
      this.#stop = this.#ticker.watch(this.#next, (now) => this.#fire(now));
    }
    return () => {
      this.#callbacks.delete(own);
      if (this.#callbacks.size > 0) return;
      this.#stop?.();
      this.#stop = null;
    };
  }

  #fire(now: number): void {
    this.#now = now;
    for (const callback of [...this.#callbacks]) {
      try {
        callback(now);
      } catch (error) {
        this.#report(error);
      }
    }
  }
}
