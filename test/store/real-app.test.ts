import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import { MemoryCache } from '../../src/cache/index.ts';
import { createInboxStore, type InboxStore } from '../../src/store/index.ts';
import { settled } from '../backend/rig/fake-clock.ts';
import { createRig, type Rig } from '../backend/rig/rig.ts';

/** A store of one of the seeded people, over the HTTP adapter, straight into the app. */
function openStore(rig: Rig, who: string, cache = new MemoryCache()): InboxStore {
  const { clock } = rig;
  let id = 0;
  const adapter = createHttpAdapter({
    endpoint: 'http://inbox.test',
    getToken: () => who,
    fetch: (address, init) => rig.app.fetch(new Request(address, init)),
    timer: clock,
  });
  return createInboxStore({
    adapter,
    openCache: async () => cache,
    clock: { now: () => clock.now(), monotonic: () => clock.now(), after: (ms, callback) => clock.after(ms, callback) },
    ids: () => {
      id += 1;
      return `00000000-0000-7000-8000-${who.length}${String(id).padStart(11, '0')}`;
    },
    random: () => 0.5,
    hash: async (text) => text,
    endpoint: 'http://inbox.test',
  });
}

async function passes(rig: Rig, ms = 500): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await rig.clock.advance(ms / 5);
    await settled();
  }
}

describe('the store over the HTTP adapter and the real app', () => {
  it('reads a conversation, answers it, and sees how far the answer came', async () => {
    const rig = await createRig();
    const store = openStore(rig, 'contributor');
    const ends = [
      store.conversations({ filter: {} }).subscribe(() => undefined),
      store.timeline('v1').subscribe(() => undefined),
      store.conversation('v1').subscribe(() => undefined),
      store.counts.subscribe(() => undefined),
    ];
    await passes(rig);
    assert.deepEqual(store.status.current.connection, { state: 'online' });
    assert.deepEqual(
      store.conversations({ filter: {} }).current.rows.map(({ id }) => id),
      ['v1'],
    );
    assert.deepEqual(
      store.timeline('v1').current.messages.map(({ id }) => id),
      ['v1-m1'],
    );
    assert.equal(store.timeline('v1').current.unreadFromId, 'v1-m1');
    assert.equal(store.conversation('v1').current.replyLock, null);
    assert.equal(store.counts.current.known, true);

    const messageId = await store.sendText('v1', 'Good morning');
    rig.app.worker.start();
    await passes(rig, 2_000);
    const answer = store.timeline('v1').current.messages.at(-1);
    assert.equal(answer?.id, messageId);
    assert.equal(answer?.delivery, 'sent');
    assert.equal(rig.whatsapp.calls.length, 1);
    assert.equal(store.conversation('v1').current.conversation?.status, 'pending');

    await store.markRead('v1');
    await passes(rig);
    assert.equal((await rig.get('conversation', 'v1'))?.unread, 0);
    for (const end of ends) end();
    await store.close();
    await rig.app.close();
  });

  it('shows two agents the same, whoever acts', async () => {
    const rig = await createRig();
    const one = openStore(rig, 'contributor');
    const two = openStore(rig, 'supervisor');
    for (const store of [one, two]) {
      store.timeline('v1').subscribe(() => undefined);
      store.conversation('v1').subscribe(() => undefined);
    }
    await passes(rig);
    await one.sendText('v1', 'From one');
    await two.setStatus('v1', 'resolved');
    await passes(rig, 1_000);
    assert.deepEqual(
      one.timeline('v1').current.messages.map(({ id, delivery }) => [id, delivery]),
      two.timeline('v1').current.messages.map(({ id, delivery }) => [id, delivery]),
    );
    assert.equal(one.timeline('v1').current.messages.length, 2);
    assert.deepEqual(one.conversation('v1').current.conversation, two.conversation('v1').current.conversation);
    await one.close();
    await two.close();
    await rig.app.close();
  });
});
