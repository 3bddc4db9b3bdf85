import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Attempt,
  type Conversation,
  type Delivery,
  type Message,
  summarize,
  withChangedMessage,
} from '../../src/domain/index.ts';
import type { InboxStore } from '../../src/store/inbox-store.ts';
import { conversation, outbound } from './rig/build.ts';
import { createRig, type Rig, settle } from './rig/rig.ts';

const attempt = (delivery: Delivery): Attempt => ({
  id: 'a1',
  wamid: 'wamid.1',
  delivery,
  times: { sent: 1 },
  error: delivery === 'failed' ? { code: 131026, detail: 'Undeliverable' } : null,
});

interface Given {
  readonly authorId?: string;
  readonly assigneeId?: string | null;
  /** Somebody has the conversation open. */
  readonly loaded?: boolean;
}

/** A message that WhatsApp took, as the newest of a conversation in the list. */
async function sent({ authorId = 'me', assigneeId = null, loaded = false }: Given = {}) {
  const rig = createRig();
  const message = outbound('m1', 'c1', 1, { authorId, attempts: [attempt('sent')] });
  const lastMessage = message.place === null ? null : summarize(message, message.place);
  rig.backend.seed('conversation', conversation('c1', { assigneeId, lastMessage }));
  rig.backend.seed('message', message);
  const store = rig.open();
  store.conversations({ filter: {} }).subscribe(() => undefined);
  if (loaded) store.timeline('c1').subscribe(() => undefined);
  await settle();
  await listen(store);
  await rig.clock.advance(1_000);
  return { rig, store };
}

/** Subscribes, and waits until the part that notices has loaded. */
async function listen(store: InboxStore): Promise<void> {
  store.lateFailures.subscribe(() => undefined);
  await import('../../src/store/news.ts');
  await settle();
}

function turn({ backend }: Rig, delivery: Delivery, over: Partial<Message> = {}): void {
  const message = backend.get('message', 'm1');
  const row = backend.get('conversation', 'c1');
  assert.ok(message && row);
  const turned = { ...message, ...over, attempts: [attempt(delivery)] };
  const conversation: Omit<Conversation, 'rev'> = withChangedMessage(row, turned);
  backend.write({ kind: 'message', record: turned }, { kind: 'conversation', record: conversation });
}

const failures = (store: InboxStore) => store.lateFailures.current;

describe('messages that fail late', () => {
  it('are told of this agent’s conversations that nobody has open, with Meta’s number', async () => {
    const { rig, store } = await sent();
    turn(rig, 'failed');
    await settle();
    assert.deepEqual(failures(store), [{ conversationId: 'c1', messageId: 'm1', code: 131026, wasSent: true }]);
    await store.close();
    assert.deepEqual(rig.errors, []);
  });

  it('are told once, though row and message both say it, again and again', async () => {
    const { rig, store } = await sent({ loaded: true });
    turn(rig, 'failed');
    await settle();
    turn(rig, 'failed', { forwarded: 'once' });
    await settle();
    assert.equal(failures(store).length, 1);
    store.dismissFailures('c1');
    await settle();
    turn(rig, 'failed', { forwarded: 'often' });
    await settle();
    assert.deepEqual(failures(store), []);
    await store.close();
  });

  it('are told of colleagues’ messages in conversations the agent owns, and of no others', async () => {
    for (const [assigneeId, told] of [
      ['me', 1],
      [null, 0],
      ['other', 0],
    ] as const) {
      const { rig, store } = await sent({ authorId: 'other', assigneeId });
      turn(rig, 'failed');
      await settle();
      assert.equal(failures(store).length, told);
      await store.close();
    }
  });

  it('are told again when a retry failed as well', async () => {
    const { rig, store } = await sent();
    turn(rig, 'failed');
    await settle();
    store.dismissFailures('c1');
    await settle();
    turn(rig, 'queued');
    await settle();
    turn(rig, 'failed');
    await settle();
    assert.deepEqual(failures(store)[0]?.wasSent, false);
    await store.close();
  });

  it('are no news when they failed before this session, read from the log of an earlier visit', async () => {
    const { rig, store } = await sent();
    await store.close();
    turn(rig, 'failed');
    const later = rig.open();
    later.conversations({ filter: {} }).subscribe(() => undefined);
    await listen(later);
    await rig.clock.advance(1_000);
    assert.equal(later.conversations({ filter: {} }).current.rows[0]?.lastMessage?.delivery, 'failed');
    assert.deepEqual(failures(later), []);
    await later.close();
  });

  it('are told without a number when nobody can say why', async () => {
    const { rig, store } = await sent();
    rig.backend.beforeQuery = async (query) => {
      if (query.name === 'messages') throw new Error('lost');
    };
    turn(rig, 'failed');
    await settle();
    assert.equal(failures(store)[0]?.code, 'internal');
    await store.close();
  });
});
