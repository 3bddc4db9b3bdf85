import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { InboxAdapter } from '../../src/adapter/inbox-adapter.ts';
import { MemoryCache } from '../../src/cache/memory-cache.ts';
import type { InboxStore } from '../../src/store/inbox-store.ts';
import { UPLOAD_TRUST_MS } from '../../src/store/kept-files.ts';
import type { StoreEnvironment, StorePorts } from '../../src/store/store-ports.ts';
import { conversation } from './rig/build.ts';
import { FakeBrowser } from './rig/fake-tabs.ts';
import { look } from './rig/outbox-rig.ts';
import { createRig, settle } from './rig/rig.ts';

const text = (words: string) => ({ file: new Blob([words], { type: 'text/plain' }), name: `${words}.txt` });
const shown = (store: InboxStore) =>
  store.attachments('c1').current.map(({ name, state, caption }) => [name, state, caption]);

/** Pages of one browser on one cache; files named in `stuck` never arrive. */
function browser() {
  const rig = createRig();
  for (const id of ['c1', 'c2']) rig.backend.seed('conversation', conversation(id));
  const uploads: string[] = [];
  const stuck = new Set<string>();
  const upload: InboxAdapter['upload'] = async (file, { signal }) => {
    const words = await file.text();
    uploads.push(words);
    if (!stuck.has(words)) return { uploadId: `file-${words}` };
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('ended'))));
  };
  const open = async (environment: StoreEnvironment = {}, over: Partial<StorePorts> = {}) => {
    const adapter = { ...rig.backend.adapter(), upload };
    const account = async () => 'me';
    const store = rig.open({ adapter, account, environment, undoMs: 0, ...over });
    look(store);
    await rig.clock.advance(1_000);
    return store;
  };
  return { rig, uploads, stuck, open };
}

describe('the files of drafts and a reload', () => {
  it('come back where they were, with their captions, and what had arrived does not go up again', async () => {
    const { rig, uploads, stuck, open } = browser();
    stuck.add('b');
    const store = await open();
    const [a = '', b = ''] = store.attach('c1', [text('a'), text('b')]);
    await settle();
    store.setCaption(a, 'ours');
    store.moveFile(b, -1);
    await settle();
    await store.close();
    stuck.clear();
    const again = await open();
    assert.deepEqual(shown(again), [
      ['b.txt', 'ready', ''],
      ['a.txt', 'ready', 'ours'],
    ]);
    assert.deepEqual(uploads, ['a', 'b', 'b']);
    assert.equal((await again.sendFiles('c1', '')).length, 2);
    await again.close();
    assert.deepEqual(rig.errors, []);
  });

  it('go up again when their upload is too old to be trusted', async () => {
    const { rig, uploads, open } = browser();
    const store = await open();
    store.attach('c1', [text('a')]);
    await settle();
    await store.close();
    await rig.clock.advance(UPLOAD_TRUST_MS);
    const again = await open();
    assert.deepEqual(uploads, ['a', 'a']);
    await again.close();
  });

  it('do not come back once taken away or sent, and do when a message is taken back', async () => {
    const { open } = browser();
    const store = await open({}, { undoMs: 5_000 });
    const [a = ''] = store.attach('c1', [text('a'), text('b'), text('c')]);
    await settle();
    store.detach(a);
    const [messageId = ''] = await store.sendFiles('c1', '');
    await settle();
    await store.undo('c1', messageId);
    await settle();
    await store.close();
    const again = await open();
    assert.deepEqual(shown(again), [['b.txt', 'ready', '']]);
    await again.close();
  });

  it('are kept by a page that ends without a word', async () => {
    const { open } = browser();
    const fakes = new FakeBrowser();
    const tab = fakes.tab();
    const store = await open(tab.environment);
    store.attach('c1', [text('a')]);
    await settle();
    tab.kill();
    await settle();
    const again = await open(fakes.tab().environment);
    assert.deepEqual(shown(again), [['a.txt', 'ready', '']]);
    await again.close();
    await store.close();
  });

  it('show in one page only: another one has them when that page is gone', async () => {
    const { open } = browser();
    const fakes = new FakeBrowser();
    const first = await open(fakes.tab().environment);
    first.attach('c1', [text('a')]);
    await settle();
    const second = await open(fakes.tab().environment);
    assert.deepEqual([shown(first).length, shown(second).length], [1, 0]);
    await first.close();
    await settle();
    const [third, fourth] = await Promise.all([open(fakes.tab().environment), open(fakes.tab().environment)]);
    assert.equal(shown(third).length + shown(fourth).length, 1);
    for (const store of [second, third, fourth]) await store.close();
  });

  it('stay with what was attached before storage opened', async () => {
    const { rig, open } = browser();
    const store = await open();
    store.attach('c1', [text('old')]);
    await settle();
    await store.close();
    let letOpen: (cache: MemoryCache) => void = () => undefined;
    const openCache = () =>
      new Promise<MemoryCache>((resolve) => {
        letOpen = resolve;
      });
    const again = await open({}, { openCache });
    again.attach('c1', [text('new')]);
    await settle();
    letOpen(rig.cache);
    await rig.clock.advance(1_000);
    assert.deepEqual(
      shown(again).map(([name]) => name),
      ['old.txt', 'new.txt'],
    );
    await again.close();
    assert.deepEqual(
      (await rig.cache.read()).files.map(({ name }) => name),
      ['old.txt', 'new.txt'],
    );
  });

  it('say so when this device has no room for them, and go out all the same', async () => {
    const { open } = browser();
    const full = new MemoryCache();
    full.putFile = async () => false;
    const store = await open({}, { openCache: async () => full });
    store.attach('c1', [text('a')]);
    await settle();
    assert.deepEqual(
      store.attachments('c1').current.map(({ state, pageOnly }) => [state, pageOnly]),
      [['ready', true]],
    );
    assert.equal((await store.sendFiles('c1', '')).length, 1);
    await store.close();
  });

  it('are not kept while they cannot go', async () => {
    const { rig, open } = browser();
    const store = await open();
    const large = { file: new Blob([new Uint8Array(5 * 1024 * 1024 + 1)], { type: 'image/png' }), name: 'l.png' };
    const [id = ''] = store.attach('c1', [large]);
    await settle();
    assert.deepEqual((await rig.cache.read()).files, []);
    store.sendAsDocument(id);
    await settle();
    assert.deepEqual(
      (await rig.cache.read()).files.map(({ kind }) => kind),
      ['document'],
    );
    await store.close();
  });

  it('say that they are gone when the browser took their bytes, and go out only if they had arrived', async () => {
    const { rig, stuck, uploads, open } = browser();
    stuck.add('b');
    const store = await open();
    store.attach('c1', [text('a'), text('b')]);
    await settle();
    await store.close();
    const file = rig.cache.file.bind(rig.cache);
    rig.cache.file = async (id) => {
      const kept = await file(id);
      return kept && { ...kept, file: null };
    };
    const again = await open();
    const [first, second] = again.attachments('c1').current;
    assert.deepEqual([first?.state, second?.state, second?.code], ['ready', 'blocked', 'file-missing']);
    assert.deepEqual(await again.sendFiles('c1', ''), []);
    again.detach(second?.id ?? '');
    assert.equal((await again.sendFiles('c1', '')).length, 1);
    assert.deepEqual(uploads, ['a', 'b']);
    await again.close();
  });

  it('are gone after signing out', async () => {
    const { rig, open } = browser();
    const store = await open();
    store.attach('c1', [text('a')]);
    await settle();
    await store.signOut();
    assert.deepEqual((await rig.cache.read()).files, []);
    const again = await open();
    assert.deepEqual(shown(again), []);
    await again.close();
  });

  it('leave the draft only when their messages are safe', async () => {
    const { rig, open } = browser();
    const store = await open();
    store.attach('c1', [text('a')]);
    await settle();
    let atOutbox: readonly string[] = [];
    const putOutbox = rig.cache.putOutbox.bind(rig.cache);
    rig.cache.putOutbox = async (row) => {
      atOutbox = (await rig.cache.read()).files.map(({ name }) => name);
      await putOutbox(row);
    };
    await store.sendFiles('c1', '');
    await settle();
    assert.deepEqual([atOutbox, (await rig.cache.read()).files], [['a.txt'], []]);
    await store.close();
  });
});
