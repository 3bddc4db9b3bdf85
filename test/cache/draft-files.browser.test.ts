import { expect } from 'chai';
import { CacheFault } from '../../src/cache/cache-fault.ts';
import type { CacheNotice } from '../../src/cache/cache-report.ts';
import { createOpenCache } from '../../src/cache/open-cache.ts';
import { DRAFTS, FILE_BYTES } from '../../src/cache/schema.ts';
import { draft, fileRow } from '../../src/testing/cache-contract-fixtures.ts';
import { openRaw, requestOf, uniqueName } from './raw-database.ts';

describe('files of drafts in IndexedDB', () => {
  it('come into a database of an earlier build, which keeps what it had', async () => {
    const name = uniqueName();
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(DRAFTS, { keyPath: 'conversationId' });
    });
    const old = await requestOf(request);
    await requestOf(old.transaction([DRAFTS], 'readwrite').objectStore(DRAFTS).put(draft));
    old.close();
    const cache = await createOpenCache()(name);
    expect([cache.mode, (await cache.read()).drafts]).to.deep.equal(['indexeddb', [draft]]);
    expect(await cache.putFile(fileRow('f1'), new Blob(['one']))).to.equal(true);
    await cache.wipe();
  });

  it('are refused, and the disk stays, when there is no room for them', async () => {
    const notices: CacheNotice[] = [];
    const cache = await createOpenCache({ report: (notice) => notices.push(notice) })(uniqueName());
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      if (value instanceof Blob) throw new DOMException('full', 'QuotaExceededError');
      return key === undefined ? put.call(this, value) : put.call(this, value, key);
    };
    try {
      expect(await cache.putFile(fileRow('f1'), new Blob(['one']))).to.equal(false);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    await cache.putDraft(draft);
    expect([cache.mode, cache.trouble, await cache.file('f1')]).to.deep.equal(['indexeddb', null, null]);
    expect((await cache.read()).files).to.deep.equal([]);
    expect(notices).to.deep.equal([
      { event: 'unwritable', table: 'files', detail: `f1: ${new CacheFault('quota').trouble}` },
    ]);
    await cache.wipe();
  });

  it('say which of them lost its bytes', async () => {
    const name = uniqueName();
    const cache = await createOpenCache()(name);
    await cache.putFile(fileRow('f1'), new Blob(['one']));
    const raw = await openRaw(name);
    await requestOf(raw.transaction([FILE_BYTES], 'readwrite').objectStore(FILE_BYTES).clear());
    raw.close();
    expect(await cache.file('f1')).to.deep.equal({ row: fileRow('f1'), file: null });
    await cache.wipe();
  });

  it('hold as much as a customer may get, byte for byte', async () => {
    const cache = await createOpenCache()(uniqueName());
    const bytes = new Uint8Array(20_000_000);
    for (let at = 0; at < bytes.length; at += 997) bytes[at] = at % 251;
    await cache.putFile(fileRow('f1', { bytes: bytes.length }), new Blob([bytes]));
    const kept = await cache.file('f1');
    const read = new Uint8Array((await kept?.file?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect(read.length).to.equal(bytes.length);
    expect(read.findIndex((byte, at) => byte !== bytes[at])).to.equal(-1);
    await cache.wipe();
  });
});
