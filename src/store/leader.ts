import type { StoreClock, StoreLocks } from './store-ports.ts';

/** How often the leading tab says that it lives, ms. */
export const BEAT_MS = 2_000;
/** After so many missed beats its lock is stolen: a frozen tab keeps a lock without ever letting go. */
export const MISSED_BEATS = 3;

export interface LeaderOptions {
  readonly name: string;
  readonly locks: StoreLocks;
  readonly clock: StoreClock;
  readonly random: () => number;
  readonly onLead: () => void;
  readonly onLoss: () => void;
  /** Called every {@link BEAT_MS} while leading. */
  readonly onBeat: () => void;
  readonly report: (error: unknown) => void;
}

/** Holds or waits for the one lock of an agent's tabs. */
export class Leader {
  readonly #options: LeaderOptions;
  #leading = false;
  #release: (() => void) | null = null;
  #wait: AbortController | null = null;
  #timer: (() => void) | null = null;
  #heardAt: number;
  #closed = false;

  constructor(options: LeaderOptions) {
    this.#options = options;
    this.#heardAt = options.clock.monotonic();
  }

  get leading(): boolean {
    return this.#leading;
  }

  /** Queues for the lock; a second call while waiting or leading does nothing. */
  campaign(): void {
    if (this.#closed || this.#leading || this.#wait !== null) return;
    this.#heardAt = this.#options.clock.monotonic();
    this.#watch();
    this.#request(false);
  }

  /** The leading tab said that it lives. */
  heard(): void {
    this.#heardAt = this.#options.clock.monotonic();
  }

  /** Takes the lock from whoever holds it. */
  steal(): void {
    if (this.#closed || this.#leading) return;
    this.#wait?.abort();
    this.#request(true);
  }

  /** Lets the lock go and stops waiting for it; {@link campaign} begins anew. */
  resign(): void {
    this.#wait?.abort();
    this.#wait = null;
    this.#stopTimer();
    const release = this.#release;
    this.#lose();
    release?.();
  }

  close(): void {
    this.#closed = true;
    this.resign();
  }

  #request(steal: boolean): void {
    const { locks, name, report } = this.#options;
    const wait = new AbortController();
    this.#wait = wait;
    // Web Locks refuse a signal together with `steal`, which never waits.
    const options = steal ? { steal: true } : { signal: wait.signal };
    locks
      .request(name, options, () => this.#hold(wait))
      .catch((error: unknown) => {
        const expected = wait.signal.aborted || (error instanceof Error && error.name === 'AbortError');
        if (!expected) report(error);
      })
      .finally(() => this.#ended(wait));
  }

  #hold(wait: AbortController): Promise<void> {
    if (this.#wait !== wait || this.#closed) return Promise.resolve();
    this.#leading = true;
    const held = new Promise<void>((resolve) => {
      this.#release = resolve;
    });
    this.#options.onLead();
    this.#beat();
    return held;
  }

  /** The lock is gone: stolen by another tab, or let go. */
  #ended(wait: AbortController): void {
    if (this.#wait !== wait) return;
    this.#wait = null;
    this.#stopTimer();
    this.#lose();
    this.campaign();
  }

  #lose(): void {
    this.#release = null;
    if (!this.#leading) return;
    this.#leading = false;
    this.#options.onLoss();
  }

  #beat(): void {
    this.#stopTimer();
    if (!this.#leading) return;
    this.#options.onBeat();
    this.#timer = this.#options.clock.after(BEAT_MS, () => this.#beat());
  }

  /** Several followers notice at once; a random delay lets one of them take it and the others hear of it. */
  #watch(): void {
    this.#stopTimer();
    const { clock, random } = this.#options;
    const limit = BEAT_MS * (MISSED_BEATS + random());
    const wait = Math.max(0, this.#heardAt + limit - clock.monotonic());
    this.#timer = clock.after(wait, () => {
      if (this.#leading) return;
      if (clock.monotonic() - this.#heardAt >= limit) {
        this.heard();
        this.steal();
      }
      if (!this.#leading) this.#watch();
    });
  }

  #stopTimer(): void {
    this.#timer?.();
    this.#timer = null;
  }
}
