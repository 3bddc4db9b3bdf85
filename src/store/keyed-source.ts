import { Observable } from 'rxjs';
import { share } from './share.ts';
import type { Source } from './source.ts';
import type { StateKey, StoreState } from './state.ts';
import type { StateCell } from './state-cell.ts';
import type { StoreClock } from './store-ports.ts';

/** How long data is kept live after the last subscriber left, ms: a panel that moves in the page does not ask again. */
export const REST_AFTER_MS = 5_000;

export interface KeyedSourceOptions<T> {
  readonly cell: StateCell;
  readonly clock: Pick<StoreClock, 'after'>;
  /** The source looks again only when one of these was touched. */
  readonly keys: readonly StateKey[];
  readonly select: (state: StoreState, previous: T | undefined) => T;
  /** Called when the first subscriber comes; the returned function when it rests. */
  readonly ask?: () => () => void;
  readonly report: (error: unknown) => void;
}

/** A selector kept current: re-run when its keys are touched, emitting when its value changed. */
export class KeyedSource<T> implements Source<T> {
  readonly observable: Observable<T>;
  readonly #options: KeyedSourceOptions<T>;
  /** Each callback with the value it knows. */
  readonly #callbacks = new Map<(value: T) => void, T>();
  #value: T | undefined;
  #version = -1;
  #stopListening: (() => void) | null = null;
  #release: (() => void) | null = null;
  #cancelRest: (() => void) | null = null;

  constructor(options: KeyedSourceOptions<T>) {
    this.#options = options;
    this.observable = new Observable((subscriber) => {
      subscriber.next(this.current);
      return this.subscribe((value) => subscriber.next(value));
    });
  }

  get current(): T {
    const { cell, keys, select } = this.#options;
    const version = cell.version(keys);
    if (this.#version !== version || this.#value === undefined) {
      const next = select(cell.state, this.#value);
      this.#value = this.#value === undefined ? next : share(this.#value, next);
      this.#version = version;
    }
    return this.#value;
  }

  subscribe(callback: (value: T) => void): () => void {
    // A wrapper of its own, so that the same function may subscribe twice.
    const own = (value: T) => callback(value);
    this.#callbacks.set(own, this.current);
    this.#wake();
    return () => {
      if (this.#callbacks.delete(own) && this.#callbacks.size === 0) this.#restLater();
    };
  }

  /** Ends it at once, without the rest period. */
  close(): void {
    this.#callbacks.clear();
    this.#cancelRest?.();
    this.#cancelRest = null;
    this.#rest();
  }

  #wake(): void {
    this.#cancelRest?.();
    this.#cancelRest = null;
    if (this.#stopListening) return;
    this.#stopListening = this.#options.cell.onFrame(() => this.#emit());
    this.#release = this.#options.ask?.() ?? null;
  }

  #restLater(): void {
    this.#cancelRest = this.#options.clock.after(REST_AFTER_MS, () => {
      this.#cancelRest = null;
      this.#rest();
    });
  }

  #rest(): void {
    this.#stopListening?.();
    this.#stopListening = null;
    this.#release?.();
    this.#release = null;
  }

  #emit(): void {
    const value = this.current;
    for (const [callback, known] of [...this.#callbacks]) {
      if (Object.is(value, known) || !this.#callbacks.has(callback)) continue;
      this.#callbacks.set(callback, value);
      try {
        callback(value);
      } catch (error) {
        // One broken reader must not keep the news from the others.
        this.#options.report(error);
      }
    }
  }
}
