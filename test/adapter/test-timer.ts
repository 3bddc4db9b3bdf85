import type { AdapterTimer } from '../../src/adapter/http/index.ts';

/** A clock that moves when told to. */
export class TestTimer implements AdapterTimer {
  #now = 0;
  #waiting: { readonly at: number; readonly callback: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(ms: number, callback: () => void): () => void {
    const entry = { at: this.#now + ms, callback };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
    };
  }

  /** Timers that wait: none may once every call has ended. */
  get pending(): number {
    return this.#waiting.length;
  }

  /** Moves on, after everything that can happen now has happened. */
  async advance(ms: number): Promise<void> {
    await settled();
    this.#now += ms;
    for (const entry of this.#waiting.filter(({ at }) => at <= this.#now)) {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
      entry.callback();
    }
    await settled();
  }
}

/** Lets promises and streams do what they can without time passing. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
