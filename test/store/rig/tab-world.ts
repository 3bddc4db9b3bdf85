import assert from 'node:assert/strict';
import type { InboxCache } from '../../../src/cache/inbox-cache.ts';
import type { MemoryCache } from '../../../src/cache/memory-cache.ts';
import type { InboxStore } from '../../../src/store/inbox-store.ts';
import type { StorePorts } from '../../../src/store/store-ports.ts';
import { conversation, inbound } from './build.ts';
import { FakeBrowser, type FakeTab } from './fake-tabs.ts';
import { createRig, type Rig, settle } from './rig.ts';

/** One browser's storage as every tab opens it: closing one connection leaves the others. */
export function shared(cache: MemoryCache): InboxCache {
  return new Proxy<InboxCache>(cache, {
    get: (target, field: keyof InboxCache) => {
      if (field === 'mode') return 'indexeddb';
      if (field === 'close') return async () => undefined;
      const value = target[field];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** One browser's tabs over one backend and one storage; every tab has `c1` open. */
export class TabWorld {
  readonly rig: Rig = createRig();
  readonly browser = new FakeBrowser();
  readonly stores: InboxStore[] = [];

  constructor() {
    this.rig.backend.seed('conversation', conversation('c1'));
    this.rig.backend.seed('message', inbound('m1', 'c1', 1));
  }

  async open(tab: FakeTab = this.browser.tab(), over: Partial<StorePorts> = {}): Promise<InboxStore> {
    const store = this.rig.open({
      openCache: async () => shared(this.rig.cache),
      environment: tab.environment,
      ...over,
    });
    this.stores.push(store);
    store.status.subscribe(() => undefined);
    store.timeline('c1').subscribe(() => undefined);
    await settle();
    await this.rig.clock.advance(1_000);
    return store;
  }

  async close(): Promise<void> {
    for (const store of this.stores) await store.close();
    await settle();
    assert.deepEqual(this.rig.errors, []);
    assert.equal(this.rig.clock.timers, 0);
    assert.equal(this.browser.openChannels, 0);
  }
}
