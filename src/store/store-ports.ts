import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import type { OpenCache } from '../cache/inbox-cache.ts';

/** Time as the store gets it. In a simulated world all three follow the world's clock. */
export interface StoreClock {
  /** Wall clock, ms since the epoch: a first guess of server time, corrected as soon as the server speaks. */
  now(): number;
  /** Milliseconds that never jump; the origin does not matter. */
  monotonic(): number;
  /** Calls back once after `ms`; the returned function cancels. */
  after(ms: number, callback: () => void): () => void;
}

/** The part of Web Locks the store uses. */
export interface StoreLocks {
  /**
   * Holds the lock until `held` settles. Rejects when the lock is stolen or `signal` aborts the wait; with `ifAvailable` it does not wait and
   * resolves without calling `held` when somebody has it.
   */
  request(
    name: string,
    options: { readonly signal?: AbortSignal; readonly steal?: boolean; readonly ifAvailable?: boolean },
    held: () => Promise<void>,
  ): Promise<void>;
}

/** The part of a BroadcastChannel the store uses: `post` reaches every other tab, never the own one. */
export interface StoreChannel {
  post(message: unknown): void;
  onMessage(callback: (message: unknown) => void): void;
  close(): void;
}

/** Whether the page is seen, and when it is about to sleep. */
export interface StoreVisibility {
  visible(): boolean;
  /** Calls back on every change, with `asleep` when the page is frozen or put away. */
  onChange(callback: (state: 'visible' | 'hidden' | 'asleep') => void): () => void;
}

export interface StoreNetwork {
  onLine(): boolean;
  onChange(callback: (onLine: boolean) => void): () => void;
}

/** What a page adds to the bare store. Everything is optional: without locks or channel each tab works alone. */
export interface StoreEnvironment {
  readonly locks?: StoreLocks;
  readonly channel?: (name: string) => StoreChannel;
  readonly visibility?: StoreVisibility;
  readonly network?: StoreNetwork;
  /** Calls back before the next paint; the returned function cancels. Without one, emissions come in a microtask. */
  readonly frame?: (callback: () => void) => () => void;
}

/** Everything the store takes from outside. */
export interface StorePorts {
  readonly adapter: InboxAdapter;
  readonly openCache: OpenCache;
  readonly clock: StoreClock;
  /** A new UUIDv7. */
  readonly ids: () => string;
  /** A number in [0, 1): jitter. */
  readonly random: () => number;
  /** A short hash that does not reveal its input; names cache, lock and channel. */
  readonly hash: (text: string) => Promise<string>;
  /** What the backend is called, usually its address: caches of two backends never meet. */
  readonly endpoint: string;
  /**
   * Who is signed in, as the host knows it before the backend answers (workspace and subject of the token): then cache and outbox open at
   * once, also without a network. Without it, or with `null`, they open after the session.
   */
  readonly account?: () => Promise<string | null>;
  readonly environment?: StoreEnvironment;
  /** Gets what a subscriber or a best-effort call threw; without it such errors surface as unhandled. */
  readonly report?: (error: unknown) => void;
  /** Messages that wait longer than this ask a person before they leave, ms. Default one hour. */
  readonly askAfterMs?: number;
  /** How long what `send` sends is held so that a person can take it back, ms; 0: not at all. Default 5 seconds. */
  readonly undoMs?: number;
}
