import type { ServerClock } from './server-clock.ts';
import type { StoreClock } from './store-ports.ts';

/** The longest a timer is set for, ms: browsers wrap at 2³¹, and a sleeping machine should look again. */
const LONGEST_MS = 3_600_000;

/** Says the next moment, server ms, after `now` at which something looks different; `null` for never. */
export type NextBoundary = (now: number) => number | null;

interface Watch {
  readonly next: NextBoundary;
  readonly fire: (now: number) => void;
  at: number | null;
}

/** One timer for everybody, aimed at the nearest boundary anyone watches. */
export class Ticker {
  readonly #clock: StoreClock;
  readonly #server: ServerClock;
  readonly #watches = new Set<Watch>();
  #aim: { readonly at: number; readonly cancel: () => void } | null = null;

  constructor(clock: StoreClock, server: ServerClock) {
    this.#clock = clock;
    this.#server = server;
  }

  /** Calls back at each boundary; the returned function ends it. */
  watch(next: NextBoundary, fire: (now: number) => void): () => void {
    const watch: Watch = { next, fire, at: null };
    this.#watches.add(watch);
    this.#look(watch, this.#server.now());
    this.#aimAgain();
    return () => {
      this.#watches.delete(watch);
      this.#aimAgain();
    };
  }

  /** Looks again: what is watched may have moved, or the server's time was corrected past a boundary. */
  refresh(): void {
    if (this.#watches.size === 0) return;
    this.#fireDue();
    for (const watch of this.#watches) this.#look(watch, this.#server.now());
    this.#aimAgain();
  }

  close(): void {
    this.#watches.clear();
    this.#aimAgain();
  }

  #look(watch: Watch, now: number): void {
    const at = watch.next(now);
    // A moment that has passed is shown already.
    watch.at = at !== null && at > now ? at : null;
  }

  #fireDue(): void {
    const now = this.#server.now();
    for (const watch of [...this.#watches]) {
      if (watch.at === null || watch.at > now || !this.#watches.has(watch)) continue;
      watch.at = null;
      watch.fire(now);
    }
  }

  #aimAgain(): void {
    let nearest: number | null = null;
    for (const { at } of this.#watches) if (at !== null && (nearest === null || at < nearest)) nearest = at;
    if (nearest !== null && nearest === this.#aim?.at) return;
    this.#aim?.cancel();
    this.#aim = null;
    if (nearest === null) return;
    const wait = Math.min(LONGEST_MS, Math.max(0, nearest - this.#server.now()));
    const cancel = this.#clock.after(wait, () => {
      this.#aim = null;
      this.refresh();
    });
    this.#aim = { at: nearest, cancel };
  }
}
