import { describe, it } from 'node:test';
import { MemoryCache } from '../../src/cache/memory-cache.ts';
import { cacheContract } from '../../src/testing/cache-contract.ts';

describe('the memory cache', () => {
  for (const check of cacheContract) {
    it(check.name, async () => {
      const cache = new MemoryCache('denied');
      await check.run({ cache, reopen: async () => cache });
    });
  }
});
