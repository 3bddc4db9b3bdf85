import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Message, ReactCommand } from '../../src/domain/index.ts';
import { send } from './rig/commands.ts';
import { notSent, refused, UNKNOWN } from './rig/fake-whatsapp.ts';
import { createRig, type Rig } from './rig/rig.ts';
import { inbound, status, webhookBody } from './rig/webhook-bodies.ts';

const FROM = '390000000007';
/** The customer of the seeded conversation. */
const SEEDED = '390000000001';

async function receive(rig: Rig, ...bodies: readonly unknown[]): Promise<void> {
  for (const body of bodies) assert.equal((await rig.webhook(body)).status, 200);
  await rig.app.worker.drain();
}

/** Something a customer does to a message. */
function mark(wamid: string, at: number, object: Readonly<Record<string, unknown>>, from = FROM): unknown {
  const [type] = Object.keys(object);
  const message = { id: wamid, from, timestamp: String(Math.floor(at / 1_000)), type, ...object };
  return webhookBody({ contacts: [{ profile: { name: 'Somebody' }, wa_id: from }], messages: [message] });
}

/** Something the business does in its phone app. */
function echoed(wamid: string, at: number, object: Readonly<Record<string, unknown>>): unknown {
  const [type] = Object.keys(object);
  const echo = {
    id: wamid,
    from: '390212345678',
    to: FROM,
    timestamp: String(Math.floor(at / 1_000)),
    type,
    ...object,
  };
  return webhookBody({ message_echoes: [echo] }, 'phone-c1', 'smb_message_echoes');
}

const reaction = (target: string, emoji?: string) => ({
  reaction: { message_id: target, ...(emoji ? { emoji } : {}) },
});
const edit = (target: string, body: string) => ({
  edit: { original_message_id: target, message: { type: 'text', text: { body } } },
});
const revoke = (target: string) => ({ revoke: { original_message_id: target } });

async function byWamid(rig: Rig, wamid: string): Promise<Message> {
  const message = await rig.repository.read('w1', (tx) => tx.messageByWamid(wamid));
  assert.ok(message, `a message ${wamid}`);
  return message;
}

const shown = ({ reactions }: Message) => reactions.map(({ from, emoji }) => `${from} ${emoji}`);

async function conversationOf(rig: Rig, { conversationId }: Message) {
  const conversation = await rig.get('conversation', conversationId);
  assert.ok(conversation);
  return conversation;
}

/** A customer who wrote one text. */
async function written(): Promise<{ rig: Rig; now: number }> {
  const rig = await createRig();
  const now = rig.clock.now();
  await receive(rig, inbound({ wamid: 'wamid.a', from: FROM, at: now, text: 'one' }));
  return { rig, now };
}

describe('what happens to a message', () => {
  it('marks it and makes no entry: nothing unread, no window, no activity, however often it is told', async () => {
    const { rig, now } = await written();
    const before = await conversationOf(rig, await byWamid(rig, 'wamid.a'));
    const reacted = mark('wamid.r', now + 60_000, reaction('wamid.a', '👍'));
    await receive(rig, reacted, reacted, reacted);
    const message = await byWamid(rig, 'wamid.a');
    assert.deepEqual(shown(message), ['customer 👍']);
    assert.equal((await rig.messages(message.conversationId)).length, 1);
    assert.deepEqual(await conversationOf(rig, message), before);
  });

  it('is shown in the list: new words at once, what was taken back not at all', async () => {
    const { rig, now } = await written();
    await receive(rig, mark('wamid.e', now + 10_000, edit('wamid.a', 'two')));
    const message = await byWamid(rig, 'wamid.a');
    assert.deepEqual(message.content, { kind: 'text', text: 'two' });
    assert.equal((await conversationOf(rig, message)).lastMessage?.text, 'two');
    await receive(rig, mark('wamid.v', now + 20_000, revoke('wamid.a')));
    const last = (await conversationOf(rig, message)).lastMessage;
    assert.deepEqual([last?.kind, last?.text], ['revoke', '']);
    const after = await byWamid(rig, 'wamid.a');
    assert.deepEqual([after.content, after.revokedAt], [{ kind: 'text', text: 'two' }, now + 20_000]);
  });

  it('waits as a line of its own until the message comes, and goes then', async () => {
    const rig = await createRig();
    const now = rig.clock.now();
    await receive(
      rig,
      mark('wamid.r', now, reaction('wamid.a', '👍')),
      mark('wamid.e', now + 5_000, edit('wamid.a', 'two')),
    );
    const line = await byWamid(rig, 'wamid.a');
    assert.equal(line.content.kind, 'edit');
    const quiet = await conversationOf(rig, line);
    assert.deepEqual([quiet.unread, quiet.needsReply, quiet.windowClosesAt], [0, false, null]);
    await receive(rig, inbound({ wamid: 'wamid.a', from: FROM, at: now - 5_000, text: 'one' }));
    const messages = await rig.messages(line.conversationId);
    assert.equal(messages.length, 1);
    assert.deepEqual(messages[0]?.content, { kind: 'text', text: 'two' });
    assert.deepEqual(messages[0] && shown(messages[0]), ['customer 👍']);
    const conversation = await conversationOf(rig, line);
    assert.deepEqual([conversation.unread, conversation.lastMessage?.text], [1, 'two']);
  });

  it('finds a send of ours whose answer comes later', async () => {
    const rig = await createRig();
    rig.whatsapp.onCall = async (_message, wamid) => {
      assert.equal((await rig.webhook(mark('wamid.r', rig.clock.now(), reaction(wamid, '😂'), SEEDED))).status, 200);
      const raced = rig.restart();
      await raced.worker.drain();
    };
    assert.equal((await rig.submit('contributor', send('a'))).status, 200);
    await rig.app.worker.drain();
    const ours = await rig.get('message', 'msg-a');
    assert.deepEqual(ours && shown(ours), ['customer 😂']);
    assert.equal(ours?.attempts[0]?.wamid, 'wamid.out-1');
    await receive(rig, status({ wamid: 'wamid.out-1', status: 'read', at: rig.clock.now() }));
    assert.equal((await rig.get('message', 'msg-a'))?.attempts[0]?.delivery, 'read');
  });

  it('does not happen twice, even when it is told again with a later time', async () => {
    const { rig, now } = await written();
    const thumb = (at: number) => mark('wamid.r1', at, reaction('wamid.a', '👍'));
    const first = (at: number) => mark('wamid.e1', at, edit('wamid.a', 'two'));
    await receive(rig, thumb(now + 1_000), first(now + 1_000));
    await receive(
      rig,
      mark('wamid.r2', now + 5_000, reaction('wamid.a')),
      mark('wamid.e2', now + 5_000, edit('wamid.a', 'three')),
    );
    await receive(rig, thumb(now + 9_000), first(now + 9_000));
    const message = await byWamid(rig, 'wamid.a');
    assert.deepEqual([shown(message), message.content], [['customer '], { kind: 'text', text: 'three' }]);
    await receive(
      rig,
      mark('wamid.r3', now, reaction('wamid.b', '👍')),
      mark('wamid.r3', now, reaction('wamid.b', '👍')),
    );
    await receive(rig, mark('wamid.r4', now + 2_000, reaction('wamid.b', '😂')));
    await receive(
      rig,
      inbound({ wamid: 'wamid.b', from: FROM, at: now }),
      mark('wamid.r3', now + 8_000, reaction('wamid.b', '👍')),
    );
    assert.deepEqual(shown(await byWamid(rig, 'wamid.b')), ['customer 😂']);
  });

  it('comes from the phone app as well: changed, taken back, reacted to', async () => {
    const { rig, now } = await written();
    await receive(rig, echoed('wamid.o', now, { text: { body: 'ours' } }));
    await receive(
      rig,
      echoed('wamid.x', now + 10_000, reaction('wamid.a', '👍')),
      echoed('wamid.y', now + 10_000, edit('wamid.o', 'ours, better')),
      echoed('wamid.z', now + 20_000, revoke('wamid.o')),
    );
    assert.deepEqual(shown(await byWamid(rig, 'wamid.a')), ['business 👍']);
    const ours = await byWamid(rig, 'wamid.o');
    assert.deepEqual([ours.content, ours.revokedAt], [{ kind: 'text', text: 'ours, better' }, now + 20_000]);
  });

  it('is not done to messages of others: a line says what was tried', async () => {
    const { rig, now } = await written();
    await receive(rig, mark('wamid.v', now + 10_000, revoke('wamid.a'), '390000000009'));
    await receive(rig, echoed('wamid.w', now + 10_000, edit('wamid.a', 'not mine')));
    const message = await byWamid(rig, 'wamid.a');
    assert.deepEqual([message.revokedAt, message.edits], [null, []]);
    assert.equal((await byWamid(rig, 'wamid.v')).content.kind, 'revoke');
    assert.equal((await byWamid(rig, 'wamid.w')).content.kind, 'edit');
  });
});

const react = (name: string, messageId: string, emoji: string | null): ReactCommand => ({
  type: 'message.react',
  id: `cmd-${name}`,
  conversationId: '',
  messageId,
  attemptId: `att-${name}`,
  emoji,
});

/** An agent reacts to the text of {@link written}. */
async function reacts(rig: Rig, name: string, emoji: string | null): Promise<Response> {
  const { id, conversationId } = await byWamid(rig, 'wamid.a');
  return rig.submit('contributor', { ...react(name, id, emoji), conversationId });
}

const ours = async (rig: Rig) => (await byWamid(rig, 'wamid.a')).reactions.find(({ from }) => from === 'business');

describe('a reaction of an agent', () => {
  it('goes to WhatsApp once, is sent by its answer, and a receipt by either id changes nothing more', async () => {
    const { rig, now } = await written();
    assert.equal((await reacts(rig, '1', '👍')).status, 200);
    assert.deepEqual([(await ours(rig))?.attempt?.delivery, (await ours(rig))?.emoji], ['queued', '👍']);
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.reactions, [
      { recipient: { phone: `+${FROM}`, userId: null }, targetWamid: 'wamid.a', emoji: '👍', attemptId: 'att-1' },
    ]);
    const sent = await ours(rig);
    assert.deepEqual([sent?.attempt?.delivery, sent?.attempt?.wamid], ['sent', 'wamid.reaction-1']);
    await receive(rig, status({ wamid: 'wamid.reaction-1', status: 'sent', at: now, attemptId: 'att-1' }));
    assert.equal((await ours(rig))?.attempt?.delivery, 'sent');
    assert.equal((await rig.messages((await byWamid(rig, 'wamid.a')).conversationId)).length, 1);
  });

  it('is taken back with an empty emoji, after the first one', async () => {
    const { rig } = await written();
    await reacts(rig, '1', '👍');
    await rig.app.worker.drain();
    await reacts(rig, '2', null);
    await rig.app.worker.drain();
    assert.deepEqual(
      rig.whatsapp.reactions.map(({ emoji }) => emoji),
      ['👍', ''],
    );
    assert.equal((await ours(rig))?.emoji, '');
  });

  it('that was replaced before its turn never goes', async () => {
    const { rig } = await written();
    await reacts(rig, '1', '👍');
    await reacts(rig, '2', '😂');
    await rig.app.worker.drain();
    assert.deepEqual(
      rig.whatsapp.reactions.map(({ emoji }) => emoji),
      ['😂'],
    );
  });

  it('refused by WhatsApp shows why, and the next try is a new one', async () => {
    const { rig } = await written();
    rig.whatsapp.answerNext(refused(131_009));
    await reacts(rig, '1', '👍');
    await rig.app.worker.drain();
    const failed = (await ours(rig))?.attempt;
    assert.deepEqual([failed?.delivery, failed?.error?.code], ['failed', 131_009]);
    await reacts(rig, '2', '👍');
    await rig.app.worker.drain();
    assert.equal((await ours(rig))?.attempt?.delivery, 'sent');
  });

  it('whose answer is lost stays unknown until a receipt brings its id, and is not sent again', async () => {
    const { rig, now } = await written();
    rig.whatsapp.answerNext(UNKNOWN);
    await reacts(rig, '1', '👍');
    await rig.app.worker.drain();
    await rig.clock.advance(300_000);
    await rig.app.worker.drain();
    assert.equal((await ours(rig))?.attempt?.delivery, 'unknown');
    assert.equal(rig.whatsapp.reactions.length, 1);
    await receive(rig, status({ wamid: 'wamid.late', status: 'sent', at: now, attemptId: 'att-1' }));
    assert.deepEqual([(await ours(rig))?.attempt?.delivery, (await ours(rig))?.attempt?.wamid], ['sent', 'wamid.late']);
  });

  it('that certainly did not leave is tried again', async () => {
    const { rig } = await written();
    rig.whatsapp.answerNext(notSent());
    await reacts(rig, '1', '👍');
    await rig.app.worker.drain();
    assert.notEqual((await ours(rig))?.attempt?.delivery, 'sent');
    await rig.clock.advance(120_000);
    await rig.app.worker.drain();
    assert.equal((await ours(rig))?.attempt?.delivery, 'sent');
  });

  it('is refused to a viewer and for what is no emoji', async () => {
    const { rig } = await written();
    assert.equal((await reacts(rig, '1', 'ok')).status, 409);
    assert.equal(rig.whatsapp.reactions.length, 0);
  });
});
