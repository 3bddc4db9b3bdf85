import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryCache } from '../../src/cache/memory-cache.ts';
import type { InboxStore } from '../../src/store/inbox-store.ts';
import { agent, conversation } from './rig/build.ts';
import { settle, watch } from './rig/rig.ts';
import { shared, TabWorld as World } from './rig/tab-world.ts';

const leading = (store: InboxStore) => store.status.current.leading;
const ids = (store: InboxStore, id = 'c1') => store.timeline(id).current.messages.map((message) => message.id);

describe('tabs of one agent', () => {
  it('share one stream, and all show what it says', async () => {
    const world = new World();
    const [one, two, three] = [await world.open(), await world.open(), await world.open()];
    assert.deepEqual([one, two, three].map(leading), [true, false, false]);
    assert.equal(world.rig.backend.streams.size, 1);
    world.rig.backend.receive('m2', 'c1');
    await settle();
    for (const store of [one, two, three]) assert.deepEqual(ids(store), ['m1', 'm2']);
    assert.deepEqual(two.status.current.connection, { state: 'online' });
    await world.close();
  });

  it('ask at once in the first tab, although the lock takes a moment', async () => {
    const world = new World();
    const store = world.rig.open({
      openCache: async () => shared(world.rig.cache),
      environment: world.browser.tab().environment,
    });
    world.stores.push(store);
    store.timeline('c1').subscribe(() => undefined);
    for (let turn = 0; turn < 4; turn += 1) await settle();
    assert.deepEqual(store.timeline('c1').current.load, { state: 'ready', stale: false });
    assert.equal(leading(store), true);
    await world.close();
  });

  it('bring bodies of a conversation only a follower has open', async () => {
    const world = new World();
    world.rig.backend.seed('conversation', conversation('c2'));
    await world.open();
    const asked = () => world.rig.backend.queries.filter(({ name }) => name === 'messages').length;
    const before = asked();
    const two = await world.open();
    await world.rig.clock.advance(5_000);
    two.timeline('c2').subscribe(() => undefined);
    await settle();
    assert.equal(asked() - before, 2);
    world.rig.backend.receive('only two', 'c2');
    await settle();
    assert.deepEqual(ids(two, 'c2'), ['only two']);
    await world.close();
  });

  it('send from the leader what a follower writes, and show it everywhere at once', async () => {
    const world = new World();
    const [one, two] = [await world.open(), await world.open()];
    const messageId = await two.sendText('c1', 'from two');
    await settle();
    assert.equal(world.rig.backend.submitted.length, 1);
    for (const store of [one, two]) {
      assert.deepEqual(ids(store), ['m1', messageId]);
      assert.equal(store.timeline('c1').current.messages[1]?.delivery, 'queued');
    }
    assert.deepEqual(await world.rig.cache.outbox(), []);
    await world.close();
  });

  it('show each other’s drafts as typed, and empty them everywhere on send', async () => {
    const world = new World();
    const [one, two] = [await world.open(), await world.open()];
    one.setDraft('c1', { text: 'Hel', mode: 'reply', quotedMessageId: null });
    await settle();
    assert.equal(two.draft('c1').current.text, 'Hel');
    await two.sendText('c1', 'Hello');
    await settle();
    assert.equal(one.draft('c1').current.text, '');
    await world.close();
  });

  it('hand the lead on when the leading tab closes', async () => {
    const world = new World();
    const [one, two] = [await world.open(), await world.open()];
    await one.close();
    await settle();
    assert.equal(leading(two), true);
    world.rig.backend.receive('m2', 'c1');
    await settle();
    assert.deepEqual(ids(two), ['m1', 'm2']);
    await world.close();
  });

  it('take the lead from a frozen tab within ten seconds, and fence it out when it wakes', async () => {
    const world = new World();
    const frozen = world.browser.tab();
    const one = await world.open(frozen);
    const two = await world.open();
    frozen.frozen = true;
    await world.rig.clock.advance(10_000);
    assert.equal(leading(two), true);
    const messageId = await two.sendText('c1', 'after the steal');
    await settle();
    frozen.frozen = false;
    await world.rig.clock.advance(4_000);
    assert.deepEqual([leading(one), leading(two)], [false, true]);
    assert.deepEqual(ids(two), ['m1', messageId]);
    assert.equal(world.rig.backend.streams.size, 1);
    assert.equal(world.rig.backend.submitted.length, 1);
    await world.close();
  });

  it('do not take the lead from a tab that misses two beats', async () => {
    const world = new World();
    const busy = world.browser.tab();
    const one = await world.open(busy);
    const two = await world.open();
    busy.frozen = true;
    await world.rig.clock.advance(4_500);
    busy.frozen = false;
    await world.rig.clock.advance(10_000);
    assert.deepEqual([leading(one), leading(two)], [true, false]);
    await world.close();
  });

  it('let a visible tab take over from a hidden one', async () => {
    const world = new World();
    const tab = world.browser.tab();
    const one = await world.open(tab);
    const two = await world.open();
    tab.see('hidden');
    await world.rig.clock.advance(4_000);
    assert.deepEqual([leading(one), leading(two)], [false, true]);
    await world.close();
  });

  it('give the lock up when the page is put away, and queue again when it returns', async () => {
    const world = new World();
    const tab = world.browser.tab();
    const one = await world.open(tab);
    assert.equal(world.browser.locks.held, 1);
    tab.see('asleep');
    await settle();
    assert.equal(world.browser.locks.held, 0);
    assert.equal(world.rig.backend.streams.size, 0);
    world.rig.backend.receive('m2', 'c1');
    tab.see('visible');
    await world.rig.clock.advance(1_000);
    assert.equal(leading(one), true);
    assert.deepEqual(ids(one), ['m1', 'm2']);
    await world.close();
  });

  it('ask the leader for what a lost message carried', async () => {
    const world = new World();
    await world.open();
    const two = await world.open();
    world.browser.loses = (message) => JSON.stringify(message).includes('"m2"');
    world.rig.backend.receive('m2', 'c1');
    await settle();
    world.browser.loses = () => false;
    assert.deepEqual(ids(two), ['m1']);
    const queries = world.rig.backend.queries.length;
    world.rig.backend.receive('m3', 'c1');
    await settle();
    await settle();
    assert.deepEqual(ids(two), ['m1', 'm2', 'm3']);
    assert.equal(world.rig.backend.queries.length, queries);
    await world.close();
  });

  it('ask the backend when the leader does not answer', async () => {
    const world = new World();
    await world.open();
    const two = await world.open();
    world.browser.loses = (message) => /"m2"|catch-up/.test(JSON.stringify(message));
    world.rig.backend.receive('m2', 'c1');
    world.rig.backend.receive('m3', 'c1');
    await world.rig.clock.advance(10_000);
    assert.deepEqual(ids(two), ['m1', 'm2', 'm3']);
    await world.close();
  });

  it('go on when a follower asks for bodies and nobody leads just then', async () => {
    const world = new World();
    world.rig.backend.seed('conversation', conversation('c2'));
    await world.open();
    const two = await world.open();
    world.browser.loses = (message) => JSON.stringify(message).includes('interests');
    two.timeline('c2').subscribe(() => undefined);
    await world.rig.clock.advance(2_000);
    assert.deepEqual(two.timeline('c2').current.load, { state: 'ready', stale: false });
    await world.close();
  });

  it('pass on where the feed stands when nothing happened', async () => {
    const world = new World();
    await world.open();
    const two = await world.open();
    world.rig.backend.head += 7;
    world.rig.backend.say({ type: 'heartbeat', now: world.rig.clock.now(), cursor: world.rig.backend.head });
    await settle();
    const queries = world.rig.backend.queries.length;
    for (const stream of world.rig.backend.streams) stream.cursor = world.rig.backend.head;
    world.rig.backend.receive('m2', 'c1');
    await settle();
    assert.deepEqual(ids(two), ['m1', 'm2']);
    assert.equal(world.rig.backend.queries.length, queries);
    await world.close();
  });

  it('do not understand, and do not obey, tabs of another version', async () => {
    const world = new World();
    const one = await world.open();
    const stranger = world.browser.tab().environment.channel?.('["test","me","1"]');
    for (const name of ['wa-inbox-["test","ws/me",1]']) {
      const channel = world.browser.tab().environment.channel?.(name);
      channel?.post({ version: 99, tab: 'x', message: { type: 'signed-out' } });
      channel?.post('nonsense');
      channel?.post(null);
      channel?.close();
    }
    stranger?.close();
    await settle();
    assert.equal(leading(one), true);
    await world.close();
  });

  it('stop and wipe when somebody signs out in one of them', async () => {
    const world = new World();
    const [one, two] = [await world.open(), await world.open()];
    two.setDraft('c1', { text: 'secret', mode: 'reply', quotedMessageId: null });
    await settle();
    const { values } = watch(two.draft('c1'));
    await one.signOut();
    await settle();
    assert.equal(values.at(-1)?.text, '');
    for (const store of [one, two]) {
      assert.deepEqual(store.status.current.connection, { state: 'stopped', code: 'unauthenticated' });
      assert.deepEqual([store.session.current.session, ids(store), store.draft('c1').current.text], [null, [], '']);
    }
    assert.equal(world.rig.backend.streams.size, 0);
    const left = await world.rig.cache.read();
    assert.deepEqual([left.records, left.outbox, left.drafts, left.session], [[], [], [], null]);
    const before = world.rig.backend.queries.length;
    two.conversations({ filter: {} }).subscribe(() => undefined);
    await settle();
    assert.equal(world.rig.backend.queries.length, before);
    await world.close();
  });

  it('stop when another agent signs in to the same backend', async () => {
    const world = new World();
    const one = await world.open();
    one.setDraft('c1', { text: 'secret', mode: 'reply', quotedMessageId: null });
    await settle();
    world.rig.backend.me = agent('other');
    const other = await world.open(undefined, { openCache: async () => shared(new MemoryCache()) });
    await settle();
    assert.deepEqual((await world.rig.cache.read()).drafts, []);
    assert.equal(leading(other), true);
    assert.equal(world.rig.backend.streams.size, 1);
    await world.close();
  });

  it('survive twenty rounds of ten tabs of which nine are killed', async () => {
    for (let round = 0; round < 20; round += 1) {
      const world = new World();
      const tabs = Array.from({ length: 10 }, () => world.browser.tab());
      const stores: InboxStore[] = [];
      for (const tab of tabs) stores.push(await world.open(tab));
      const survivor = (round * 7) % 10;
      const messageId = await (stores[survivor] as InboxStore).sendText('c1', 'keep me');
      for (const [index, tab] of tabs.entries()) if (index !== survivor) tab.kill();
      await world.rig.clock.advance(12_000);
      const store = stores[survivor] as InboxStore;
      assert.equal(leading(store), true, `round ${round}`);
      assert.deepEqual(ids(store), ['m1', messageId], `round ${round}`);
      assert.equal(world.rig.backend.all('message').length, 2, `round ${round}`);
      for (const open of stores) await open.close();
    }
  });
});

describe('a tab without locks, channel or shared storage', () => {
  it('works alone', async () => {
    const world = new World();
    const { channel, locks } = world.browser.tab().environment;
    assert.ok(channel && locks);
    const environments = [{ channel }, { locks }, {}];
    for (const environment of environments) {
      const store = await world.open(undefined, { environment });
      assert.equal(leading(store), true);
    }
    const memory = await world.open(undefined, { openCache: async () => new MemoryCache() });
    assert.equal(leading(memory), true);
    assert.equal(world.rig.backend.streams.size, 4);
    await world.close();
  });
});
