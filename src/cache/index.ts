export type { CacheNotice, CacheReport } from './cache-report.ts';
export type {
  CacheSnapshot,
  CacheTrouble,
  CacheWrite,
  DraftRow,
  InboxCache,
  OpenCache,
  OutboxRow,
} from './inbox-cache.ts';
export { STORED_FORMAT } from './inbox-cache.ts';
export { MemoryCache } from './memory-cache.ts';
export { createOpenCache, type OpenCacheOptions, openCache } from './open-cache.ts';
