import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REPLY_WINDOW_MS } from '../../src/domain/index.ts';
import { createRig, type Rig } from './rig/rig.ts';
import { inbound, status, webhookBody } from './rig/webhook-bodies.ts';

const FROM = '390000000007';
const HOUR = 3_600_000;
const CARDS = [{ profile: { name: 'Somebody' }, wa_id: FROM }];
const seconds = (at: number) => String(Math.floor(at / 1_000));

async function receive(rig: Rig, ...bodies: readonly unknown[]): Promise<void> {
  for (const body of bodies) assert.equal((await rig.webhook(body)).status, 200);
  await rig.app.worker.drain();
}

async function contactOf(rig: Rig) {
  const found = await rig.repository.read('w1', (tx) =>
    tx.contactsBy({ userId: null, phone: `+${FROM}`, username: null }),
  );
  assert.ok(found[0]);
  return found[0];
}

async function conversationOf(rig: Rig) {
  const { id } = await contactOf(rig);
  const [conversation] = await rig.repository.read('w1', (tx) => tx.conversationsOf(id));
  assert.ok(conversation);
  return conversation;
}

const calls = (call: object) =>
  webhookBody({ contacts: CARDS, calls: [{ id: 'wacid.1', ...call }] }, 'phone-c1', 'calls');
const connect = (at: number) =>
  calls({ from: FROM, to: '390212345678', event: 'connect', direction: 'USER_INITIATED', timestamp: seconds(at) });
const ended = (at: number, duration?: number) =>
  calls({
    from: FROM,
    to: '390212345678',
    event: 'terminate',
    direction: 'USER_INITIATED',
    timestamp: seconds(at),
    status: 'COMPLETED',
    ...(duration === undefined ? {} : { start_time: seconds(at - duration * 1_000), duration }),
  });

describe('a call', () => {
  it('is one line whose end is told later, and opens the window from its own time', async () => {
    const rig = await createRig();
    const now = rig.clock.now();
    await receive(rig, connect(now - 60_000));
    const ringing = await conversationOf(rig);
    assert.equal(ringing.windowClosesAt, now - 60_000 + REPLY_WINDOW_MS);
    await receive(rig, ended(now, 50), ended(now, 50), connect(now - 60_000));
    const messages = await rig.messages(ringing.id);
    assert.deepEqual(
      messages.map(({ content, direction }) => [content, direction]),
      [[{ kind: 'call', callId: 'wacid.1', outcome: 'completed', durationMs: 50_000 }, 'inbound']],
    );
    const { unread, needsReply, windowClosesAt } = await conversationOf(rig);
    assert.deepEqual([unread, needsReply, windowClosesAt], [0, false, now - 50_000 + REPLY_WINDOW_MS]);
  });

  it('ends the same when its end is told first', async () => {
    const rig = await createRig();
    const now = rig.clock.now();
    await receive(rig, ended(now), connect(now - 30_000));
    const [line, ...others] = await rig.messages((await conversationOf(rig)).id);
    assert.deepEqual(others, []);
    assert.deepEqual(line?.content, { kind: 'call', callId: 'wacid.1', outcome: 'missed', durationMs: null });
  });

  it('of the business opens no window, and its statuses are no message statuses', async () => {
    const rig = await createRig();
    const now = rig.clock.now();
    const told = (name: string) =>
      webhookBody(
        { statuses: [{ id: 'wacid.2', type: 'call', status: name, timestamp: seconds(now), recipient_id: FROM }] },
        'phone-c1',
        'calls',
      );
    await receive(rig, told('RINGING'), told('REJECTED'), told('ACCEPTED'));
    const conversation = await conversationOf(rig);
    assert.equal(conversation.windowClosesAt, null);
    const [line] = await rig.messages(conversation.id);
    assert.deepEqual(
      [line?.direction, line?.content.kind === 'call' && line.content.outcome],
      ['outbound', 'rejected'],
    );
  });
});

/** A text of somebody who tapped an ad. */
function fromAd(wamid: string, at: number): unknown {
  const referral = { source_type: 'ad', source_id: '1', source_url: 'https://fb.me/1', headline: 'Bikes', body: 'Now' };
  const message = { id: wamid, from: FROM, timestamp: seconds(at), type: 'text', text: { body: 'Hi' }, referral };
  return webhookBody({ contacts: CARDS, messages: [message] });
}

async function answer(rig: Rig, name: string): Promise<void> {
  const answered = await rig.submit('contributor', {
    type: 'message.send',
    id: `cmd-${name}`,
    conversationId: (await conversationOf(rig)).id,
    messageId: `msg-${name}`,
    attemptId: `att-${name}`,
    content: { kind: 'text', text: name },
  });
  assert.equal(answered.status, 200);
  await rig.app.worker.drain();
}

describe('the free entry point', () => {
  it('lasts 72 hours from the first answer within a day of the ad', async () => {
    const rig = await createRig();
    await receive(rig, fromAd('wamid.ad', rig.clock.now()));
    const [message] = await rig.messages((await conversationOf(rig)).id);
    assert.equal(message?.referral?.kind, 'ad');
    assert.equal((await conversationOf(rig)).freeEntryUntil, null);
    await rig.clock.advance(2 * HOUR);
    const first = rig.clock.now();
    await answer(rig, 'a');
    assert.equal((await conversationOf(rig)).freeEntryUntil, first + 72 * HOUR);
    await rig.clock.advance(HOUR);
    await answer(rig, 'b');
    assert.equal((await conversationOf(rig)).freeEntryUntil, first + 72 * HOUR);
  });

  it('begins anew with another ad, and not for who came by themselves', async () => {
    const rig = await createRig();
    await receive(rig, inbound({ wamid: 'wamid.x', from: FROM, at: rig.clock.now() }));
    await answer(rig, 'a');
    assert.equal((await conversationOf(rig)).freeEntryUntil, null);
    await receive(rig, fromAd('wamid.ad', rig.clock.now()));
    await rig.clock.advance(HOUR);
    await answer(rig, 'b');
    assert.equal((await conversationOf(rig)).freeEntryUntil, rig.clock.now() + 72 * HOUR);
  });

  it('lasts as long as WhatsApp says when that is longer', async () => {
    const rig = await createRig();
    await receive(rig, fromAd('wamid.ad', rig.clock.now()));
    await answer(rig, 'a');
    const until = rig.clock.now() + 100 * HOUR;
    const sent = {
      id: 'wamid.out-1',
      status: 'sent',
      timestamp: seconds(rig.clock.now()),
      recipient_id: FROM,
      conversation: { id: 'x', expiration_timestamp: seconds(until), origin: { type: 'referral_conversion' } },
    };
    await receive(rig, webhookBody({ statuses: [sent] }));
    assert.equal((await conversationOf(rig)).freeEntryUntil, Math.floor(until / 1_000) * 1_000);
  });
});

describe('a contact', () => {
  const preference = (value: string) =>
    webhookBody(
      { user_preferences: [{ wa_id: FROM, category: 'marketing_messages', value, timestamp: 1_795_168_800 }] },
      'phone-c1',
      'user_preferences',
    );

  it('stops and resumes marketing', async () => {
    const rig = await createRig();
    await receive(rig, preference('stop'));
    assert.equal((await contactOf(rig)).marketingOptOut, true);
    await receive(rig, preference('resume'));
    assert.equal((await contactOf(rig)).marketingOptOut, false);
  });

  for (const [code, flags] of [
    [131_050, { marketingOptOut: true, blocked: false }],
    [130_403, { marketingOptOut: false, blocked: true }],
    [131_026, { marketingOptOut: false, blocked: false }],
  ] as const) {
    it(`is known after ${code} as ${JSON.stringify(flags)}, and is heard again when they write`, async () => {
      const rig = await createRig();
      await receive(rig, inbound({ wamid: 'wamid.x', from: FROM, at: rig.clock.now() }));
      await answer(rig, 'a');
      await receive(rig, status({ wamid: 'wamid.out-1', status: 'failed', at: rig.clock.now(), code }));
      const { marketingOptOut, blocked } = await contactOf(rig);
      assert.deepEqual({ marketingOptOut, blocked }, flags);
      await receive(rig, inbound({ wamid: 'wamid.y', from: FROM, at: rig.clock.now() }));
      assert.equal((await contactOf(rig)).blocked, false);
    });
  }

  it('takes a name of the phone app only while agents gave none', async () => {
    const rig = await createRig();
    const named = (full_name: string) =>
      webhookBody(
        { state_sync: [{ type: 'contact', contact: { full_name, phone_number: FROM }, action: 'add' }] },
        'phone-c1',
        'smb_app_state_sync',
      );
    await receive(rig, named('Pablo Morales'));
    assert.equal((await contactOf(rig)).name, 'Pablo Morales');
    await receive(rig, named('P. Morales'));
    assert.equal((await contactOf(rig)).name, 'Pablo Morales');
  });
});

describe('a file the history left out', () => {
  const placeholder = { id: 'wamid.h', from: '390212345678', timestamp: '1795088810', type: 'media_placeholder' };
  const chunk = webhookBody({ history: [{ threads: [{ id: FROM, messages: [placeholder] }] }] }, 'phone-c1', 'history');
  const media = { id: 'wamid.h', to: FROM, from: '390212345678', timestamp: '1795088810', type: 'image' };
  const later = webhookBody(
    { messages: [{ ...media, image: { id: '77', mime_type: 'image/jpeg', caption: 'bike' } }] },
    'phone-c1',
    'history',
  );

  for (const [title, bodies] of [
    ['takes the place that was kept for it', [chunk, later, later, chunk]],
    ['is not hidden by a place that comes later', [later, chunk]],
  ] as const) {
    it(title, async () => {
      const rig = await createRig();
      await receive(rig, ...bodies);
      const conversation = await conversationOf(rig);
      const messages = await rig.messages(conversation.id);
      assert.deepEqual(
        messages.map(({ content, direction, origin }) => [{ ...content, file: null }, direction, origin]),
        [[{ kind: 'image', mediaId: '77', mime: 'image/jpeg', caption: 'bike', file: null }, 'outbound', 'history']],
      );
      assert.deepEqual(
        [conversation.lastMessage?.text, conversation.unread, conversation.windowClosesAt],
        ['bike', 0, null],
      );
    });
  }
});
