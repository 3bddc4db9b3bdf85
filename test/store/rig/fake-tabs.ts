import type { StoreChannel, StoreEnvironment, StoreLocks } from '../../../src/store/store-ports.ts';

interface Holder {
  readonly name: string;
  readonly lose: (error: Error) => void;
}

class AbortError extends Error {
  override readonly name = 'AbortError';
}

/** Web Locks of one browser: exclusive, first come first served, with steal. */
export class FakeLocks implements StoreLocks {
  readonly #held = new Map<string, Holder>();
  readonly #queues = new Map<string, (() => void)[]>();

  get held(): number {
    return this.#held.size;
  }

  async request(
    name: string,
    options: { readonly signal?: AbortSignal; readonly steal?: boolean; readonly ifAvailable?: boolean },
    held: () => Promise<void>,
  ): Promise<void> {
    // As in a browser: never in the same turn.
    await new Promise((resolve) => setImmediate(resolve));
    if (options.ifAvailable && this.#held.has(name)) return;
    if (options.steal) this.#held.get(name)?.lose(new AbortError('stolen'));
    else if (this.#held.has(name)) await this.#wait(name, options.signal);
    let lose: Holder['lose'] = () => undefined;
    const lost = new Promise<never>((_, reject) => {
      lose = reject;
    });
    const holder = { name, lose };
    this.#held.set(name, holder);
    try {
      await Promise.race([held(), lost]);
    } finally {
      if (this.#held.get(name) === holder) {
        this.#held.delete(name);
        this.#queues.get(name)?.shift()?.();
      }
    }
  }

  #wait(name: string, signal: AbortSignal | undefined): Promise<void> {
    const queue = this.#queues.get(name) ?? [];
    this.#queues.set(name, queue);
    return new Promise((resolve, reject) => {
      if (signal?.aborted) reject(new AbortError('aborted'));
      queue.push(resolve);
      signal?.addEventListener('abort', () => {
        const index = queue.indexOf(resolve);
        if (index >= 0) queue.splice(index, 1);
        reject(new AbortError('aborted'));
      });
    });
  }
}

/** One tab as its environment sees it. */
export interface FakeTab {
  readonly environment: StoreEnvironment;
  /** Frozen: nothing reaches it, nothing leaves it, its timers are the test's to hold back; its lock stays held. */
  frozen: boolean;
  see(state: 'visible' | 'hidden' | 'asleep'): void;
  /** Gone without a word: its locks fall free as in a browser. */
  kill(): void;
}

/** A browser with tabs: shared locks, channels that reach every other tab, in a later turn. */
export class FakeBrowser {
  readonly locks = new FakeLocks();
  readonly #ends = new Map<string, Set<{ readonly tab: FakeTab; readonly hear: (message: unknown) => void }>>();
  /** Messages to lose: every one for which this answers true. */
  loses: (message: unknown) => boolean = () => false;

  get openChannels(): number {
    return [...this.#ends.values()].reduce((sum, ends) => sum + ends.size, 0);
  }

  tab(visible = true): FakeTab {
    const callbacks = new Set<(state: 'visible' | 'hidden' | 'asleep') => void>();
    const kills = new Set<() => void>();
    let seen = visible;
    let killed = false;
    const tab: FakeTab = {
      frozen: false,
      see: (state) => {
        seen = state === 'visible';
        for (const callback of [...callbacks]) callback(state);
      },
      kill: () => {
        tab.frozen = true;
        killed = true;
        for (const kill of kills) kill();
      },
      environment: {
        locks: {
          request: (name, options, held) => {
            if (killed) return new Promise(() => undefined);
            const dead = new Promise<void>((resolve) => {
              kills.add(resolve);
            });
            return this.locks.request(name, options, () => (tab.frozen ? dead : Promise.race([held(), dead])));
          },
        },
        channel: (name) => this.#open(name, tab),
        visibility: {
          visible: () => seen,
          onChange: (callback) => {
            callbacks.add(callback);
            return () => callbacks.delete(callback);
          },
        },
      },
    };
    return tab;
  }

  #open(name: string, tab: FakeTab): StoreChannel {
    const ends = this.#ends.get(name) ?? new Set();
    this.#ends.set(name, ends);
    const callbacks = new Set<(message: unknown) => void>();
    const end = {
      tab,
      hear: (message: unknown) => {
        for (const callback of callbacks) callback(message);
      },
    };
    ends.add(end);
    return {
      post: (message) => {
        if (tab.frozen || this.loses(message)) return;
        const copy = structuredClone(message);
        for (const other of ends) {
          if (other !== end) setImmediate(() => !other.tab.frozen && ends.has(other) && other.hear(copy));
        }
      },
      onMessage: (callback) => callbacks.add(callback),
      close: () => ends.delete(end),
    };
  }
}
