import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InboxError } from '../../src/domain/index.ts';
import { inbound } from './rig/build.ts';
import { settle } from './rig/rig.ts';
import { ids, start } from './rig/sync-rig.ts';

const LONG = 600;

/** A conversation of 600 messages, open at its end. */
const long = () =>
  start(({ backend }) => {
    for (let seq = 2; seq <= LONG; seq += 1) backend.seed('message', inbound(`m${seq}`, 'c1', seq));
  });

const span = (store: Parameters<typeof ids>[0]) => [ids(store)[0], ids(store).at(-1)];

async function loseFeed({ rig }: Awaited<ReturnType<typeof long>>): Promise<void> {
  rig.backend.say({ type: 'reset', cursor: rig.backend.head });
  await rig.clock.advance(20_000);
}

describe('somebody who reads older messages', () => {
  it('stays there when the feed is lost, again and again', async () => {
    const world = await long();
    const { store } = world;
    await store.showAround('c1', 'm100');
    assert.deepEqual(span(store), ['m76', 'm125']);
    for (let again = 0; again < 3; again += 1) {
      await loseFeed(world);
      assert.equal(store.timeline('c1').current.load.state, 'ready');
      for (const id of ['m76', 'm100', 'm125']) assert.ok(ids(store).includes(id), id);
      assert.ok(!ids(store).includes('m600'));
    }
    await store.close();
  });

  it('keeps what they went back through from the end', async () => {
    const world = await long();
    const { store } = world;
    await store.loadOlder('c1');
    assert.deepEqual(span(store), ['m501', 'm600']);
    for (let again = 0; again < 2; again += 1) {
      await loseFeed(world);
      assert.deepEqual(span(store), ['m501', 'm600']);
    }
    await store.close();
  });

  it('keeps the side they read on, of more than one answer holds', async () => {
    const world = await long();
    const { store } = world;
    for (let page = 0; page < 5; page += 1) await store.loadOlder('c1');
    assert.deepEqual(span(store), ['m301', 'm600']);
    await loseFeed(world);
    assert.deepEqual(span(store), ['m301', 'm500']);
    await store.close();
  });

  it('comes back there when the new picture failed and is asked again', async () => {
    const world = await long();
    const { rig, store } = world;
    await store.showAround('c1', 'm100');
    rig.backend.beforeQuery = async ({ name }) => {
      if (name === 'messages') throw new InboxError('unavailable', 'not now');
    };
    await loseFeed(world);
    assert.equal(store.timeline('c1').current.load.state, 'failed');
    rig.backend.beforeQuery = async () => undefined;
    store.reconnect();
    await settle();
    for (const id of ['m76', 'm100', 'm125']) assert.ok(ids(store).includes(id), id);
    await store.close();
  });

  it('is shown the end when the message they read at is not there any more', async () => {
    const world = await long();
    const { rig, store } = world;
    await store.showAround('c1', 'm100');
    rig.backend.beforeQuery = async (query) => {
      if (query.name === 'messages' && query.around !== undefined) throw new InboxError('not-found', 'moved');
    };
    await loseFeed(world);
    assert.equal(ids(store).at(-1), 'm600');
    await store.close();
  });

  it('goes to the end when they ask for it, and follows it from then on', async () => {
    const world = await long();
    const { store } = world;
    await store.showAround('c1', 'm100');
    await loseFeed(world);
    await store.showLatest('c1');
    assert.equal(span(store)[1], 'm600');
    await loseFeed(world);
    assert.deepEqual(span(store), ['m551', 'm600']);
    await store.close();
  });
});
