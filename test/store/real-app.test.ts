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
      return `00000000-0000-7000-80${String(who.length).padStart(2, '0')}-${String(id).padStart(12, '0')}`;
    },
    random: () => 0.5,
    hash: async (text) => text,
    endpoint: 'http://inbox.test',
  });
}

/** Lets time pass in small steps until something holds: hashing runs on threads of its own, which no turn of the loop waits for. */
async function until(rig: Rig, holds: () => unknown): Promise<void> {
  for (let step = 0; step < 500; step += 1) {
    if (holds()) return;
    await rig.clock.advance(20);
    await settled();
  }
  assert.fail(`never came true: ${holds}`);
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
    const { list, messages, shown } = {
      list: store.conversations({ filter: {} }),
      messages: store.timeline('v1'),
      shown: store.conversation('v1'),
    };
    const loaded = () =>
      [list, messages, shown].every(({ current: { load } }) => load.state === 'ready' && !load.stale);
    await until(
      rig,
      () => loaded() && store.counts.current.known && store.status.current.connection.state === 'online',
    );
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

    const messageId = await store.sendText('v1', 'Good morning');
    rig.app.worker.start();
    await until(rig, () => messages.current.messages.at(-1)?.delivery === 'sent');
    assert.equal(messages.current.messages.at(-1)?.id, messageId);
    assert.equal(messages.current.messages.length, 2);
    assert.equal(rig.whatsapp.calls.length, 1);
    assert.equal(shown.current.conversation?.status, 'pending');

    await store.markRead('v1');
    await until(rig, () => store.status.current.outbox.waiting === 0);
    assert.equal((await rig.get('conversation', 'v1'))?.unread, 0);
    assert.equal(shown.current.conversation?.unread, 0);
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
    await until(rig, () =>
      [one, two].every(
        (store) =>
          store.conversation('v1').current.replyLock === null && store.timeline('v1').current.load.state === 'ready',
      ),
    );
    await one.sendText('v1', 'From one');
    await until(rig, () => two.timeline('v1').current.messages.length === 2);
    await two.setStatus('v1', 'resolved');
    await until(rig, () =>
      [one, two].every(
        (store) =>
          store.conversation('v1').current.conversation?.status === 'resolved' &&
          store.status.current.outbox.waiting === 0,
      ),
    );
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
