interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** A clock that stands still until it is moved; timers fire in order, each at its own time. */
export class ManualClock {
  #now: number;
  #timers: Timer[] = [];

  constructor(start = 1_795_168_800_000) {
    this.#now = start;
  }

  readonly now = (): number => this.#now;

  readonly after = (ms: number, callback: () => void): (() => void) => {
    const timer = { due: this.#now + Math.max(0, ms), callback };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  /** Timers that wait. */
  get waiting(): number {
    return this.#timers.length;
  }

  /** When the next timer is due, ms, or null. */
  get nextDue(): number | null {
    return this.#timers.length === 0 ? null : Math.min(...this.#timers.map((timer) => timer.due));
  }

  moveBy(ms: number): void {
    const moment = this.#now + ms;
    for (let next = this.#next(); next !== null && next.due <= moment; next = this.#next()) this.#fire(next);
    this.#now = moment;
  }

  #next(): Timer | null {
    const due = this.nextDue;
    return this.#timers.find((timer) => timer.due === due) ?? null;
  }

  #fire(timer: Timer): void {
    this.#timers = this.#timers.filter((other) => other !== timer);
    this.#now = Math.max(this.#now, timer.due);
    timer.callback();
  }
}
