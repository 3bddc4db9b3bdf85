import type { StoreClock } from './store-ports.ts';

/** Server time: the last word of the server, carried on by a clock that never jumps. Before that word, the device's guess. */
export class ServerClock {
  readonly #clock: StoreClock;
  #offset: number;
  #correction: number | null = null;
  readonly #waiting = new Set<() => void>();

  constructor(clock: StoreClock) {
    this.#clock = clock;
    this.#offset = clock.now() - clock.monotonic();
  }

  /** ms since the epoch. */
  now(): number {
    return Math.round(this.#offset + this.#clock.monotonic());
  }

  /** Takes the server's word. `at` is the monotonic moment it was true; now, unless the asker knows better. */
  set(serverNow: number, at: number = this.#clock.monotonic()): void {
    const guess = this.#offset;
    this.#offset = serverNow - at;
    if (this.#correction !== null) return;
    this.#correction = Math.round(this.#offset - guess);
    for (const callback of this.#waiting) callback();
    this.#waiting.clear();
  }

  /** By how much this device's clock was wrong, ms; `null` before the server's first word. */
  get correction(): number | null {
    return this.#correction;
  }

  /** Calls back once, at the server's first word. */
  onFirstWord(callback: () => void): void {
    if (this.#correction === null) this.#waiting.add(callback);
  }
}
