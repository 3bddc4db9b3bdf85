import { MemoryCache } from '../../../src/cache/memory-cache.ts';
import { createInboxStore } from '../../../src/store/create-inbox-store.ts';
import type { InboxStore } from '../../../src/store/inbox-store.ts';
import type { StoreEnvironment, StorePorts } from '../../../src/store/store-ports.ts';
import { FakeBackend } from './fake-backend.ts';
import { ManualClock, settle } from './manual-clock.ts';

export interface Rig {
  readonly clock: ManualClock;
  readonly backend: FakeBackend;
  readonly cache: MemoryCache;
  readonly errors: unknown[];
  /** Opens a store on the same backend and cache. */
  open(over?: Partial<StorePorts>): InboxStore;
}

/** A backend, a clock and a cache to open stores on. Ids count up: `id-1`, `id-2` … */
export function createRig(environment: StoreEnvironment = {}): Rig {
  const clock = new ManualClock();
  const backend = new FakeBackend(clock);
  const cache = new MemoryCache();
  const errors: unknown[] = [];
  let id = 0;
  return {
    clock,
    backend,
    cache,
    errors,
    open: (over = {}) =>
      createInboxStore({
        adapter: backend.adapter(),
        openCache: async () => cache,
        clock,
        ids: () => {
          id += 1;
          return `id-${String(id).padStart(5, '0')}`;
        },
        random: () => 0.5,
        hash: async (text) => text,
        endpoint: 'test',
        environment,
        report: (error) => errors.push(error),
        ...over,
      }),
  };
}

/** Subscribes and keeps every value. */
export function watch<T>(source: { readonly current: T; subscribe(callback: (value: T) => void): () => void }) {
  const values: T[] = [];
  const stop = source.subscribe((value) => values.push(value));
  return { values, stop };
}

export { settle };
