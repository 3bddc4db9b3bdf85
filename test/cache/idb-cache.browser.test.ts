import { expect } from 'chai';
import type { CacheNotice } from '../../src/cache/cache-report.ts';
import type { CacheTrouble, InboxCache } from '../../src/cache/inbox-cache.ts';
import { createOpenCache, type OpenCacheOptions } from '../../src/cache/open-cache.ts';
import { DATABASE_VERSION, MESSAGES, OUTBOX, RECORDS } from '../../src/cache/schema.ts';
import { cacheContract } from '../../src/testing/cache-contract.ts';
import { durableCacheContract } from '../../src/testing/cache-contract-durable.ts';
import { isClosed, openRaw, outboxSample, requestOf, uniqueName, until } from './raw-database.ts';

describe('the cache in IndexedDB', () => {
  for (const check of [...cacheContract, ...durableCacheContract]) {
    it(check.name, async () => {
      const open = createOpenCache();
      const name = uniqueName();
      let cache = await open(name);
      expect(cache.mode).to.equal('indexeddb');
      await check.run({
        cache,
        async reopen() {
          await cache.close();
          cache = await createOpenCache()(name);
          return cache;
        },
      });
      await cache.wipe();
    });
  }
});

describe('the cache in hard moments', () => {
  const opened: InboxCache[] = [];
  const notices: CacheNotice[] = [];

  async function open(name: string, options: OpenCacheOptions = {}): Promise<InboxCache> {
    const cache = await createOpenCache({ report: (notice) => notices.push(notice), ...options })(name);
    opened.push(cache);
    return cache;
  }

  function troublesOf(cache: InboxCache): (CacheTrouble | null)[] {
    const seen: (CacheTrouble | null)[] = [];
    cache.onTrouble((trouble) => seen.push(trouble));
    return seen;
  }

  afterEach(async () => {
    for (const cache of opened.splice(0)) await cache.wipe();
    notices.length = 0;
  });

  it('works in memory when an old tab does not give way to an upgrade, and says blocked', async () => {
    const name = uniqueName();
    const old = await openRaw(name, DATABASE_VERSION);
    const cache = await open(name, { version: DATABASE_VERSION + 1, openMs: 50 });
    expect([cache.mode, cache.trouble]).to.deep.equal(['memory', 'blocked']);
    await cache.putOutbox(outboxSample('o1'));
    expect(await cache.outbox()).to.have.length(1);
    old.close();
  });

  it('gives way to the upgrade of a newer tab and goes on in memory without the outbox that tab now has', async () => {
    const name = uniqueName();
    const cache = await open(name);
    const troubles = troublesOf(cache);
    await cache.putOutbox(outboxSample('o1'));
    const newer = await open(name, { version: DATABASE_VERSION + 1 });
    expect(newer.mode).to.equal('indexeddb');
    expect((await newer.outbox()).map(({ id }) => id)).to.deep.equal(['o1']);
    expect(troubles).to.deep.equal(['newer-version']);
    expect(await cache.outbox()).to.deep.equal([]);
    expect(cache.mode).to.equal('memory');
  });

  it('meets a newer database in memory and deletes nothing', async () => {
    const name = uniqueName();
    const newer = await open(name, { version: DATABASE_VERSION + 1 });
    await newer.putOutbox(outboxSample('o1'));
    const older = await open(name);
    expect([older.mode, older.trouble]).to.deep.equal(['memory', 'newer-version']);
    expect(await newer.outbox()).to.have.length(1);
  });

  it('opens one connection for a hundred callers, and keeps it until the last one closes', async () => {
    const name = uniqueName();
    const openCache = createOpenCache();
    const before = IDBFactory.prototype.open;
    let opens = 0;
    IDBFactory.prototype.open = function (this: IDBFactory, ...given: Parameters<IDBFactory['open']>) {
      opens += 1;
      return before.apply(this, given);
    };
    try {
      const caches = await Promise.all(Array.from({ length: 100 }, () => openCache(name)));
      expect(opens).to.equal(1);
      for (const cache of caches.slice(1)) await cache.close();
      await caches[0]?.putOutbox(outboxSample('o1'));
      expect([caches[0]?.mode, opens]).to.deep.equal(['indexeddb', 1]);
      await caches[0]?.wipe();
    } finally {
      IDBFactory.prototype.open = before;
    }
  });

  it('works in memory where storage is denied', async () => {
    const before = IDBFactory.prototype.open;
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      const cache = await open(uniqueName());
      expect([cache.mode, cache.trouble]).to.deep.equal(['memory', 'denied']);
    } finally {
      IDBFactory.prototype.open = before;
    }
  });

  it('works in memory when opening never answers, and lets go of a connection that comes late', async () => {
    const name = uniqueName();
    const before = IDBFactory.prototype.open;
    const late: IDBOpenDBRequest[] = [];
    IDBFactory.prototype.open = function (this: IDBFactory, ...given: Parameters<IDBFactory['open']>) {
      const request = before.apply(this, given);
      const hold = (event: Event) => {
        event.stopImmediatePropagation();
        late.push(request);
      };
      request.addEventListener('success', hold, { once: true });
      return request;
    };
    try {
      const cache = await open(name, { openMs: 20 });
      expect([cache.mode, cache.trouble]).to.deep.equal(['memory', 'timeout']);
      const [request] = await until(() => late);
      request?.dispatchEvent(new Event('success'));
      await until(() => (isClosed(request?.result) ? [true] : []));
    } finally {
      IDBFactory.prototype.open = before;
    }
  });

  it('opens again and repeats an operation whose connection the browser closed', async () => {
    const name = uniqueName();
    const cache = await open(name);
    const troubles = troublesOf(cache);
    const before = IDBDatabase.prototype.transaction;
    let faults = 0;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given: Parameters<IDBDatabase['transaction']>) {
      if (faults === 0) {
        faults += 1;
        throw new DOMException('The database connection is closing.', 'InvalidStateError');
      }
      return before.apply(this, given);
    };
    try {
      await cache.putOutbox(outboxSample('o1'));
    } finally {
      IDBDatabase.prototype.transaction = before;
    }
    expect([faults, cache.mode, troubles.length]).to.deep.equal([1, 'indexeddb', 0]);
    expect((await cache.outbox()).map(({ id }) => id)).to.deep.equal(['o1']);
  });

  it('repeats an operation that was aborted half way, without doing it twice', async () => {
    const cache = await open(uniqueName());
    const before = IDBObjectStore.prototype.put;
    let faults = 0;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<IDBObjectStore['put']>) {
      const request = before.apply(this, given);
      if (faults === 0) {
        faults += 1;
        this.transaction.abort();
      }
      return request;
    };
    try {
      await cache.putOutbox(outboxSample('o1'));
    } finally {
      IDBObjectStore.prototype.put = before;
    }
    expect(faults).to.equal(1);
    expect(await cache.outbox()).to.have.length(1);
  });

  it('goes on in memory, with the outbox it knows, when the disk fails twice', async () => {
    const cache = await open(uniqueName());
    await cache.putOutbox(outboxSample('o1'));
    const troubles = troublesOf(cache);
    const before = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('closing', 'InvalidStateError');
    };
    try {
      await cache.putOutbox(outboxSample('o2'));
      expect((await cache.outbox()).map(({ id }) => id)).to.deep.equal(['o1', 'o2']);
    } finally {
      IDBDatabase.prototype.transaction = before;
    }
    expect(troubles).to.deep.equal(['lost']);
    expect([cache.mode, cache.trouble]).to.deep.equal(['memory', 'lost']);
  });

  it('ends a call that the disk never answers', async () => {
    const name = uniqueName();
    const cache = await open(name, { openMs: 20, callMs: 20 });
    const other = await openRaw(name);
    const busy = other.transaction([OUTBOX], 'readwrite');
    let working = true;
    const keepBusy = () => {
      if (working) busy.objectStore(OUTBOX).get('x').onsuccess = keepBusy;
    };
    keepBusy();
    await cache.putOutbox(outboxSample('o1'));
    working = false;
    other.close();
    expect([cache.mode, cache.trouble]).to.deep.equal(['memory', 'timeout']);
    expect(await cache.outbox()).to.have.length(1);
  });

  it('skips and reports rows it cannot read, and reads their neighbours', async () => {
    const name = uniqueName();
    const cache = await open(name);
    await cache.putOutbox(outboxSample('good'));
    const raw = await openRaw(name);
    const tx = raw.transaction([RECORDS, OUTBOX, MESSAGES], 'readwrite');
    tx.objectStore(RECORDS).put({ kind: 'conversation', id: 'v1', rev: 1, record: 'broken' });
    tx.objectStore(RECORDS).put({ kind: 'hologram', id: 'h1', rev: 1, record: { id: 'h1', rev: 1 } });
    tx.objectStore(OUTBOX).put({ id: 'bad', command: 5 });
    tx.objectStore(MESSAGES).put({ id: 'm1', conversationId: 'v1', at: 1, seq: 1, rev: 1, message: null });
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    const snapshot = await cache.read();
    expect(snapshot.records).to.deep.equal([]);
    expect(snapshot.outbox.map(({ id }) => id)).to.deep.equal(['good']);
    expect(await cache.messages('v1')).to.deep.equal([]);
    expect(notices.map(({ event, detail }) => `${event} ${detail}`).sort()).to.deep.equal([
      'unreadable bad',
      'unreadable h1',
      'unreadable m1',
      'unreadable v1',
    ]);
    raw.close();
  });

  it('stores the neighbours of a record that cannot be copied', async () => {
    const cache = await open(uniqueName());
    const conversation = (id: string, over: object) =>
      ({ kind: 'conversation', id, rev: 1, record: { id, rev: 1, ...over } }) as never;
    await cache.write({ cursor: 1, changes: [conversation('bad', { run: () => 0 }), conversation('good', {})] });
    expect((await cache.read()).records.map(({ id }) => id)).to.deep.equal(['good']);
    expect(notices.map(({ event }) => event)).to.deep.equal(['unwritable']);
  });

  it('is unreadable at once after a wipe, even while another connection holds the database', async () => {
    const name = uniqueName();
    const cache = await open(name, { callMs: 20, openMs: 20 });
    await cache.putOutbox(outboxSample('o1'));
    const holder = await openRaw(name);
    await cache.wipe();
    expect(await cache.outbox()).to.deep.equal([]);
    const rows = await requestOf(holder.transaction(OUTBOX).objectStore(OUTBOX).getAll());
    expect(rows).to.deep.equal([]);
    expect(notices.map(({ event }) => event)).to.deep.equal(['wipe-pending']);
    holder.close();
  });

  it('empties a database whose wipe could not run before reading from it again', async () => {
    const name = uniqueName();
    const cache = await open(name);
    await cache.putOutbox(outboxSample('o1'));
    const before = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('broken', 'UnknownError');
    };
    try {
      await cache.wipe();
    } finally {
      IDBDatabase.prototype.transaction = before;
    }
    const again = await open(name);
    expect(again.mode).to.equal('indexeddb');
    expect(await again.outbox()).to.deep.equal([]);
  });

  it('forgets everything when another tab wipes the database', async () => {
    const name = uniqueName();
    const cache = await open(name);
    await cache.putOutbox(outboxSample('o1'));
    const other = await open(name);
    await other.wipe();
    expect(await cache.outbox()).to.deep.equal([]);
    expect(cache.mode).to.equal('memory');
  });
});
