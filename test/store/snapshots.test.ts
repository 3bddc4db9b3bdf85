import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InboxError, type QueryAnswer } from '../../src/domain/index.ts';
import { agent, conversation, inbound } from './rig/build.ts';
import { settle, watch } from './rig/rig.ts';
import { hold, ids, rows, start } from './rig/sync-rig.ts';

describe('a new picture', () => {
  it('keeps the old one, marked stale, until the new one is there; drafts and outbox stay', async () => {
    const { rig, store } = await start(({ backend }) => backend.seed('conversation', conversation('gone')));
    rig.backend.beforeSubmit = async () => {
      throw new InboxError('offline', 'no');
    };
    const messageId = await store.sendText('c1', 'waiting');
    store.setDraft('c1', { text: 'typed', mode: 'reply', quotedMessageId: null });
    const seen = watch(store.conversations({ filter: {} }));
    rig.backend.seed('conversation', conversation('new'));
    rig.backend.remove('conversation', 'gone', 'deleted');
    rig.backend.head += 50;
    await settle();
    rig.backend.say({ type: 'reset', cursor: rig.backend.head });
    await settle();
    assert.deepEqual(store.conversations({ filter: {} }).current.load, { state: 'ready', stale: true });
    assert.deepEqual(rows(store), ['c1']);
    await rig.clock.advance(2_500);
    assert.deepEqual(rows(store), ['c1', 'new']);
    assert.deepEqual(store.conversations({ filter: {} }).current.load, { state: 'ready', stale: false });
    assert.ok(seen.values.every((view) => view.rows.length > 0));
    assert.deepEqual(ids(store), ['m1', messageId]);
    assert.equal(store.draft('c1').current.text, 'typed');
    await store.close();
  });

  it('holds what the stream said while it was fetched', async () => {
    const { rig, store } = await start();
    const { passed, open } = hold();
    rig.backend.say({ type: 'reset', cursor: rig.backend.head });
    await settle();
    rig.backend.afterQuery = async (_, answer) => passed.then(() => answer);
    await rig.clock.advance(2_500);
    rig.backend.receive('live', 'c1');
    await settle();
    open();
    await settle();
    assert.deepEqual(ids(store), ['m1', 'live']);
    await store.close();
  });

  it('shows what failed as failed and the rest as fetched, and asks what came while it was fetched', async () => {
    const { rig, store } = await start();
    rig.backend.beforeQuery = async ({ name }) => {
      if (name === 'messages') throw new InboxError('unavailable', 'no');
      if (name === 'conversations') store.counts.subscribe(() => undefined);
    };
    rig.backend.say({ type: 'reset', cursor: rig.backend.head });
    await rig.clock.advance(2_500);
    assert.equal(store.timeline('c1').current.load.state, 'failed');
    assert.deepEqual(rows(store), ['c1']);
    assert.equal(store.counts.current.known, true);
    await store.close();
  });

  it('takes at most one in ten seconds from a backend that always starts over', async () => {
    const { rig, store } = await start();
    const asked = () => rig.backend.queries.filter(({ name }) => name === 'conversations').length;
    const before = asked();
    for (let second = 0; second < 30; second += 1) {
      rig.backend.say({ type: 'reset', cursor: rig.backend.head });
      await rig.clock.advance(1_000);
    }
    assert.ok(asked() - before >= 2 && asked() - before <= 4, String(asked() - before));
    await store.close();
  });

  it('asks for the session again when the scope changed, and shows what it brings', async () => {
    const { rig, store } = await start();
    rig.backend.roles = { ch1: 'viewer' };
    rig.backend.say({ type: 'scope-changed', channelIds: ['ch1'], cursor: rig.backend.head });
    await rig.clock.advance(10_000);
    assert.deepEqual(store.session.current.session?.roles, { ch1: 'viewer' });
    assert.deepEqual(rows(store), ['c1']);
    await store.close();
  });

  it('starts over when the stream leaves a gap', async () => {
    const { rig, store } = await start();
    const asked = rig.backend.queries.length;
    rig.backend.head += 10;
    rig.backend.say({
      type: 'changes',
      from: rig.backend.head - 1,
      to: rig.backend.head,
      changes: [{ kind: 'agent', id: 'x', rev: 1, record: agent('x') }],
    });
    await rig.clock.advance(3_000);
    assert.ok(rig.backend.queries.length > asked);
    await store.close();
  });
});

describe('memory', () => {
  it('keeps at most 500 messages of a conversation, around where reading goes on', async () => {
    const { rig, store } = await start(({ backend }) => {
      for (let seq = 2; seq <= 900; seq += 1) backend.seed('message', inbound(`m${seq}`, 'c1', seq));
    });
    for (let page = 0; page < 12; page += 1) await store.loadOlder('c1');
    let { messages, newer, older } = store.timeline('c1').current;
    assert.equal(messages.length, 500);
    assert.deepEqual([messages[0]?.id, older, newer], ['m251', 'more', 'more']);
    rig.backend.receive('live', 'c1');
    await settle();
    assert.equal(ids(store).includes('live'), false);
    for (let page = 0; page < 12; page += 1) await store.loadNewer('c1');
    ({ messages, newer, older } = store.timeline('c1').current);
    assert.deepEqual([messages.length, messages.at(-1)?.id, newer, older], [500, 'live', 'end', 'more']);
    const all = ids(store)
      .slice(0, -1)
      .map((id) => Number(id.slice(1)));
    assert.ok(
      all.every((seq, index) => index === 0 || seq === (all[index - 1] ?? 0) + 1),
      'the stretch has a hole',
    );
    await store.close();
  });

  it('forgets tombstones once no answer can contradict them', async () => {
    const { rig, store } = await start();
    rig.backend.remove('message', 'm1', 'deleted');
    await settle();
    const late: QueryAnswer = {
      asOf: rig.backend.head + 1,
      ids: ['m1'],
      records: [{ kind: 'message', id: 'm1', rev: 1, record: inbound('m1', 'c1', 1) }],
      next: null,
      previous: null,
    };
    rig.backend.afterQuery = async (query, answer) => (query.name === 'messages' ? late : answer);
    await store.showLatest('c1');
    assert.deepEqual(ids(store), ['m1']);
    await store.close();
  });

  it('keeps conversations nobody looks at for a while, then lets their messages go', async () => {
    const { rig, store } = await start();
    const stops: (() => void)[] = [];
    for (let index = 2; index < 13; index += 1) {
      rig.backend.seed('conversation', conversation(`c${index}`));
      rig.backend.seed('message', inbound(`x${index}`, `c${index}`, 1));
      stops.push(store.timeline(`c${index}`).subscribe(() => undefined));
    }
    await settle();
    for (const stop of stops) stop();
    await rig.clock.advance(5_000);
    assert.deepEqual([ids(store, 'c2'), ids(store, 'c12')], [[], ['x12']]);
    const asked = rig.backend.queries.length;
    store.timeline('c12').subscribe(() => undefined);
    await settle();
    assert.equal(rig.backend.queries.length, asked);
    rig.backend.receive('live', 'c12');
    await settle();
    assert.deepEqual(ids(store, 'c12'), ['x12', 'live']);
    await store.close();
  });
});
