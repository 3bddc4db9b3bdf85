import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { InboxCache } from '../../src/cache/inbox-cache.ts';
import type { MemoryCache } from '../../src/cache/memory-cache.ts';
import { InboxError } from '../../src/domain/index.ts';
import type { InboxStore } from '../../src/store/inbox-store.ts';
import type { StorePorts } from '../../src/store/store-ports.ts';
import { conversation } from './rig/build.ts';
import { FakeBrowser } from './rig/fake-tabs.ts';
import { createRig, type Rig, settle } from './rig/rig.ts';

function shared(cache: MemoryCache): InboxCache {
  return new Proxy<InboxCache>(cache, {
    get: (target, field: keyof InboxCache) => {
      if (field === 'mode') return 'indexeddb';
      if (field === 'close') return async () => undefined;
      const value = target[field];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function open(rig: Rig, browser: FakeBrowser, over: Partial<StorePorts> = {}): InboxStore {
  const store = rig.open({
    openCache: async () => shared(rig.cache),
    environment: browser.tab().environment,
    account: async () => 'ws/me',
    ...over,
  });
  store.status.subscribe(() => undefined);
  store.conversation('c1').subscribe(() => undefined);
  return store;
}

describe('the outbox of several tabs', () => {
  it('sends what a tab wrote before it could tell the others', async () => {
    const rig = createRig();
    const browser = new FakeBrowser();
    rig.backend.seed('conversation', conversation('c1'));
    const one = open(rig, browser);
    await rig.clock.advance(1_000);
    const adapter = rig.backend.adapter();
    let reachable = false;
    const session = async () => {
      if (!reachable) throw new InboxError('offline', 'no way yet');
      return adapter.session();
    };
    const two = open(rig, browser, { adapter: { ...adapter, session } });
    await settle();
    await two.sendText('c1', 'written without a session');
    assert.equal(rig.backend.submitted.length, 0);
    reachable = true;
    await rig.clock.advance(5_000);
    assert.deepEqual([one.status.current.leading, two.status.current.leading], [true, false]);
    assert.equal(rig.backend.submitted.length, 1);
    assert.equal(two.status.current.outbox.waiting, 0);
    await two.close();
    await one.close();
    assert.deepEqual(rig.errors, []);
  });

  it('sends what a tab left that never joined', async () => {
    const rig = createRig();
    const browser = new FakeBrowser();
    rig.backend.seed('conversation', conversation('c1'));
    const one = open(rig, browser);
    await rig.clock.advance(1_000);
    const session = () => Promise.reject(new InboxError('offline', 'no way yet'));
    const two = open(rig, browser, { adapter: { ...rig.backend.adapter(), session } });
    await settle();
    await two.sendText('c1', 'left behind');
    await two.close();
    rig.backend.cut();
    await rig.clock.advance(5_000);
    assert.equal(rig.backend.submitted.length, 1);
    await one.close();
    assert.deepEqual(rig.errors, []);
  });

  it('sends at once what a tab wrote that ended before it had a session', async () => {
    const rig = createRig();
    const browser = new FakeBrowser();
    rig.backend.seed('conversation', conversation('c1'));
    const one = open(rig, browser);
    await rig.clock.advance(1_000);
    const session = () => new Promise<never>(() => undefined);
    const two = open(rig, browser, { adapter: { ...rig.backend.adapter(), session } });
    await settle();
    await two.sendText('c1', 'written and gone');
    await rig.clock.advance(1_000);
    assert.equal(rig.backend.submitted.length, 1);
    await Promise.all([one.close(), two.close()]);
    assert.deepEqual(rig.errors, []);
  });

  it('lets go of what was finished while a tab was opening', async () => {
    const rig = createRig();
    const browser = new FakeBrowser();
    rig.backend.seed('conversation', conversation('c1'));
    let answer: () => void = () => undefined;
    rig.backend.beforeSubmit = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const one = open(rig, browser);
    await rig.clock.advance(1_000);
    await one.setStatus('c1', 'resolved');
    await settle();
    const adapter = rig.backend.adapter();
    let enter: () => void = () => undefined;
    const wait = new Promise<void>((resolve) => {
      enter = resolve;
    });
    const two = open(rig, browser, { adapter: { ...adapter, session: () => wait.then(() => adapter.session()) } });
    await settle();
    assert.equal(two.status.current.outbox.waiting, 1);
    answer();
    await settle();
    enter();
    await rig.clock.advance(5_000);
    assert.equal(one.status.current.outbox.waiting, 0);
    assert.equal(two.status.current.outbox.waiting, 0);
    await two.close();
    await one.close();
    assert.deepEqual(rig.errors, []);
  });

  it('shows what became of a command while a tab was opening', async () => {
    const rig = createRig();
    const browser = new FakeBrowser();
    rig.backend.seed('conversation', conversation('c1', { windowClosesAt: null }));
    let answer: () => void = () => undefined;
    rig.backend.beforeSubmit = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const one = open(rig, browser);
    await rig.clock.advance(1_000);
    await one.sendText('c1', 'too late');
    await settle();
    const adapter = rig.backend.adapter();
    let enter: () => void = () => undefined;
    const wait = new Promise<void>((resolve) => {
      enter = resolve;
    });
    const two = open(rig, browser, { adapter: { ...adapter, session: () => wait.then(() => adapter.session()) } });
    await settle();
    answer();
    await settle();
    enter();
    await rig.clock.advance(1_000);
    assert.deepEqual(
      [one, two].map((store) => store.status.current.outbox.refused),
      [1, 1],
    );
    await two.close();
    await one.close();
    assert.deepEqual(rig.errors, []);
  });

  it('forgets in every tab what a new try replaced', async () => {
    const rig = createRig();
    const browser = new FakeBrowser();
    rig.backend.seed('conversation', conversation('c1', { windowClosesAt: null }));
    const one = open(rig, browser);
    const two = open(rig, browser);
    await rig.clock.advance(1_000);
    const messageId = await one.sendText('c1', 'too late');
    await rig.clock.advance(1_000);
    assert.deepEqual(
      [one, two].map((store) => store.status.current.outbox.refused),
      [1, 1],
    );
    await one.retry('c1', messageId);
    await rig.clock.advance(1_000);
    assert.deepEqual(
      [one, two].map((store) => store.status.current.outbox.refused),
      [1, 1],
    );
    await two.close();
    await one.close();
  });
});
