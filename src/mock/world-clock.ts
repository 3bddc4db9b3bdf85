/** The real time a world's clock runs on once it runs: the browser's or Node's, or a test's. */
export interface RealTime {
  /** Milliseconds that never go back. */
  monotonic(): number;
  /** Calls back after real milliseconds; the returned function cancels. */
  timer(ms: number, callback: () => void): () => void;
}

interface Timer {
  readonly due: number;
  readonly order: number;
  readonly callback: () => void;
}

/** Browsers fire at once when asked for more than about 24 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * The one clock of a simulated world: backend, simulator and store all read it. It stands still while the world is built, then runs with
 * real time, and can be moved forward at any moment; timers that come due on the way fire in order.
 */
export class WorldClock {
  readonly #real: RealTime;
  #base: number;
  /** Real moment at which `#base` held; `null` while the clock stands still. */
  #since: number | null = null;
  #timers: Timer[] = [];
  #order = 0;
  #cancelWake: (() => void) | null = null;

  constructor(start: number, real: RealTime) {
    this.#base = start;
    this.#real = real;
  }

  readonly now = (): number => {
    return this.#since === null ? this.#base : this.#base + Math.floor(this.#real.monotonic() - this.#since);
  };

  readonly after = (ms: number, callback: () => void): (() => void) => {
    const timer: Timer = { due: this.now() + Math.max(0, ms), order: this.#order++, callback };
    this.#timers.push(timer);
    this.#aim();
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
      this.#aim();
    };
  };

  /** From here on the clock runs with real time. */
  run(): void {
    this.#since ??= this.#real.monotonic();
    this.#aim();
  }

  /** Moves forward to a moment, firing what comes due on the way, each at its own time. Never moves back. */
  moveTo(moment: number): void {
    for (let next = this.#next(); next !== null && next.due <= moment; next = this.#next()) this.#fire(next);
    this.#set(Math.max(moment, this.now()));
    this.#aim();
  }

  moveBy(ms: number): void {
    this.moveTo(this.now() + ms);
  }

  /**
   * Moves forward as a machine wakes from sleep: the new time is there at once, and what came due meanwhile fires after it, once each. A day
   * passes in one step, where {@link moveBy} would live through every second of it.
   */
  leapBy(ms: number): void {
    this.#set(this.now() + ms);
    const due = this.#timers.filter((timer) => timer.due <= this.now());
    for (const timer of due.sort((a, b) => a.due - b.due || a.order - b.order)) {
      // One that fired before may have cancelled it.
      if (this.#timers.includes(timer)) this.#fire(timer);
    }
    this.#aim();
  }

  /** Forgets every timer and stands still. */
  stop(): void {
    this.#set(this.now());
    this.#since = null;
    this.#timers = [];
    this.#aim();
  }

  #set(moment: number): void {
    this.#base = moment;
    if (this.#since !== null) this.#since = this.#real.monotonic();
  }

  #next(): Timer | null {
    return this.#timers.reduce<Timer | null>(
      (first, timer) =>
        first === null || timer.due < first.due || (timer.due === first.due && timer.order < first.order)
          ? timer
          : first,
      null,
    );
  }

  #fire(timer: Timer): void {
    this.#timers = this.#timers.filter((other) => other !== timer);
    this.#set(Math.max(timer.due, this.now()));
    timer.callback();
  }

  /** Keeps one real timer aimed at the earliest of ours. */
  #aim(): void {
    this.#cancelWake?.();
    this.#cancelWake = null;
    const next = this.#next();
    if (this.#since === null || next === null) return;
    const wait = Math.min(Math.max(0, next.due - this.now()), LONGEST_TIMER_MS);
    this.#cancelWake = this.#real.timer(wait, () => {
      const due = this.#next();
      if (due !== null && due.due <= this.now()) this.#fire(due);
      this.#aim();
    });
  }
}
