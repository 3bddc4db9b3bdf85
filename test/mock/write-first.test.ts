import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import { isTombstone, latestAttempt, type Message, type RecordOf } from '../../src/domain/index.ts';
import { SAMPLE_WORKSPACE_ID } from '../../src/mock/seed-workspace.ts';
import { languageOfNumber, strangerOf } from '../../src/mock/stranger-of.ts';
import { World } from '../../src/mock/world.ts';

const PRESENT = Date.UTC(2026, 2, 18, 10, 0);
const still = { monotonic: () => 0, timer: () => () => {} };
/** A template without fields. */
const PLAIN = '7180010008';

describe('writing to somebody first, in a world', () => {
  let world: World;
  let adapter: ReturnType<typeof createHttpAdapter>;

  before(async () => {
    world = await World.create({ seed: 7, present: PRESENT, real: still });
    world.customers.start();
    adapter = createHttpAdapter({
      endpoint: 'https://inbox.invalid',
      getToken: () => world.token('maya'),
      fetch: (address, init) => world.fetch(new Request(address, init)),
    });
  });
  after(async () => {
    await adapter.close();
    await world.close();
  });

  async function begin(to: string): Promise<string> {
    const ids = { id: world.ids(), conversationId: world.ids(), contactId: world.ids() };
    const { changes } = await adapter.submit({ type: 'conversation.start', channelId: 'workshop', to, ...ids });
    const found = changes.find((change) => change.kind === 'conversation');
    assert.ok(found && !isTombstone(found));
    return found.id;
  }

  async function greet(conversationId: string): Promise<void> {
    const ids = { id: world.ids(), messageId: world.ids(), attemptId: world.ids() };
    const content = { kind: 'template', templateId: PLAIN, values: { body: {}, buttons: {} } } as const;
    await adapter.submit({ type: 'message.send', conversationId, content, ...ids });
    // Sent, read, and long enough for an answer.
    for (let step = 0; step < 6; step += 1) {
      await world.stage.settle();
      world.clock.moveBy(5_000);
    }
    await world.stage.settle();
  }

  async function said(conversationId: string): Promise<readonly Message[]> {
    const answer = await adapter.query({ name: 'messages', conversationId, limit: 50 });
    return answer.records.flatMap((change): RecordOf<'message'>[] =>
      change.kind === 'message' ? [change.record] : [],
    );
  }

  it('a stranger reads the template and answers: the window is open', async () => {
    const id = await begin('+393339876543');
    await greet(id);
    const messages = await said(id);
    assert.deepEqual(
      messages.map(({ direction }) => direction),
      ['outbound', 'inbound'],
    );
    assert.equal(messages[0] && latestAttempt(messages[0])?.delivery, 'read');
    const conversation = await world.repository.read(SAMPLE_WORKSPACE_ID, (tx) => tx.get('conversation', id));
    assert.ok((conversation?.windowClosesAt ?? 0) > world.clock.now());
    assert.deepEqual([conversation?.status, conversation?.needsReply], ['pending', true]);
  });

  it('a Brazilian answers from other digits, into the same conversation', async () => {
    const id = await begin('+5531987654321');
    await greet(id);
    assert.equal((await said(id)).length, 2);
    const answer = await adapter.query({ name: 'conversation', conversationId: id });
    const [contact] = answer.records.flatMap((change) => (change.kind === 'contact' ? [change.record] : []));
    assert.equal(contact?.phone, '+553187654321');
  });

  it('a number that is not on WhatsApp fails, and says so', async () => {
    const id = await begin('+393330000000');
    await greet(id);
    const [message] = await said(id);
    const attempt = message && latestAttempt(message);
    assert.deepEqual([attempt?.delivery, attempt?.error?.code], ['failed', 131026]);
  });

  it('somebody of the sample is the one who is known', async () => {
    const answer = await adapter.query({ name: 'conversations', filter: {}, sort: 'activity', limit: 200 });
    const known = answer.records.flatMap((change) => (change.kind === 'conversation' ? [change.record] : []));
    const there = known.find(({ channelId }) => channelId === 'workshop');
    const contact = await world.repository.read(SAMPLE_WORKSPACE_ID, (tx) => tx.get('contact', there?.contactId ?? ''));
    assert.ok(there && contact?.phone);
    assert.equal(await begin(contact.phone), there.id);
  });
});

describe('strangers', () => {
  it('speak the language of their number', () => {
    const numbers = ['393331112222', '5531987654321', '358401112222', '971501112222', '819012345678'];
    assert.deepEqual(numbers.map(languageOfNumber), ['it', 'pt-BR', 'fi', 'ar', 'en']);
  });

  it('are nobody behind 0000, and the same person behind the same number', () => {
    assert.equal(strangerOf('393330000000'), null);
    assert.deepEqual(strangerOf('553187654321'), strangerOf('5531987654321'));
  });
});
