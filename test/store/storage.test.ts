import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutboxRow } from '../../src/cache/inbox-cache.ts';
import { MemoryCache } from '../../src/cache/memory-cache.ts';
import { InboxError } from '../../src/domain/index.ts';
import type { InboxStore } from '../../src/store/inbox-store.ts';
import { agent, conversation, inbound, NOW } from './rig/build.ts';
import { createRig, settle, watch } from './rig/rig.ts';

const account = async () => 'token of me';
const rows = (store: InboxStore) => store.conversations({ filter: {} }).current.rows.map(({ id }) => id);

async function visited() {
  const rig = createRig();
  rig.backend.seed('conversation', conversation('c1'));
  rig.backend.seed('message', inbound('m1', 'c1', 1));
  const store = rig.open({ account });
  store.conversations({ filter: {} }).subscribe(() => undefined);
  store.timeline('c1').subscribe(() => undefined);
  await rig.clock.advance(1_000);
  await store.close();
  return rig;
}

describe('a second visit', () => {
  it('shows what the first one left, as stale, before the backend answers', async () => {
    const rig = await visited();
    rig.backend.beforeSession = async () => {
      throw new InboxError('offline', 'no');
    };
    const store = rig.open({ account });
    store.timeline('c1').subscribe(() => undefined);
    await settle();
    const list = store.conversations({ filter: {} }).current;
    assert.deepEqual([list.load, list.more, rows(store)], [{ state: 'ready', stale: true }, 'loading', ['c1']]);
    assert.deepEqual(store.session.current.load, { state: 'ready', stale: true });
    const timeline = store.timeline('c1').current;
    assert.deepEqual([timeline.load, timeline.messages.length], [{ state: 'ready', stale: true }, 1]);
    assert.deepEqual(store.conversation('c1').current.load, { state: 'ready', stale: true });
    await store.sendText('c1', 'written without a network');
    assert.equal(store.timeline('c1').current.messages[1]?.delivery, 'stored');
    rig.backend.beforeSession = async () => undefined;
    store.reconnect();
    await rig.clock.advance(1_000);
    assert.deepEqual(store.timeline('c1').current.load, { state: 'ready', stale: false });
    assert.equal(store.timeline('c1').current.messages[1]?.delivery, 'queued');
    await store.close();
    assert.deepEqual(rig.errors, []);
  });

  it('goes on from the cursor of the first: what happened between shows without asking lists again', async () => {
    const rig = await visited();
    const record = rig.backend.get('conversation', 'c1');
    assert.ok(record);
    rig.backend.write({ kind: 'conversation', record: { ...record, status: 'resolved' } });
    const store = rig.open({ account });
    await rig.clock.advance(1_000);
    assert.equal(rig.backend.opened.at(-1)?.after, 100);
    assert.equal(store.conversations({ filter: {} }).current.rows[0]?.status, 'resolved');
    await store.close();
  });

  it('drops what is left when the feed does not reach back', async () => {
    const rig = await visited();
    rig.backend.remove('conversation', 'c1', 'deleted');
    rig.backend.trimLog();
    const store = rig.open({ account });
    store.conversations({ filter: {} }).subscribe(() => undefined);
    await rig.clock.advance(10_000);
    assert.deepEqual(rows(store), []);
    await store.close();
    assert.deepEqual(
      (await rig.cache.read()).records.filter(({ kind }) => kind === 'conversation'),
      [],
    );
  });

  it('shows nothing of another agent, who finds drafts and outbox gone', async () => {
    const rig = await visited();
    const first = rig.open({ account });
    await settle();
    first.setDraft('c1', { text: 'secret', mode: 'reply', quotedMessageId: null });
    await settle();
    await first.close();
    rig.backend.me = agent('other');
    rig.backend.seed('conversation', conversation('c2'));
    const store = rig.open({ account });
    const seen = watch(store.draft('c1'));
    await rig.clock.advance(1_000);
    assert.equal(store.draft('c1').current.text, '');
    assert.equal(seen.values.at(-1)?.text ?? '', '');
    assert.equal(store.session.current.session?.agent.id, 'other');
    assert.deepEqual((await rig.cache.read()).drafts, []);
    await store.close();
  });

  it('stops when the agent changes under a running store', async () => {
    const rig = await visited();
    const store = rig.open({ account });
    await rig.clock.advance(1_000);
    store.setDraft('c1', { text: 'secret', mode: 'reply', quotedMessageId: null });
    await settle();
    rig.backend.me = agent('other');
    rig.backend.cut();
    await rig.clock.advance(5_000);
    assert.equal(store.session.current.session, null);
    assert.equal(store.draft('c1').current.text, '');
    assert.deepEqual((await rig.cache.read()).drafts, []);
    assert.equal(rig.backend.streams.size, 0);
    await store.close();
    assert.equal(rig.clock.timers, 0);
  });
});

describe('storage', () => {
  it('that cannot be opened leaves a store that works in memory and says so', async () => {
    const rig = createRig();
    rig.backend.seed('conversation', conversation('c1'));
    const openCache = async () => {
      throw new Error('no disk');
    };
    const store = rig.open({ openCache });
    store.conversations({ filter: {} }).subscribe(() => undefined);
    await rig.clock.advance(1_000);
    await store.sendText('c1', 'hello');
    await settle();
    assert.deepEqual(store.status.current.cache, { mode: 'memory', reason: 'denied' });
    assert.equal(rig.backend.all('message').length, 1);
    assert.equal(rig.errors.length, 1);
    await store.close();
  });

  it('that breaks while it takes a message does not keep the message from going', async () => {
    const rig = createRig();
    rig.backend.seed('conversation', conversation('c1'));
    const broken = new (class extends MemoryCache {
      override async putOutbox(): Promise<void> {
        throw new Error('disk full');
      }
      override async updateOutbox(): Promise<boolean> {
        return true;
      }
    })();
    const store = rig.open({ openCache: async () => broken });
    await rig.clock.advance(1_000);
    await store.sendText('c1', 'hello');
    await settle();
    assert.equal(rig.backend.all('message').length, 1);
    assert.equal(rig.errors.length, 1);
    await store.close();
  });

  it('says why it is only memory', async () => {
    const rig = createRig();
    const store = rig.open({ openCache: async () => new MemoryCache('blocked') });
    await settle();
    assert.deepEqual(store.status.current.cache, { mode: 'memory', reason: 'blocked' });
    await store.close();
  });

  it('shows a message as saving until it is safe', async () => {
    const rig = createRig();
    rig.backend.seed('conversation', conversation('c1'));
    let safe: () => void = () => undefined;
    const cache = new (class extends MemoryCache {
      override async putOutbox(row: OutboxRow): Promise<void> {
        await new Promise<void>((resolve) => {
          safe = resolve;
        });
        await super.putOutbox(row);
      }
    })();
    const store = rig.open({ openCache: async () => cache });
    await rig.clock.advance(1_000);
    let resolved = false;
    const sent = store.sendText('c1', 'hello').then(() => {
      resolved = true;
    });
    await settle();
    assert.equal(store.timeline('c1').current.messages[0]?.delivery, 'saving');
    assert.deepEqual([resolved, rig.backend.submitted.length], [false, 0]);
    safe();
    await sent;
    await settle();
    assert.equal(rig.backend.submitted.length, 1);
    await store.close();
  });
});

describe('drafts', () => {
  it('stay with the conversation they were typed in, in any order of typing, switching and sending', async () => {
    // A small generator of its own: the same histories on every machine.
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    for (let round = 0; round < 60; round += 1) {
      const rig = createRig();
      const conversations = ['c1', 'c2', 'c3'];
      for (const id of conversations) rig.backend.seed('conversation', conversation(id));
      const store = rig.open();
      await settle();
      const drafts = new Map<string, string>();
      const sent: string[] = [];
      const work: Promise<unknown>[] = [];
      for (let step = 0; step < 40; step += 1) {
        const id = conversations[next(3)] ?? 'c1';
        if (next(4) > 0) {
          const text = `${id} step ${step}`;
          drafts.set(id, text);
          store.setDraft(id, { text, mode: 'reply', quotedMessageId: null });
        } else if (drafts.has(id)) {
          const { text } = store.draft(id).current;
          sent.push(text);
          drafts.delete(id);
          work.push(store.sendText(id, text));
          assert.equal(store.draft(id).current.text, '');
        }
        if (next(5) === 0) await settle();
      }
      await Promise.all(work);
      await rig.clock.advance(1_000);
      for (const id of conversations) assert.equal(store.draft(id).current.text, drafts.get(id) ?? '');
      for (const message of rig.backend.all('message')) {
        assert.ok(message.content.kind === 'text' && message.content.text.startsWith(message.conversationId));
      }
      assert.equal(rig.backend.all('message').length, sent.length);
      await store.close();
      const stored = (await rig.cache.read()).drafts;
      assert.deepEqual(new Map(stored.map(({ conversationId, text }) => [conversationId, text])), drafts);
    }
  });

  it('come back after a reload, and what was typed before storage opened wins', async () => {
    const rig = createRig();
    const first = rig.open();
    await settle();
    first.setDraft('c1', { text: 'kept', mode: 'note', quotedMessageId: 'm1' });
    first.setDraft('c2', { text: 'old', mode: 'reply', quotedMessageId: null });
    first.setDraft('c3', { text: 'emptied', mode: 'reply', quotedMessageId: null });
    first.setDraft('c3', { text: '', mode: 'reply', quotedMessageId: null });
    await settle();
    await first.close();
    const second = rig.open();
    second.setDraft('c2', { text: 'new', mode: 'reply', quotedMessageId: null });
    await settle();
    const kept = { text: 'kept', mode: 'note', quotedMessageId: 'm1', begunAt: NOW };
    assert.deepEqual(second.draft('c1').current, kept);
    assert.equal(second.draft('c2').current.text, 'new');
    assert.equal(second.draft('c3').current.text, '');
    await second.close();
    assert.equal((await rig.cache.read()).drafts.find(({ conversationId }) => conversationId === 'c2')?.text, 'new');
  });

  it('are not lost when the message that replaces them is not safe yet', async () => {
    const rig = createRig();
    const cache = new (class extends MemoryCache {
      override putOutbox(): Promise<void> {
        return new Promise(() => undefined);
      }
    })();
    const store = rig.open({ openCache: async () => cache });
    await settle();
    store.setDraft('c1', { text: 'precious', mode: 'reply', quotedMessageId: null });
    await settle();
    store.sendText('c1', 'precious').catch(assert.fail);
    await settle();
    assert.equal(store.draft('c1').current.text, '');
    assert.equal((await cache.read()).drafts[0]?.text, 'precious');
    await store.close();
  });

  it('show in list rows only when they begin and end', async () => {
    const rig = createRig();
    rig.backend.seed('conversation', conversation('c1'));
    const store = rig.open();
    const list = store.conversations({ filter: {} });
    list.subscribe(() => undefined);
    await rig.clock.advance(1_000);
    const before = list.current;
    store.setDraft('c1', { text: 'a', mode: 'reply', quotedMessageId: null });
    const typing = list.current;
    assert.deepEqual([before.rows[0]?.hasDraft, typing.rows[0]?.hasDraft], [false, true]);
    store.setDraft('c1', { text: 'ab', mode: 'reply', quotedMessageId: null });
    assert.equal(list.current, typing);
    await store.close();
  });
});
