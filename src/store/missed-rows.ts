import type { Outbox } from './outbox.ts';
import type { OutboxRows } from './outbox-rows.ts';
import type { StateCell } from './state-cell.ts';
import type { StoreClock } from './store-ports.ts';

/** How long who finished a row may take to tell what came of it, ms. */
const TELL_MS = 2_000;

export interface MissedRowsOptions {
  readonly cell: StateCell;
  readonly rows: OutboxRows;
  readonly outbox: Outbox;
  readonly clock: StoreClock;
  readonly report: (error: unknown) => void;
}

/** What other tabs wrote to the outbox, or took from it, without this one hearing of it: storage is the truth. */
export class MissedRows {
  readonly #options: MissedRowsOptions;
  readonly #timers = new Set<() => void>();

  constructor(options: MissedRowsOptions) {
    this.#options = options;
  }

  /** Takes over what storage has, and in a while lets go of what it has no more. */
  look(): void {
    const { rows, outbox, report } = this.#options;
    rows.reread().then((missing) => {
      outbox.drain();
      if (missing.length > 0) this.#letGo(missing);
    }, report);
  }

  close(): void {
    for (const cancel of this.#timers) cancel();
  }

  #letGo(ids: readonly string[]): void {
    const cancel = this.#options.clock.after(TELL_MS, () => {
      this.#timers.delete(cancel);
      if (this.#isBehind) this.#letGo(ids);
      else this.#options.rows.forget(ids);
    });
    this.#timers.add(cancel);
  }

  /** What came of them is older than the session: until this tab stands where that began, they would leave before it is here. */
  get #isBehind(): boolean {
    const { session, confirmed } = this.#options.cell.state;
    return session !== null && confirmed.cursor !== null && confirmed.cursor < session.cursor;
  }
}
