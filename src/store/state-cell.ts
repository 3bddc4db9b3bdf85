import { BehaviorSubject } from 'rxjs';
import { EMPTY_STATE, type StateKey, type StoreState } from './state.ts';

/** Keeps the state and says, at most once per frame, that it moved. The only place that holds a subject. */
export class StateCell {
  readonly #subject = new BehaviorSubject<StoreState>(EMPTY_STATE);
  readonly #versions = new Map<StateKey, number>();
  readonly #listeners = new Map<StateKey, Set<() => void>>();
  readonly #frame: (callback: () => void) => () => void;
  #state = EMPTY_STATE;
  #version = 0;
  #cancel: (() => void) | null = null;
  #closed = false;

  constructor(frame: (callback: () => void) => () => void) {
    this.#frame = frame;
  }

  /** The state now, ahead of the next emission. */
  get state(): StoreState {
    return this.#state;
  }

  /** Replaces parts of the state; subscribers hear of it with the next frame, together with whatever else changes until then. */
  update(parts: Partial<StoreState>, touched: Iterable<StateKey>): void {
    if (this.#closed) return;
    this.#state = { ...this.#state, ...parts };
    this.#version += 1;
    const called = new Set<() => void>();
    for (const key of touched) {
      this.#versions.set(key, this.#version);
      for (const callback of this.#listeners.get(key) ?? []) called.add(callback);
    }
    this.#cancel ??= this.#frame(() => {
      this.#cancel = null;
      this.#subject.next(this.#state);
    });
    for (const callback of called) callback();
  }

  /** Calls back at once, not with the frame, when a key is touched: for work, not for showing. */
  onTouch(key: StateKey, callback: () => void): () => void {
    const callbacks = this.#listeners.get(key) ?? new Set();
    this.#listeners.set(key, callbacks.add(callback));
    return () => callbacks.delete(callback);
  }

  /** Emits what waits for the next frame now: there may be no later. */
  flush(): void {
    if (this.#cancel === null) return;
    this.#cancel();
    this.#cancel = null;
    this.#subject.next(this.#state);
  }

  /** Tells subscribers of these keys to look again although no part changed: a moment has come. */
  touch(...keys: readonly StateKey[]): void {
    this.update({}, keys);
  }

  /** Rises whenever one of the keys is touched. */
  version(keys: readonly StateKey[]): number {
    let highest = 0;
    for (const key of keys) highest = Math.max(highest, this.#versions.get(key) ?? 0);
    return highest;
  }

  /** Calls back after each frame in which something moved, with nothing to say but that. */
  onFrame(callback: () => void): () => void {
    let first = true;
    const subscription = this.#subject.subscribe(() => {
      if (!first) callback();
      first = false;
    });
    return () => subscription.unsubscribe();
  }

  /** Ends every subscription; later updates are ignored. */
  close(): void {
    this.#closed = true;
    this.#cancel?.();
    this.#cancel = null;
    this.#subject.complete();
  }
}
