import type { ReactiveControllerHost } from 'lit';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { Source } from '../../store/source.ts';
import { ObserveController } from './observe-controller.ts';

const MINUTE = 60_000;

/** The next full minute: what times like "2 min" wait for. */
export function nextMinute(now: number): number {
  return (Math.floor(now / MINUTE) + 1) * MINUTE;
}

/** Keeps an element's idea of now current, moving at the boundaries it names. Server time. */
export class ClockController {
  readonly #store: () => InboxStore | undefined;
  readonly #nextBoundary: (now: number) => number | null;
  #tickerStore: InboxStore | undefined;
  #ticker: Source<number> | undefined;

  /** @param nextBoundary the next moment that changes what the element shows; by default each full minute */
  constructor(
    host: ReactiveControllerHost & Element,
    store: () => InboxStore | undefined,
    nextBoundary: (now: number) => number | null = nextMinute,
  ) {
    this.#store = store;
    this.#nextBoundary = nextBoundary;
    new ObserveController(host, () => this.#source());
  }

  /** Server time, ms; 0 without a store. */
  get now(): number {
    return this.#store()?.now() ?? 0;
  }

  #source(): Source<number> | undefined {
    const store = this.#store();
    if (store !== this.#tickerStore) {
      this.#tickerStore = store;
      this.#ticker = store?.ticker((now) => this.#nextBoundary(now));
    }
    return this.#ticker;
  }
}
