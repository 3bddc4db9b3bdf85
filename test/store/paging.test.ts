import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InboxError } from '../../src/domain/index.ts';
import { REST_AFTER_MS } from '../../src/store/keyed-source.ts';
import { conversation, inbound } from './rig/build.ts';
import { createRig, settle } from './rig/rig.ts';
import { ALL, start } from './rig/source-rig.ts';

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
    assert.deepEqual([ids()[0], ids().at(-1)], ['m76', 'm125']);
    await Promise.all([store.loadOlder('c1'), store.loadNewer('c1')]);
    assert.deepEqual([ids()[0], ids().at(-1), ids().length], ['m26', 'm175', 150]);
    rig.backend.receive('live', 'c1');
    await settle();
    assert.equal(ids().at(-1), 'm175');
    await store.showLatest('c1');
    assert.deepEqual([ids()[0], ids().at(-1)], ['m252', 'live']);
    await store.close();
  });

  it('since a time begin with the first message then; after the last one they are the newest', async () => {
    const { rig, store } = await start();
    for (let seq = 2; seq <= 300; seq += 1) rig.backend.seed('message', inbound(`m${seq}`, 'c1', seq));
    store.timeline('c1').subscribe(() => undefined);
    await settle();
    const shown = () => store.timeline('c1').current;
    await store.showSince('c1', inbound('m100', 'c1', 100).sentAt);
    assert.deepEqual([shown().messages[0]?.id, shown().older, shown().newer], ['m100', 'more', 'more']);
    await store.showSince('c1', inbound('m301', 'c1', 301).sentAt);
    assert.deepEqual([shown().messages.at(-1)?.id, shown().newer], ['m300', 'end']);
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
