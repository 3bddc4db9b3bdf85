import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InboxError, type Query, type QueryAnswer } from '../../src/domain/index.ts';
import type { InboxStore } from '../../src/store/inbox-store.ts';
import { DEAD_AFTER_MS } from '../../src/store/read-stream.ts';
import { agent, conversation, inbound, outbound } from './rig/build.ts';
import { createRig, type Rig, settle, watch } from './rig/rig.ts';

const ids = (store: InboxStore, id = 'c1') => store.timeline(id).current.messages.map((message) => message.id);
const rows = (store: InboxStore) => store.conversations({ filter: {} }).current.rows.map(({ id }) => id);

async function start(prepare: (rig: Rig) => void = () => undefined) {
  const rig = createRig();
  rig.backend.seed('conversation', conversation('c1'));
  rig.backend.seed('message', inbound('m1', 'c1', 1));
  prepare(rig);
  const store = rig.open();
  store.status.subscribe(() => undefined);
  store.timeline('c1').subscribe(() => undefined);
  store.conversations({ filter: {} }).subscribe(() => undefined);
  await rig.clock.advance(1_000);
  return { rig, store };
}

function hold() {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

describe('echo and answer', () => {
  it('shows one bubble, the same object kept in place, when the echo comes before the answer', async () => {
    const { rig, store } = await start();
    const { passed, open } = hold();
    rig.backend.afterSubmit = () => passed;
    const seen = watch(store.timeline('c1'));
    const messageId = await store.sendText('c1', 'hello');
    await settle();
    assert.deepEqual(ids(store), ['m1', messageId]);
    assert.equal(store.timeline('c1').current.messages[1]?.delivery, 'queued');
    open();
    await settle();
    assert.deepEqual(ids(store), ['m1', messageId]);
    for (const { messages } of seen.values) assert.equal(messages.filter(({ id }) => id === messageId).length, 1);
    await store.close();
  });

  it('never loses the bubble when the answer comes minutes before the echo', async () => {
    const { rig, store } = await start();
    const seen = watch(store.timeline('c1'));
    const say = [...rig.backend.streams][0];
    assert.ok(say);
    rig.backend.streams.clear();
    const messageId = await store.sendText('c1', 'hello');
    await rig.clock.advance(20_000);
    assert.equal(store.timeline('c1').current.messages[1]?.delivery, 'queued');
    rig.backend.streams.add(say);
    say.push({
      type: 'changes',
      from: 100,
      to: rig.backend.head,
      changes: rig.backend
        .all('message')
        .map((record) => ({ kind: 'message', id: record.id, rev: record.rev, record })),
    });
    await settle();
    for (const { messages } of seen.values) assert.equal(messages.filter(({ id }) => id === messageId).length, 1);
    await store.close();
  });

  it('changes one object when one status moves', async () => {
    const { rig, store } = await start(({ backend }) => backend.seed('message', outbound('m2', 'c1', 2)));
    const before = store.timeline('c1').current.messages;
    const sent = rig.backend.get('message', 'm2');
    const [attempt] = sent?.attempts ?? [];
    assert.ok(sent && attempt);
    rig.backend.write({ kind: 'message', record: { ...sent, attempts: [{ ...attempt, delivery: 'read' as const }] } });
    await settle();
    const { messages } = store.timeline('c1').current;
    assert.equal(messages[0], before[0]);
    assert.equal(messages[1]?.delivery, 'read');
    await store.close();
  });
});

describe('the seam between question and stream', () => {
  it('asks messages again that were read before their bodies began to flow', async () => {
    const { rig, store } = await start((prepared) => {
      let old = 2;
      prepared.backend.afterQuery = async (query, answer) => {
        old -= query.name === 'messages' ? 1 : 0;
        return query.name === 'messages' && old >= 0 ? { ...answer, asOf: 99 } : answer;
      };
    });
    assert.equal(rig.backend.queries.filter(({ name }) => name === 'messages').length, 3);
    assert.deepEqual(ids(store), ['m1']);
    await store.close();
  });

  it('starts the stream again at its cursor with the new interest, and the old stream says nothing more', async () => {
    const { rig, store } = await start();
    const [before] = [...rig.backend.streams];
    rig.backend.seed('conversation', conversation('c2'));
    store.timeline('c2').subscribe(() => undefined);
    await settle();
    assert.deepEqual(rig.backend.opened.at(-1), {
      after: rig.backend.head,
      interests: { conversationIds: ['c1', 'c2'] },
    });
    assert.deepEqual([...rig.backend.streams].includes(before as never), false);
    await store.close();
  });

  it('misses nothing and doubles nothing while a page and the stream cross', async () => {
    for (const late of [false, true]) {
      const { rig, store } = await start(({ backend }) => {
        for (let seq = 2; seq <= 120; seq += 1) backend.seed('message', inbound(`m${seq}`, 'c1', seq));
      });
      const { passed, open } = hold();
      if (late) rig.backend.afterQuery = async (_, answer) => passed.then(() => answer);
      else rig.backend.beforeQuery = () => passed;
      const loading = store.loadOlder('c1');
      await settle();
      const older = rig.backend.get('message', 'm40');
      assert.ok(older);
      rig.backend.write({ kind: 'message', record: { ...older, content: { kind: 'text', text: 'changed' } } });
      rig.backend.receive('live', 'c1');
      rig.backend.remove('message', 'm50', 'deleted');
      await settle();
      open();
      await loading;
      const { messages } = store.timeline('c1').current;
      assert.equal(new Set(messages.map(({ id }) => id)).size, messages.length);
      assert.deepEqual(messages.find(({ id }) => id === 'm40')?.content, { kind: 'text', text: 'changed' });
      assert.equal(messages.at(-1)?.id, 'live');
      assert.equal(
        messages.some(({ id }) => id === 'm50'),
        false,
      );
      // Asked after the removal, the page begins one message further down.
      assert.equal(messages.length, late ? 100 : 101);
      await store.close();
    }
  });

  it('does not let an old answer bring a conversation back that went out of sight meanwhile', async () => {
    const { rig, store } = await start();
    const { passed, open } = hold();
    rig.backend.afterQuery = async (_, answer) => passed.then(() => answer);
    const loading = store.refresh({ filter: {} });
    await settle();
    rig.backend.remove('conversation', 'c1', 'access');
    await settle();
    assert.deepEqual(rows(store), []);
    open();
    await loading;
    assert.deepEqual(rows(store), []);
    await store.close();
  });

  it('shows a conversation again that came back into sight with its old revision', async () => {
    const { rig, store } = await start();
    const record = rig.backend.get('conversation', 'c1');
    assert.ok(record);
    rig.backend.remove('conversation', 'c1', 'access');
    await settle();
    rig.backend.head += 1;
    rig.backend.say({
      type: 'changes',
      from: rig.backend.head - 1,
      to: rig.backend.head,
      changes: [{ kind: 'conversation', id: 'c1', rev: record.rev, record }],
    });
    await settle();
    assert.deepEqual(rows(store), ['c1']);
    await store.close();
  });

  it('ignores batches it has seen', async () => {
    const { rig, store } = await start();
    rig.backend.receive('m2', 'c1');
    await settle();
    const before = store.timeline('c1').current;
    rig.backend.say({
      type: 'changes',
      from: 100,
      to: 101,
      changes: [{ kind: 'message', id: 'm1', rev: 9, gone: 'deleted' }],
    });
    await settle();
    assert.equal(store.timeline('c1').current, before);
    await store.close();
  });
});

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
