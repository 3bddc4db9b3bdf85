import type { StoreClock } from './store-ports.ts';

/** Server time: the last word of the server, carried on by a clock that never jumps. Before that word, the device's guess. */
export class ServerClock {
  readonly #clock: StoreClock;
  #offset: number;

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
    this.#offset = serverNow - at;
  }
}
