import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryCache } from '../../src/cache/memory-cache.ts';
import type { OutgoingMedia } from '../../src/domain/index.ts';
import { UPLOAD_TRUST_MS } from '../../src/store/kept-files.ts';
import { conversation } from './rig/build.ts';
import { look } from './rig/outbox-rig.ts';
import { createRig, settle } from './rig/rig.ts';

const prices: OutgoingMedia = {
  kind: 'document',
  fileId: 'f-prices',
  mime: 'application/pdf',
  bytes: 2_000,
  caption: 'Our prices',
  fileName: 'prices.pdf',
};
const shop: OutgoingMedia = { kind: 'image', fileId: 'f-shop', mime: 'image/png', bytes: 500, width: 4, height: 3 };
const own = { file: new Blob(['own'], { type: 'image/png' }), name: 'own.png' };

/** Pages of one browser on one cache, and what was uploaded and submitted. */
function browser() {
  const rig = createRig();
  rig.backend.seed('conversation', conversation('c1'));
  const cache = new MemoryCache();
  const uploads: string[] = [];
  const open = async () => {
    const adapter = {
      ...rig.backend.adapter(),
      upload: async (file: Blob) => {
        uploads.push(await file.text());
        return { uploadId: 'f-own' };
      },
    };
    const store = rig.open({ adapter, account: async () => 'me', openCache: async () => cache, undoMs: 1_000 });
    look(store);
    await rig.clock.advance(1_000);
    return store;
  };
  const sent = () =>
    rig.backend.submitted.flatMap((command) =>
      command.type === 'message.send' && 'fileId' in command.content ? [command.content] : [],
    );
  return { rig, open, uploads, sent };
}

describe('files the backend keeps, in a draft', () => {
  it('are ready at once with their captions, and nothing goes up', async () => {
    const { open, uploads } = browser();
    const store = await open();
    store.attach('c1', [prices, shop]);
    await settle();
    const shown = store.attachments('c1').current;
    assert.deepEqual(
      shown.map(({ fileId, name, kind, bytes, caption, state, progress }) => [
        ...[fileId, name, kind, bytes],
        ...[caption, state, progress],
      ]),
      [
        ['f-prices', 'prices.pdf', 'document', 2_000, 'Our prices', 'ready', 1],
        ['f-shop', '', 'image', 500, '', 'ready', 1],
      ],
    );
    assert.deepEqual(uploads, []);
    await store.close();
  });

  it('go in order among those of this device, as they were kept, the words with the first that has none', async () => {
    const { rig, open, sent } = browser();
    const store = await open();
    store.attach('c1', [shop, own, prices]);
    await settle();
    assert.equal((await store.sendFiles('c1', 'Good day')).length, 3);
    await rig.clock.advance(2_000);
    await settle();
    assert.deepEqual(sent(), [
      { ...shop, caption: 'Good day' },
      { kind: 'image', fileId: 'f-own', mime: 'image/png', bytes: 3, fileName: 'own.png' },
      prices,
    ]);
    await store.close();
  });

  it('come back after a reload, however long it takes, and go as before', async () => {
    const { rig, open, uploads, sent } = browser();
    const store = await open();
    const [id = ''] = store.attach('c1', [prices, shop]);
    await settle();
    store.setCaption(id, 'New prices');
    store.moveFile(id, 1);
    await settle();
    await store.close();
    await rig.clock.advance(10 * UPLOAD_TRUST_MS);
    const again = await open();
    const shown = again.attachments('c1').current.map(({ fileId, caption, state }) => [fileId, caption, state]);
    assert.deepEqual(shown, [
      ['f-shop', '', 'ready'],
      ['f-prices', 'New prices', 'ready'],
    ]);
    await again.sendFiles('c1', '');
    await rig.clock.advance(2_000);
    await settle();
    assert.deepEqual([uploads, sent()], [[], [shop, { ...prices, caption: 'New prices' }]]);
    await again.close();
    assert.deepEqual(rig.errors, []);
  });

  it('stand in the draft again when they are taken back', async () => {
    const { open } = browser();
    const store = await open();
    store.attach('c1', [prices]);
    await settle();
    const [messageId = ''] = await store.sendFiles('c1', '');
    assert.deepEqual(store.attachments('c1').current, []);
    assert.notEqual(await store.undo('c1', messageId), null);
    assert.deepEqual(
      store.attachments('c1').current.map(({ fileId, state }) => [fileId, state]),
      [['f-prices', 'ready']],
    );
    await store.close();
  });

  it('can be taken out like any other', async () => {
    const { open } = browser();
    const store = await open();
    const [, second = ''] = store.attach('c1', [prices, shop]);
    await settle();
    store.detach(second);
    assert.equal(store.attachments('c1').current.length, 1);
    await store.close();
  });
});
