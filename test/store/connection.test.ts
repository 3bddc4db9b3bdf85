import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InboxError, type Query } from '../../src/domain/index.ts';
import { DEAD_AFTER_MS } from '../../src/store/read-stream.ts';
import { conversation } from './rig/build.ts';
import { createRig, settle } from './rig/rig.ts';
import { ids, rows, start } from './rig/sync-rig.ts';

describe('the connection', () => {
  it('goes on from its cursor after the stream broke, and says so meanwhile', async () => {
    const { rig, store } = await start();
    const queries = rig.backend.queries.length;
    rig.backend.cut();
    await settle();
    const { connection } = store.status.current;
    assert.deepEqual(connection, { state: 'reconnecting', retryAt: rig.clock.now() + 375, code: 'offline' });
    rig.backend.receive('m2', 'c1');
    await rig.clock.advance(375);
    assert.deepEqual(ids(store), ['m1', 'm2']);
    assert.deepEqual(store.status.current.connection, { state: 'online' });
    assert.equal(rig.backend.queries.length, queries);
    await store.close();
  });

  it('takes a new picture when the log no longer reaches back', async () => {
    const { rig, store } = await start();
    rig.backend.cut();
    await settle();
    rig.backend.receive('m2', 'c1');
    rig.backend.trimLog();
    await rig.clock.advance(5_000);
    assert.deepEqual(ids(store), ['m1', 'm2']);
    await store.close();
  });

  it('starts over when the backend refuses its cursor, or stands behind it', async () => {
    for (const behind of [false, true]) {
      const { rig, store } = await start();
      const asked = rig.backend.queries.length;
      if (behind) rig.backend.head = 5;
      rig.backend.cut(behind ? 'offline' : 'cursor-gone');
      await rig.clock.advance(10_000);
      assert.ok(rig.backend.queries.length > asked);
      assert.deepEqual(store.status.current.connection, { state: 'online' });
      await store.close();
    }
  });

  it('waits longer after each failure, never longer than half a minute', async () => {
    const { rig, store } = await start();
    rig.backend.beforeSession = async () => {
      throw new InboxError('unavailable', 'no');
    };
    rig.backend.cut();
    await settle();
    const waits: number[] = [];
    for (let turn = 0; turn < 9; turn += 1) {
      const { connection } = store.status.current;
      assert.equal(connection.state, 'reconnecting');
      if (connection.state !== 'reconnecting') break;
      waits.push(connection.retryAt - rig.clock.now());
      await rig.clock.advance(connection.retryAt - rig.clock.now());
    }
    assert.deepEqual(waits, [375, 750, 1_500, 3_000, 6_000, 12_000, 22_500, 22_500, 22_500]);
    await store.close();
  });

  it('opens a stream again that fell silent', async () => {
    const { rig, store } = await start();
    const opened = rig.backend.opened.length;
    await rig.clock.advance(DEAD_AFTER_MS);
    await rig.clock.advance(1_000);
    assert.equal(rig.backend.opened.length, opened + 1);
    assert.equal(rig.backend.streams.size, 1);
    await store.close();
  });

  it('renews at once, once, when the token expired, and stops when nobody is signed in', async () => {
    const { rig, store } = await start();
    const sessions = rig.backend.sessions;
    rig.backend.cut('token-expired');
    await settle();
    assert.equal(rig.backend.sessions, sessions + 1);
    assert.equal(rig.backend.streams.size, 1);
    rig.backend.beforeSession = async () => {
      throw new InboxError('unauthenticated', 'who are you');
    };
    rig.backend.cut('unauthenticated');
    await rig.clock.advance(600_000);
    assert.deepEqual(store.status.current.connection, { state: 'stopped', code: 'unauthenticated' });
    assert.equal(rig.backend.sessions, sessions + 1);
    rig.backend.beforeSession = async () => undefined;
    store.reconnect();
    await rig.clock.advance(1_000);
    assert.deepEqual(store.status.current.connection, { state: 'online' });
    await store.close();
  });

  it('says that the sign-in has ended when every new token is refused as expired, until a person tries again', async () => {
    const { rig, store } = await start();
    rig.backend.beforeSession = async () => {
      throw new InboxError('token-expired', 'the token has expired');
    };
    rig.backend.cut('token-expired');
    await rig.clock.advance(600_000);
    assert.deepEqual(store.status.current.connection, { state: 'stopped', code: 'token-expired' });
    rig.backend.beforeSession = async () => undefined;
    store.reconnect();
    await rig.clock.advance(1_000);
    assert.deepEqual(store.status.current.connection, { state: 'online' });
    await store.close();
  });

  it('keeps server time from the session and each heartbeat', async () => {
    const { rig, store } = await start();
    const ahead = rig.clock.now() + 3_600_000;
    rig.backend.say({ type: 'heartbeat', now: ahead, cursor: rig.backend.head });
    await settle();
    assert.equal(store.now(), ahead);
    await rig.clock.advance(1_000);
    assert.equal(store.now(), ahead + 1_000);
    await store.close();
  });

  it('shows a session that cannot be had as failed and goes on trying', async () => {
    const rig = createRig();
    let down = true;
    rig.backend.beforeSession = async () => {
      if (down) throw new InboxError('unavailable', 'no');
    };
    const store = rig.open();
    await settle();
    assert.equal(store.session.current.load.state, 'failed');
    down = false;
    await rig.clock.advance(2_000);
    assert.deepEqual(store.session.current.load, { state: 'ready', stale: false });
    await store.close();
  });

  it('says offline when the browser does, and comes back at once', async () => {
    let onLine = true;
    const callbacks = new Set<(value: boolean) => void>();
    const network = {
      onLine: () => onLine,
      onChange: (callback: (value: boolean) => void) => {
        callbacks.add(callback);
        return () => callbacks.delete(callback);
      },
    };
    const rig = createRig({ network });
    rig.backend.seed('conversation', conversation('c1'));
    const store = rig.open();
    store.status.subscribe(() => undefined);
    await rig.clock.advance(1_000);
    onLine = false;
    for (const callback of callbacks) callback(false);
    rig.backend.cut();
    await settle();
    assert.deepEqual(store.status.current.connection, { state: 'offline' });
    await store.sendText('c1', 'waits');
    await rig.clock.advance(60_000);
    assert.equal(rig.backend.submitted.length, 0);
    onLine = true;
    for (const callback of callbacks) callback(true);
    await rig.clock.advance(1_000);
    assert.deepEqual(store.status.current.connection, { state: 'online' });
    assert.equal(rig.backend.submitted.length, 1);
    await store.close();
    assert.equal(callbacks.size, 0);
  });

  it('survives an adapter that breaks the law: no InboxError, deaf to abort', async () => {
    const rig = createRig();
    const adapter = rig.backend.adapter();
    let broken = 2;
    const session = () => {
      broken -= 1;
      if (broken === 1) return Promise.reject(new TypeError('what'));
      return broken === 0 ? new Promise<never>(() => undefined) : adapter.session();
    };
    const store = rig.open({ adapter: { ...adapter, session } });
    await settle();
    const { load } = store.session.current;
    assert.equal(load.state === 'failed' && load.error.code, 'internal');
    await rig.clock.advance(375);
    store.reconnect();
    await rig.clock.advance(1_000);
    assert.deepEqual(store.session.current.load, { state: 'ready', stale: false });
    await store.close();
  });
});

describe('levels of the feed', () => {
  for (const feed of ['live', 'poll'] as const) {
    it(`${feed}: asks after the first reset, once, and keeps up`, async () => {
      const { rig, store } = await start(({ backend }) => {
        backend.capabilities = { ...backend.capabilities, feed };
      });
      const lists = (query: Query) => query.name === 'conversations';
      assert.equal(rig.backend.queries.filter(lists).length, 1);
      assert.deepEqual(ids(store), ['m1']);
      assert.deepEqual(store.status.current.connection, { state: 'online' });
      rig.backend.receive('m2', 'c1');
      if (feed === 'live') rig.backend.cut();
      await rig.clock.advance(30_000);
      assert.deepEqual(ids(store), ['m1', 'm2']);
      await store.close();
      assert.equal(rig.clock.timers, 0);
    });
  }

  it('asks all the same when the stream of such a backend cannot be opened', async () => {
    const rig = createRig();
    rig.backend.seed('conversation', conversation('c1'));
    rig.backend.capabilities = { ...rig.backend.capabilities, feed: 'live' };
    const adapter = rig.backend.adapter();
    const changes = () => {
      throw new InboxError('unavailable', 'no stream');
    };
    const store = rig.open({ adapter: { ...adapter, changes } });
    store.conversations({ filter: {} }).subscribe(() => undefined);
    await rig.clock.advance(1_000);
    assert.deepEqual(rows(store), ['c1']);
    assert.equal(store.status.current.connection.state, 'reconnecting');
    await store.close();
  });
});
