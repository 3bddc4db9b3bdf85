import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conversation } from './rig/build.ts';
import { createRig, settle, watch } from './rig/rig.ts';
import { ALL, start } from './rig/source-rig.ts';

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
