import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MemoryCache } from '../../src/cache/index.ts';
import type { MentionNotice } from '../../src/domain/index.ts';
import type { InboxStore, StorePorts } from '../../src/store/index.ts';
import { createRig as createBackend } from '../backend/rig/rig.ts';
import { agent, conversation, NOW } from './rig/build.ts';
import { FakeBrowser } from './rig/fake-tabs.ts';
import { fail } from './rig/outbox-rig.ts';
import { openStore, until } from './rig/real-store.ts';
import { createRig, type Rig, settle } from './rig/rig.ts';

function notice(id: string, over: Partial<MentionNotice> = {}): MentionNotice {
  return {
    ...{ id, rev: 1, agentId: 'me', authorId: 'her', conversationId: 'c1', channelId: 'ch1' },
    ...{ messageId: `note-${id}`, words: 'Ask @Me', at: NOW, ...over },
  };
}

/** Subscribes, and waits until the part that hears has loaded. */
async function listen(store: InboxStore): Promise<InboxStore> {
  store.mentions.subscribe(() => undefined);
  await import('../../src/store/news.ts');
  await settle();
  return store;
}

function rigWith(...ids: readonly string[]): Rig {
  const rig = createRig();
  const { backend } = rig;
  backend.capabilities = { ...backend.capabilities, features: ['mentions'], commands: ['mention.dismiss'] };
  for (const id of ['c1', 'c2']) backend.seed('conversation', conversation(id));
  backend.seed('agent', agent('her'));
  for (const id of ids) backend.seed('mention', notice(id));
  return rig;
}

async function opened(rig: Rig, over: Partial<StorePorts> = {}): Promise<InboxStore> {
  const store = rig.open(over);
  await listen(store);
  await rig.clock.advance(1_000);
  return store;
}

const ids = (store: InboxStore) => store.mentions.current.mentions.map(({ notice: { id } }) => id);
const offline = async () => {
  throw fail('offline');
};

describe('mentions of this agent', () => {
  it('are loaded with their first reader, the oldest first, with who wrote them', async () => {
    const rig = rigWith();
    rig.backend.seed('mention', notice('new', { at: NOW + 2 }));
    rig.backend.seed('mention', notice('old', { at: NOW + 1 }));
    const store = rig.open();
    await rig.clock.advance(1_000);
    assert.ok(!rig.backend.queries.some(({ name }) => name === 'mentions'), 'nobody reads them yet');
    store.agents.subscribe(() => undefined);
    await listen(store);
    assert.deepEqual(store.mentions.current.load, { state: 'ready', stale: false });
    assert.deepEqual(ids(store), ['old', 'new']);
    assert.equal(store.mentions.current.mentions[0]?.author?.id, 'her');
    await store.close();
  });

  it('are not asked of a backend that does not tell of them', async () => {
    const rig = rigWith('n1');
    rig.backend.capabilities = { ...rig.backend.capabilities, features: [] };
    const store = await opened(rig);
    assert.deepEqual([ids(store), rig.backend.queries.filter(({ name }) => name === 'mentions')], [[], []]);
    await store.close();
  });

  it('come and go with the feed', async () => {
    const rig = rigWith();
    const store = await opened(rig);
    rig.backend.write({ kind: 'mention', record: notice('n1') });
    await settle();
    assert.deepEqual(ids(store), ['n1']);
    rig.backend.remove('mention', 'n1', 'deleted');
    await settle();
    assert.deepEqual(ids(store), []);
    await store.close();
  });

  it('are gone at once when those of a conversation were seen; each is told once', async () => {
    const rig = rigWith('n1', 'n2');
    rig.backend.seed('mention', notice('other', { conversationId: 'c2' }));
    rig.backend.beforeSubmit = offline;
    const store = await opened(rig);
    store.dismissMentions('c1');
    store.dismissMentions('c1');
    await settle();
    assert.deepEqual(ids(store), ['other']);
    const rows = (await rig.cache.outbox()).map(({ command: { id: _, ...body } }) => body);
    const seen = { type: 'mention.dismiss', conversationId: 'c1' };
    assert.deepEqual(rows, [
      { ...seen, mentionId: 'n1' },
      { ...seen, mentionId: 'n2' },
    ]);
    await store.close();
  });

  it('stay through a reload until they are seen, and do not come back while the word is on its way', async () => {
    const rig = rigWith('n1');
    rig.backend.beforeSubmit = offline;
    const before = await opened(rig);
    await before.close();
    const after = await opened(rig);
    assert.deepEqual(ids(after), ['n1']);
    after.dismissMentions('c1');
    await settle();
    await after.close();
    const again = await opened(rig);
    assert.deepEqual(ids(again), []);
    await again.close();
  });

  it('are seen in every tab when they are in one', async () => {
    const rig = rigWith('n1');
    rig.backend.beforeSubmit = offline;
    const browser = new FakeBrowser();
    const tab = () => ({ environment: browser.tab().environment, account: async () => 'ws/me' });
    const shared = new Proxy(rig.cache, {
      get: (cache, field: keyof MemoryCache) => {
        if (field === 'mode') return 'indexeddb';
        const value = cache[field];
        return field === 'close' ? async () => undefined : typeof value === 'function' ? value.bind(cache) : value;
      },
    });
    const one = await opened(rig, { ...tab(), openCache: async () => shared });
    const two = await opened(rig, { ...tab(), openCache: async () => shared });
    assert.deepEqual([ids(one), ids(two)], [['n1'], ['n1']]);
    two.dismissMentions('c1');
    await rig.clock.advance(1_000);
    assert.deepEqual([ids(one), ids(two)], [[], []]);
    await two.close();
    await one.close();
    assert.deepEqual(rig.errors, []);
  });
});

describe('a mention, from one store over the backend to another', () => {
  it('goes with the sight of its conversation, and comes back with it', async () => {
    const rig = await createBackend();
    const note = { id: 'c1', type: 'note.add', conversationId: 'v1', messageId: 'note', text: '@you' } as const;
    await rig.submit('contributor', { ...note, mentions: [{ agentId: 'viewer', from: 0, to: 4 }] });
    const hers = await listen(openStore(rig, 'viewer'));
    await until(rig, () => ids(hers).length === 1);
    const grant = (role: 'viewer' | null) =>
      rig.repository.write('w1', async (tx) => {
        const channel = await tx.get('channel', 'c1');
        assert.ok(channel);
        const { viewer: _, ...agents } = channel.access.agents;
        const access = { ...channel.access, agents: role === null ? agents : { ...agents, viewer: role } };
        await tx.put('channel', { ...channel, access });
        await tx.scopeChanged(['c1']);
      });
    await grant(null);
    await until(rig, () => ids(hers).length === 0);
    await grant('viewer');
    await until(rig, () => ids(hers).length === 1);
    await hers.close();
  });

  it('reaches whom it names wherever they are, and nobody else, until they have seen it', async () => {
    const rig = await createBackend();
    const [mine, hers, theirs] = ['contributor', 'viewer', 'supervisor'].map((who) => openStore(rig, who));
    assert.ok(mine && hers && theirs);
    for (const store of [mine, hers, theirs]) await listen(store);
    mine.agents.subscribe(() => undefined);
    mine.timeline('v1').subscribe(() => undefined);
    await until(rig, () => mine.timeline('v1').current.load.state === 'ready' && mine.agents.current.length > 0);
    await until(rig, () => [hers, theirs].every((store) => store.mentions.current.load.state === 'ready'));
    const name = mine.agents.current.find(({ id }) => id === 'viewer')?.name;
    const messageId = await mine.addNote('v1', `Please look, @${name}`);
    await until(rig, () => ids(hers).length === 1);
    const [told] = hers.mentions.current.mentions;
    assert.deepEqual(
      [told?.notice.messageId, told?.notice.words, told?.notice.authorId],
      [messageId, `Please look, @${name}`, 'contributor'],
    );
    assert.deepEqual([ids(mine), ids(theirs)], [[], []]);
    hers.dismissMentions('v1');
    await until(rig, () => hers.status.current.outbox.waiting === 0 && ids(hers).length === 0);
    assert.deepEqual(await rig.repository.read('w1', (tx) => tx.mentions({ agentId: 'viewer' })), []);
    await Promise.all([mine.close(), hers.close(), theirs.close()]);
  });
});
