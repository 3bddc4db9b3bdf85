import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InboxError } from '../../src/domain/index.ts';
import { REST_AFTER_MS } from '../../src/store/keyed-source.ts';
import { conversation, inbound } from './rig/build.ts';
import { createRig, settle, watch } from './rig/rig.ts';

const ALL = { filter: {} };

async function start() {
  const rig = createRig();
  rig.backend.seed('conversation', conversation('c1'));
  rig.backend.seed('message', inbound('m1', 'c1', 1));
  const store = rig.open();
  await rig.clock.advance(1_000);
  return { rig, store };
}

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

describe('pages', () => {
  it('of a list join running calls, keep the order, and end', async () => {
    const { rig, store } = await start();
    for (let index = 0; index < 120; index += 1) {
      rig.backend.seed('conversation', conversation(`x${index}`, { activityAt: 1_000 - index }));
    }
    const list = store.conversations(ALL);
    list.subscribe(() => undefined);
    await settle();
    assert.deepEqual([list.current.rows.length, list.current.more], [50, 'more']);
    const asked = rig.backend.queries.length;
    const both = [store.loadMore(ALL), store.loadMore(ALL)];
    assert.equal(list.current.more, 'loading');
    await Promise.all(both);
    assert.equal(rig.backend.queries.length, asked + 1);
    assert.deepEqual([list.current.rows.length, list.current.more], [100, 'more']);
    await store.loadMore(ALL);
    assert.deepEqual([list.current.rows.length, list.current.more], [121, 'end']);
    await store.loadMore(ALL);
    assert.equal(rig.backend.queries.length, asked + 2);
    const keys = list.current.rows.map(({ activityAt }) => activityAt);
    assert.deepEqual(
      keys,
      [...keys].sort((a, b) => b - a),
    );
    await store.close();
  });

  it('that fail show it at the edge and can be asked again', async () => {
    const { rig, store } = await start();
    for (let seq = 2; seq <= 80; seq += 1) {
      rig.backend.seed('message', inbound(`m${seq}`, 'c1', seq));
      rig.backend.seed('conversation', conversation(`x${seq}`, { activityAt: seq }));
    }
    store.timeline('c1').subscribe(() => undefined);
    store.conversations(ALL).subscribe(() => undefined);
    await settle();
    rig.backend.beforeQuery = async () => {
      throw new InboxError('timeout', 'no');
    };
    await Promise.all([store.loadOlder('c1'), store.loadMore(ALL)]);
    assert.deepEqual([store.timeline('c1').current.older, store.conversations(ALL).current.more], ['failed', 'failed']);
    rig.backend.beforeQuery = async () => undefined;
    await Promise.all([store.loadOlder('c1'), store.loadMore(ALL)]);
    assert.deepEqual([store.timeline('c1').current.older, store.conversations(ALL).current.more], ['end', 'end']);
    assert.equal(store.timeline('c1').current.messages.length, 80);
    await store.close();
  });

  it('around a message replace the stretch, grow both ways, and lead back to the newest', async () => {
    const { rig, store } = await start();
    for (let seq = 2; seq <= 300; seq += 1) rig.backend.seed('message', inbound(`m${seq}`, 'c1', seq));
    store.timeline('c1').subscribe(() => undefined);
    await settle();
    await store.showAround('c1', 'm100');
    const ids = () => store.timeline('c1').current.messages.map(({ id }) => id);
    assert.deepEqual([ids()[0], ids().at(-1)], ['m75', 'm124']);
    await Promise.all([store.loadOlder('c1'), store.loadNewer('c1')]);
    assert.deepEqual([ids()[0], ids().at(-1), ids().length], ['m25', 'm174', 150]);
    rig.backend.receive('live', 'c1');
    await settle();
    assert.equal(ids().at(-1), 'm174');
    await store.showLatest('c1');
    assert.deepEqual([ids()[0], ids().at(-1)], ['m252', 'live']);
    await store.close();
  });

  it('of a list that was asked again meanwhile are not used', async () => {
    const { rig, store } = await start();
    for (let index = 0; index < 120; index += 1) {
      rig.backend.seed('conversation', conversation(`x${index}`, { activityAt: 1_000 - index }));
    }
    store.conversations(ALL).subscribe(() => undefined);
    await settle();
    let open: () => void = () => undefined;
    rig.backend.afterQuery = (_, answer) =>
      new Promise((resolve) => {
        open = () => resolve({ ...answer, next: null });
      });
    const more = store.loadMore(ALL);
    await settle();
    rig.backend.afterQuery = async (_, answer) => ({ ...answer, next: 'another' });
    await store.refresh(ALL);
    open();
    await more;
    assert.equal(store.conversations(ALL).current.more, 'more');
    await store.close();
  });
});

describe('the unread line', () => {
  const unread = () => conversation('c1', { unread: 1, lastInbound: inbound('', 'c1', 1).place });

  it('stands before what was unread at opening, whichever answer comes first, and stays while reading', async () => {
    for (const slow of ['conversation', 'messages']) {
      const rig = createRig();
      rig.backend.seed('conversation', unread());
      rig.backend.seed('message', inbound('m1', 'c1', 1));
      let open: () => void = () => undefined;
      const late = new Promise<void>((resolve) => {
        open = resolve;
      });
      rig.backend.afterQuery = async ({ name }, answer) => (name === slow ? late.then(() => answer) : answer);
      const store = rig.open();
      store.timeline('c1').subscribe(() => undefined);
      store.conversation('c1').subscribe(() => undefined);
      await settle();
      open();
      await settle();
      assert.equal(store.timeline('c1').current.unreadFromId, 'm1', `${slow} came last`);
      await store.markRead('c1');
      rig.backend.receive('m2', 'c1');
      await settle();
      assert.equal(store.timeline('c1').current.unreadFromId, 'm1');
      await store.close();
    }
  });

  it('moves when the conversation is opened again', async () => {
    const { rig, store } = await start();
    rig.backend.seed('conversation', unread());
    store.conversation('c1').subscribe(() => undefined);
    const end = store.timeline('c1').subscribe(() => undefined);
    await settle();
    await store.markRead('c1');
    await settle();
    end();
    await rig.clock.advance(REST_AFTER_MS);
    rig.backend.receive('m2', 'c1');
    await settle();
    store.timeline('c1').subscribe(() => undefined);
    await settle();
    assert.equal(store.timeline('c1').current.unreadFromId, 'm2');
    await store.close();
  });
});

describe('a list', () => {
  it('judges members at each change, within what is loaded', async () => {
    const { rig, store } = await start();
    for (let index = 0; index < 80; index += 1) {
      rig.backend.seed('conversation', conversation(`x${index}`, { activityAt: 1_000 - index, status: 'pending' }));
    }
    const list = store.conversations({ filter: { status: 'pending' } });
    list.subscribe(() => undefined);
    await settle();
    assert.equal(list.current.rows.length, 50);
    rig.backend.write({ kind: 'conversation', record: conversation('x3', { status: 'resolved', activityAt: 997 }) });
    rig.backend.write({ kind: 'conversation', record: conversation('x70', { status: 'pending', activityAt: 2_000 }) });
    rig.backend.write({
      kind: 'conversation',
      record: conversation('x75', { status: 'pending', tags: ['t'], activityAt: 925 }),
    });
    await settle();
    const ids = list.current.rows.map(({ id }) => id);
    assert.deepEqual([ids.length, ids[0], ids.includes('x3'), ids.includes('x75')], [50, 'x70', false, false]);
    await store.close();
  });

  it('whose filter only the backend can judge says how many changed', async () => {
    const { rig, store } = await start();
    const request = { filter: { words: 'hello' } as object };
    const list = store.conversations(request);
    list.subscribe(() => undefined);
    await settle();
    assert.deepEqual([list.current.rows.length, list.current.changed], [1, 0]);
    rig.backend.write({ kind: 'conversation', record: conversation('c1', { status: 'resolved' }) });
    rig.backend.write({ kind: 'conversation', record: conversation('c9') });
    rig.backend.write({ kind: 'conversation', record: conversation('c9', { tags: ['t'] }) });
    await settle();
    assert.deepEqual([list.current.rows.map(({ id }) => id), list.current.changed], [['c1'], 2]);
    await store.refresh(request);
    assert.equal(list.current.changed, 0);
    await store.close();
  });
});

describe('moments', () => {
  it('close the reply window by themselves, with a doubt around it', async () => {
    const { rig, store } = await start();
    const closesAt = rig.clock.now() + 60_000;
    rig.backend.seed('conversation', conversation('c1', { windowClosesAt: closesAt }));
    const { values } = watch(store.conversation('c1'));
    await settle();
    assert.equal(store.conversation('c1').current.replyLock, null);
    await rig.clock.advance(54_999);
    assert.equal(store.conversation('c1').current.replyLock, null);
    await rig.clock.advance(1);
    assert.equal(values.at(-1)?.replyLock, 'too-close');
    await rig.clock.advance(10_000);
    assert.equal(values.at(-1)?.replyLock, 'too-close');
    await rig.clock.advance(1);
    assert.equal(values.at(-1)?.replyLock, 'window-closed');
    rig.backend.receive('m2', 'c1');
    await settle();
    assert.equal(values.at(-1)?.replyLock, null);
    await store.close();
    assert.equal(rig.clock.timers, 0);
  });

  it('tick for whoever waits, with one timer for all', async () => {
    const { rig, store } = await start();
    const idle = rig.clock.timers;
    const begin = rig.clock.now();
    const every = (ms: number) => (now: number) => begin + (Math.floor((now - begin) / ms) + 1) * ms;
    const fast = store.ticker(every(1_000));
    const slow = store.ticker(every(60_000));
    const never = store.ticker(() => null);
    const ticks: number[] = [];
    const stops = [
      fast.subscribe((now) => ticks.push(now - begin)),
      slow.subscribe(() => undefined),
      never.subscribe(() => undefined),
    ];
    assert.equal(rig.clock.timers, idle + 1);
    const current = fast.current;
    await rig.clock.advance(500);
    assert.equal(fast.current, current);
    await rig.clock.advance(1_600);
    assert.deepEqual(ticks, [1_000, 2_000]);
    assert.equal(fast.current, begin + 2_000);
    for (const stop of stops) stop();
    assert.equal(rig.clock.timers, idle);
    assert.equal(fast.current, store.now());
    const seen: number[] = [];
    fast.observable.subscribe((now) => seen.push(now)).unsubscribe();
    assert.deepEqual(seen, [store.now()]);
    fast.subscribe(() => {
      throw new Error('broken reader');
    });
    await rig.clock.advance(1_000);
    assert.equal(rig.errors.length, 1);
    await store.close();
  });

  it('come at once when the server’s time jumps past them', async () => {
    const { rig, store } = await start();
    const midnight = store.now() + 3_600_000;
    const { values } = watch(store.ticker((now) => (now < midnight ? midnight : null)));
    rig.backend.say({ type: 'heartbeat', now: midnight + 5, cursor: rig.backend.head });
    await settle();
    assert.deepEqual(values, [midnight + 5]);
    await store.close();
  });

  it('let colleagues leave when their signals expire', async () => {
    const { rig, store } = await start();
    const { values } = watch(store.conversation('c1'));
    store.conversations(ALL).subscribe(() => undefined);
    rig.backend.seed('agent', { ...rig.backend.me, id: 'a2', name: 'Ada' });
    await settle();
    const signal = (type: 'viewing' | 'typing', agentId: string, ms: number) =>
      rig.backend.say({
        type: 'signal',
        signal: { type, conversationId: 'c1', agentId, expiresAt: rig.clock.now() + ms },
      });
    signal('viewing', 'a2', 8_000);
    signal('typing', 'a2', 3_000);
    signal('viewing', 'me', 8_000);
    signal('viewing', 'a3', 999_999_999);
    signal('viewing', 'a4', -1);
    await settle();
    assert.deepEqual(
      values.at(-1)?.presence.map(({ id, doing }) => [id, doing]),
      [
        ['a2', 'typing'],
        ['a3', 'viewing'],
      ],
    );
    assert.equal(store.conversations(ALL).current.rows[0]?.presence.length, 2);
    await rig.clock.advance(3_000);
    assert.equal(values.at(-1)?.presence[0]?.doing, 'viewing');
    await rig.clock.advance(7_000);
    assert.deepEqual(values.at(-1)?.presence, []);
    await store.close();
    assert.equal(rig.clock.timers, 0);
  });

  it('tell colleagues at most every five seconds, and only where the backend passes it on', async () => {
    const { rig, store } = await start();
    const typing = { type: 'typing', conversationId: 'c1' } as const;
    store.signal(typing);
    store.signal(typing);
    store.signal({ ...typing, type: 'viewing' });
    await rig.clock.advance(5_000);
    store.signal(typing);
    assert.deepEqual(
      rig.backend.signals.map(({ type }) => type),
      ['typing', 'viewing', 'typing'],
    );
    await store.close();
    const mute = createRig();
    mute.backend.capabilities = { ...mute.backend.capabilities, signals: false, counts: false };
    const quiet = mute.open();
    await mute.clock.advance(1_000);
    quiet.signal(typing);
    quiet.counts.subscribe(() => undefined);
    await settle();
    assert.equal(mute.backend.signals.length, 0);
    assert.equal(quiet.counts.current.known, false);
    assert.equal(
      mute.backend.queries.some(({ name }) => name === 'counts'),
      false,
    );
    await quiet.close();
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
