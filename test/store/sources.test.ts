import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InboxError } from '../../src/domain/index.ts';
import { REST_AFTER_MS } from '../../src/store/keyed-source.ts';
import { conversation } from './rig/build.ts';
import { createRig, settle, watch } from './rig/rig.ts';
import { ALL, start } from './rig/source-rig.ts';

describe('a source', () => {
  it('asks nothing when it is only read, and asks when somebody subscribes', async () => {
    const { rig, store } = await start();
    const asked = () => rig.backend.queries.filter(({ name }) => name === 'conversations').length;
    assert.equal(store.conversations(ALL).current.load.state, 'loading');
    await settle();
    assert.equal(asked(), 0);
    store.conversations(ALL).subscribe(() => undefined);
    store.conversations({ filter: {} }).subscribe(() => undefined);
    await settle();
    assert.equal(asked(), 1);
    await store.close();
  });

  it('is one for equal questions, whatever the order of their parts', async () => {
    const { store } = await start();
    const one = store.conversations({ filter: { status: 'new', channelIds: ['b', 'a'] } });
    assert.equal(store.conversations({ filter: { channelIds: ['a', 'b'], status: 'new' } }), one);
    assert.notEqual(store.conversations({ filter: { channelIds: ['a'] } }), one);
    await store.close();
  });

  it('emits once for everything that changed within a frame', async () => {
    const frames: (() => void)[] = [];
    const rig = createRig({
      frame: (callback) => {
        frames.push(callback);
        return () => frames.splice(frames.indexOf(callback), 1);
      },
    });
    rig.backend.seed('conversation', conversation('c1'));
    const store = rig.open();
    const { values } = watch(store.timeline('c1'));
    await rig.clock.advance(1_000);
    while (frames.length > 0) frames.shift()?.();
    values.length = 0;
    for (let index = 0; index < 100; index += 1) {
      rig.backend.receive(`m${index}`, 'c1');
      if (index % 10 === 0) await settle();
    }
    await settle();
    assert.equal(frames.length, 1);
    assert.equal(values.length, 0);
    assert.equal(store.timeline('c1').current.messages.length, 100);
    frames.shift()?.();
    assert.equal(values.length, 1);
    await store.close();
    assert.equal(frames.length, 0);
  });

  it('does not emit, and gives the same object, when nothing it shows changed', async () => {
    const { rig, store } = await start();
    rig.backend.seed('conversation', conversation('c2'));
    store.timeline('c2').subscribe(() => undefined);
    const { values } = watch(store.timeline('c1'));
    await settle();
    const before = store.timeline('c1').current;
    values.length = 0;
    rig.backend.receive('elsewhere', 'c2');
    await settle();
    assert.equal(values.length, 0);
    assert.equal(store.timeline('c1').current, before);
    await store.close();
  });

  it('rests five seconds after its last subscriber, and wakes without asking again before that', async () => {
    const { rig, store } = await start();
    const asked = () => rig.backend.queries.filter(({ name }) => name === 'conversations').length;
    let answer = new InboxError('unavailable', 'no');
    rig.backend.beforeQuery = async () => {
      throw answer;
    };
    const end = store.conversations(ALL).subscribe(() => undefined);
    await settle();
    assert.equal(asked(), 1);
    end();
    end();
    await rig.clock.advance(REST_AFTER_MS - 1);
    const again = store.conversations(ALL).subscribe(() => undefined);
    await settle();
    assert.equal(asked(), 1);
    again();
    await rig.clock.advance(REST_AFTER_MS);
    answer = new InboxError('timeout', 'no');
    store.conversations(ALL).subscribe(() => undefined);
    await settle();
    assert.equal(asked(), 2);
    await store.close();
    assert.equal(rig.clock.timers, 0);
  });

  it('keeps what it knows while it rests: the feed goes on', async () => {
    const { rig, store } = await start();
    const end = store.conversations(ALL).subscribe(() => undefined);
    await settle();
    end();
    await rig.clock.advance(REST_AFTER_MS);
    rig.backend.write({ kind: 'conversation', record: conversation('c1', { status: 'resolved' }) });
    await settle();
    const queries = rig.backend.queries.length;
    store.conversations(ALL).subscribe(() => undefined);
    await settle();
    assert.equal(store.conversations(ALL).current.rows[0]?.status, 'resolved');
    assert.equal(rig.backend.queries.length, queries);
    await store.close();
  });

  it('goes on when one subscriber throws, and reports it', async () => {
    const { rig, store } = await start();
    const broken = new Error('broken reader');
    store.timeline('c1').subscribe(() => {
      throw broken;
    });
    const { values } = watch(store.timeline('c1'));
    await settle();
    assert.equal(values.at(-1)?.messages.length, 1);
    assert.ok(rig.errors.length > 0 && rig.errors.every((error) => error === broken));
    await store.close();
  });

  it('tells a subscriber nothing after it left, also from within an emission', async () => {
    const { rig, store } = await start();
    let calls = 0;
    let leave: () => void = () => undefined;
    store.timeline('c1').subscribe(() => leave());
    leave = store.timeline('c1').subscribe(() => {
      calls += 1;
    });
    await settle();
    rig.backend.receive('m2', 'c1');
    await settle();
    assert.equal(calls, 0);
    await store.close();
  });

  it('has an observable that begins with the current value', async () => {
    const { rig, store } = await start();
    const values: number[] = [];
    const subscription = store.timeline('c1').observable.subscribe(({ messages }) => values.push(messages.length));
    assert.deepEqual(values, [0]);
    await settle();
    assert.equal(values.at(-1), 1);
    subscription.unsubscribe();
    rig.backend.receive('m2', 'c1');
    await settle();
    assert.equal(values.at(-1), 1);
    await store.close();
  });

  it('shows a failure, and asks again when told to or when the connection comes back', async () => {
    const { rig, store } = await start();
    rig.backend.beforeQuery = async () => {
      throw new InboxError('unavailable', 'no');
    };
    store.conversations(ALL).subscribe(() => undefined);
    store.conversation('c1').subscribe(() => undefined);
    store.timeline('c1').subscribe(() => undefined);
    await settle();
    const { load } = store.conversations(ALL).current;
    assert.equal(load.state === 'failed' && load.error.code, 'unavailable');
    assert.equal(store.conversation('c1').current.load.state, 'failed');
    assert.equal(store.timeline('c1').current.load.state, 'failed');
    rig.backend.beforeQuery = async () => undefined;
    await store.refresh(ALL);
    assert.deepEqual(store.conversations(ALL).current.load, { state: 'ready', stale: false });
    rig.backend.cut();
    await rig.clock.advance(2_000);
    assert.deepEqual(store.conversation('c1').current.load, { state: 'ready', stale: false });
    assert.deepEqual(store.timeline('c1').current.load, { state: 'ready', stale: false });
    await store.close();
  });
});

describe('closing', () => {
  it('leaves no timer, stream or subscription, whenever it comes, and may be repeated', async () => {
    for (const wait of [0, 1, 2, 3, 5, 8]) {
      const rig = createRig();
      rig.backend.seed('conversation', conversation('c1'));
      const store = rig.open();
      store.timeline('c1').subscribe(() => undefined);
      store.conversation('c1').subscribe(() => undefined);
      store.conversations(ALL).subscribe(() => undefined);
      store.sendText('c1', 'hello').catch(assert.fail);
      for (let turn = 0; turn < wait; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      await Promise.all([store.close(), store.close()]);
      await settle();
      assert.equal(rig.clock.timers, 0, `after ${wait}`);
      assert.equal(rig.backend.streams.size, 0, `after ${wait}`);
      assert.deepEqual(rig.errors, [], `after ${wait}`);
    }
  });
});
