import { faultOf } from './cache-fault.ts';
import type { CacheReport } from './cache-report.ts';
import { DiskFirstCache, type DiskFirstOptions } from './disk-first-cache.ts';
import type { ConnectionOptions } from './idb-connection.ts';
import type { InboxCache, OpenCache } from './inbox-cache.ts';
import { MemoryCache } from './memory-cache.ts';
import { createWipeMarks, type WipeMarks } from './wipe-marks.ts';

export interface OpenCacheOptions extends ConnectionOptions {
  /** Told what the cache met and went on from; by default nobody is. The cache itself says `mode` and `trouble`. */
  readonly report?: CacheReport;
  /** Where wiped databases are remembered; default `localStorage`. */
  readonly marks?: WipeMarks;
}

/**
 * Makes an {@link OpenCache} that picks IndexedDB, or memory when IndexedDB is missing, denied, newer than this build or does not answer in
 * time; `trouble` then says which. Opening never rejects. One database is opened once, however many ask while it is open.
 */
export function createOpenCache(options: OpenCacheOptions = {}): OpenCache {
  const { report = () => {}, marks = createWipeMarks(() => localStorage) } = options;
  const open = new Map<string, { readonly cache: Promise<InboxCache>; users: number }>();
  return (name) => {
    const known = open.get(name);
    if (known !== undefined) {
      known.users += 1;
      return known.cache;
    }
    const retire = () => {
      if (open.get(name) === entry) open.delete(name);
    };
    const release = () => {
      entry.users -= 1;
      if (entry.users <= 0) retire();
      return entry.users <= 0;
    };
    const entry = { cache: pick(name, { ...options, report, marks, release, retire }), users: 1 };
    open.set(name, entry);
    return entry.cache;
  };
}

async function pick(name: string, options: DiskFirstOptions): Promise<InboxCache> {
  try {
    return await DiskFirstCache.open(name, options);
  } catch (error) {
    const { trouble } = faultOf(error);
    options.report({ event: 'fell-back', detail: trouble });
    options.retire();
    return new MemoryCache(trouble);
  }
}

/** Opens the cache with the platform's timers and storage. */
export const openCache: OpenCache = createOpenCache();
