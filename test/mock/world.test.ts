import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import { type Conversation, latestAttempt, type Message, type RecordOf } from '../../src/domain/index.ts';
import { World } from '../../src/mock/world.ts';

const PRESENT = Date.UTC(2026, 2, 18, 10, 0);
const still = { monotonic: () => 0, timer: () => () => {} };

function adapterFor(world: World, agent: Parameters<World['token']>[0]) {
  return createHttpAdapter({
    endpoint: 'https://inbox.invalid',
    getToken: () => world.token(agent),
    fetch: (address, init) => world.fetch(new Request(address, init)),
  });
}

async function conversationsOf(world: World, agent: Parameters<World['token']>[0]): Promise<readonly Conversation[]> {
  const adapter = adapterFor(world, agent);
  const answer = await adapter.query({ name: 'conversations', filter: {}, sort: 'activity', limit: 200 });
  await adapter.close();
  return answer.records.flatMap((change) => (change.kind === 'conversation' ? [change.record] : []));
}

describe('a world', () => {
  let world: World;

  before(async () => {
    world = await World.create({ seed: 7, present: PRESENT, real: still });
  });
  after(() => world.close());

  it('holds sixty conversations in every queue, the newest a minute old', async () => {
    const conversations = await conversationsOf(world, 'maya');
    assert.equal(conversations.length, 60);
    assert.deepEqual([...new Set(conversations.map(({ status }) => status))].sort(), ['new', 'pending', 'resolved']);
    assert.equal(PRESENT - Math.max(...conversations.map(({ activityAt }) => activityAt)), 60_000);
    assert.ok(conversations.some(({ unread }) => unread > 1));
    assert.ok(conversations.some(({ assigneeId }) => assigneeId !== null));
    assert.ok(conversations.some(({ tags }) => tags.length > 0));
    assert.ok(conversations.some(({ windowClosesAt }) => windowClosesAt !== null && windowClosesAt < PRESENT));
  });

  it('shows each agent the channels they may see', async () => {
    const seen = await conversationsOf(world, 'tomas');
    assert.deepEqual([...new Set(seen.map(({ channelId }) => channelId))], ['workshop']);
  });

  it('holds a reply that is planned, and one that its closed window kept', async () => {
    const adapter = adapterFor(world, 'maya');
    const planned = async (contact: string, channel: 'workshop' | 'rentals') => {
      const { id: conversationId } = await world.stage.conversation(contact, channel);
      const { records } = await adapter.query({ name: 'scheduled', conversationId });
      return records.flatMap((change) => (change.kind === 'scheduled-message' ? [change.record] : []));
    };
    const [waits, kept] = [await planned('marco', 'workshop'), await planned('noah', 'rentals')];
    await adapter.close();
    assert.deepEqual(
      [...waits, ...kept].map(({ state, refusal }) => [state, refusal]),
      [
        ['waiting', null],
        ['refused', 'window-closed'],
      ],
    );
    assert.ok((waits[0]?.sendAt ?? 0) > PRESENT);
  });

  it('keeps replies as their dialogues say: read, delivered, sent and failed', async () => {
    const adapter = adapterFor(world, 'maya');
    const reached = async (contact: string, channel: 'shop' | 'rentals') => {
      const { id } = await world.stage.conversation(contact, channel);
      const answer = await adapter.query({ name: 'messages', conversationId: id, limit: 50 });
      const messages = answer.records.flatMap((change): RecordOf<'message'>[] =>
        change.kind === 'message' ? [change.record] : [],
      );
      return messages
        .filter(({ direction }) => direction === 'outbound')
        .map((sent: Message) => latestAttempt(sent)?.delivery);
    };
    assert.deepEqual(await reached('emma', 'shop'), ['read', 'read']);
    assert.deepEqual(await reached('alessandra', 'shop'), ['read', 'delivered']);
    assert.deepEqual(await reached('lenka', 'shop'), ['sent']);
    assert.deepEqual(await reached('priya', 'rentals'), ['failed']);
    await adapter.close();
  });

  it('tells whoever a note names, and nobody else', async () => {
    for (const [agent, told] of [
      ['chiara', ['lea']],
      ['lea', []],
      ['maya', []],
    ] as const) {
      const adapter = adapterFor(world, agent);
      const { records } = await adapter.query({ name: 'mentions' });
      const authors = records.flatMap((change) => (change.kind === 'mention' ? [change.record.authorId] : []));
      assert.deepEqual(authors, told, agent);
      await adapter.close();
    }
  });

  it('shows what customers send besides texts, and what happens to messages', async () => {
    const conversations = await conversationsOf(world, 'maya');
    const adapter = adapterFor(world, 'maya');
    const messages: Message[] = [];
    for (const { id } of conversations) {
      const answer = await adapter.query({ name: 'messages', conversationId: id, limit: 50 });
      messages.push(...answer.records.flatMap((change) => (change.kind === 'message' ? [change.record] : [])));
    }
    await adapter.close();
    const kinds = new Set(messages.map(({ content }) => content.kind));
    const told = ['image', 'audio', 'location', 'contacts', 'choice', 'form', 'order', 'call', 'note'] as const;
    assert.deepEqual(
      told.filter((kind) => !kinds.has(kind)),
      [],
    );
    const stray = (['reaction', 'edit', 'revoke'] as const).filter((kind) => kinds.has(kind));
    assert.deepEqual(stray, []);
    const reactions = messages.flatMap((message) => message.reactions);
    assert.deepEqual(
      [...new Set(reactions.map(({ from, attempt }) => `${from} ${attempt?.delivery ?? 'told'}`))].sort(),
      ['business sent', 'customer told'],
    );
    assert.ok(messages.some(({ edits }) => edits.length > 0));
    assert.ok(messages.some(({ revokedAt }) => revokedAt !== null));
    assert.ok(messages.some(({ referral }) => referral?.kind === 'ad'));
    assert.ok(conversations.some(({ freeEntryUntil }) => freeEntryUntil !== null));
  });

  it('says the same twice from the same seed', async () => {
    const twin = await World.create({ seed: 7, present: PRESENT, real: still });
    assert.deepEqual(await conversationsOf(twin, 'maya'), await conversationsOf(world, 'maya'));
    await twin.close();
  });

  it('goes on from a snapshot with nothing lost', async () => {
    const kept = structuredClone(world.snapshot());
    const later = World.restore(kept, { real: still });
    assert.deepEqual(await conversationsOf(later, 'maya'), await conversationsOf(world, 'maya'));
    assert.equal(later.clock.now(), PRESENT);
    await later.close();
  });

  it('closes the next reply window by moving its clock', async () => {
    const twin = await World.create({ seed: 8, present: PRESENT, real: still });
    const openBefore = (await conversationsOf(twin, 'maya')).filter(
      ({ windowClosesAt }) => (windowClosesAt ?? 0) > PRESENT,
    );
    assert.ok(await twin.closeNextWindow());
    const now = twin.clock.now();
    const openAfter = (await conversationsOf(twin, 'maya')).filter(({ windowClosesAt }) => (windowClosesAt ?? 0) > now);
    assert.equal(openBefore.length - openAfter.length, 1);
    await twin.close();
  });
});
