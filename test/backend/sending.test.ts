import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SubmitAnswer } from '../../src/domain/index.ts';
import { send } from './rig/commands.ts';
import { settled } from './rig/fake-clock.ts';
import { notSent, refused, UNKNOWN } from './rig/fake-whatsapp.ts';
import { createRig } from './rig/rig.ts';
import { attemptOf, delivery, rigWith } from './sending-rig.ts';

describe('sending', () => {
  it('brings an accepted text to WhatsApp once and shows it as sent', async () => {
    const rig = await createRig();
    const response = await rig.submit('contributor', send('a'));
    const answer = (await response.json()) as SubmitAnswer;
    assert.deepEqual(
      answer.changes.map(({ kind }) => kind),
      ['message', 'conversation'],
    );
    assert.equal(await delivery(rig, 'a'), 'queued');
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.texts, ['Text a']);
    const [call] = rig.whatsapp.calls;
    assert.deepEqual(call?.sender, { phoneNumberId: 'phone-c1', accessToken: 'token' });
    assert.deepEqual(call?.message.recipient, { phone: '+390000000001', userId: null });
    assert.equal(call?.message.attemptId, 'att-a');
    assert.equal(await delivery(rig, 'a'), 'sent');
    const conversation = await rig.get('conversation', 'v1');
    assert.deepEqual([conversation?.status, conversation?.needsReply], ['pending', false]);
    assert.equal(conversation?.lastMessage?.delivery, 'sent');
  });

  it('begins as soon as a command is carried out, without waiting for the next look', async () => {
    const rig = await createRig();
    rig.app.worker.start();
    await settled();
    await rig.submit('contributor', send('a'));
    await settled();
    assert.deepEqual(rig.whatsapp.texts, ['Text a']);
    await rig.app.worker.stop();
    await rig.submit('contributor', send('b'));
    await rig.clock.advance(10_000);
    assert.deepEqual(rig.whatsapp.texts, ['Text a']);
  });

  it('shows the attempt as sending before the call is made', async () => {
    const rig = await rigWith('a');
    rig.whatsapp.onCall = async () => assert.equal(await delivery(rig, 'a'), 'sending');
    await rig.app.worker.drain();
    assert.equal(rig.whatsapp.calls.length, 1);
  });

  it('uses the token a channel stores, opened, rather than the default', async () => {
    const rig = await rigWith('a');
    await rig.repository.write('w1', async (tx) => tx.putChannelSecret('c1', 'sealed:own'));
    await rig.app.worker.drain();
    assert.equal(rig.whatsapp.calls[0]?.sender.accessToken, 'own');
  });

  it('keeps the order of a conversation while the first message waits', async () => {
    const rig = await rigWith('a', 'b', 'c');
    rig.whatsapp.answerNext(notSent(), notSent());
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.texts, ['Text a']);
    await rig.clock.advance(1_000);
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.texts, ['Text a', 'Text a']);
    await rig.clock.advance(2_000);
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.texts, ['Text a', 'Text a', 'Text a', 'Text b', 'Text c']);
    assert.equal(await delivery(rig, 'c'), 'sent');
  });

  it('goes on with the next message after a refusal and after an unknown outcome', async () => {
    const rig = await rigWith('a', 'b', 'c');
    rig.whatsapp.answerNext(refused(131_026), UNKNOWN);
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.texts, ['Text a', 'Text b', 'Text c']);
    assert.deepEqual(
      [await delivery(rig, 'a'), await delivery(rig, 'b'), await delivery(rig, 'c')],
      ['failed', 'unknown', 'sent'],
    );
    assert.equal((await attemptOf(rig, 'a'))?.error?.code, 131_026);
  });

  it('lets other conversations pass one that waits', async () => {
    const rig = await createRig();
    await rig.submit('both', send('a'));
    await rig.submit('both', send('b', { conversationId: 'v2' }));
    rig.whatsapp.answerNext(notSent());
    await rig.app.worker.drain();
    assert.deepEqual([...rig.whatsapp.texts].sort(), ['Text a', 'Text b']);
    assert.deepEqual([await delivery(rig, 'a'), await delivery(rig, 'b')], ['sending', 'sent']);
  });

  it('never repeats a call whose answer was lost, however long it waits', async () => {
    const rig = await rigWith('a');
    rig.whatsapp.answerNext(UNKNOWN);
    rig.app.worker.start();
    await rig.app.worker.drain();
    await rig.clock.advance(3_600_000);
    await rig.app.worker.stop();
    assert.equal(rig.whatsapp.calls.length, 1);
    assert.equal(await delivery(rig, 'a'), 'unknown');
  });

  it('ends a call that takes too long as unknown', async () => {
    const rig = await rigWith('a');
    rig.whatsapp.answerNext('hang');
    rig.app.worker.start();
    await rig.clock.advance(40_000);
    await rig.app.worker.stop();
    assert.equal(await delivery(rig, 'a'), 'unknown');
    assert.equal(rig.whatsapp.calls.length, 1);
  });

  it('waits 4^n seconds for the pair rate limit and at least as long as WhatsApp asks', async () => {
    const rig = await rigWith('a');
    const limited = { error: { code: 131_056, detail: 'pair' } };
    rig.whatsapp.answerNext(notSent(limited), notSent(limited), notSent({ retryAfterMs: 90_000 }));
    const called: number[] = [];
    const start = rig.clock.now();
    rig.whatsapp.onCall = async () => {
      called.push((rig.clock.now() - start) / 1_000);
    };
    rig.app.worker.start();
    await rig.clock.advance(300_000);
    await rig.app.worker.stop();
    assert.deepEqual(called, [0, 4, 20, 110]);
  });

  it('marks a channel that cannot send, asks it once a minute, and takes the mark back when it works', async () => {
    const rig = await createRig();
    await rig.submit('both', send('a'));
    await rig.submit('both', send('b', { conversationId: 'v2' }));
    const third = { id: 'v3', channelId: 'c1', contactId: 'k2', rev: 0 };
    await rig.repository.write('w1', async (tx) => {
      const model = await tx.get('conversation', 'v1');
      if (model !== null) await tx.put('conversation', { ...model, ...third });
    });
    await rig.submit('both', send('c', { conversationId: 'v3' }));
    const dead = notSent({ error: { code: 190, detail: 'token expired' }, channelTrouble: true });
    rig.whatsapp.onCall = async (message) => {
      if (rig.clock.now() < START + 150_000 && !(message.content.kind === 'text' && message.content.text === 'Text b'))
        rig.whatsapp.answerNext(dead);
    };
    const START = rig.clock.now();
    rig.app.worker.start();
    await rig.clock.advance(1_000);
    assert.equal((await rig.get('channel', 'c1'))?.health, 'attention');
    assert.equal((await rig.get('channel', 'c2'))?.health, 'connected');
    const before = rig.whatsapp.calls.length;
    await rig.clock.advance(119_000);
    assert.ok(rig.whatsapp.calls.length - before <= 2, 'at most one call a minute for the channel');
    await rig.clock.advance(240_000);
    await rig.app.worker.stop();
    assert.deepEqual(
      [await delivery(rig, 'a'), await delivery(rig, 'b'), await delivery(rig, 'c')],
      ['sent', 'sent', 'sent'],
    );
    assert.equal((await rig.get('channel', 'c1'))?.health, 'connected');
  });

  it('quotes a message that got its id only after it was quoted', async () => {
    const rig = await createRig();
    await rig.submit('contributor', send('a'));
    await rig.submit('contributor', send('b', { quotedMessageId: 'msg-a' }));
    await rig.submit('contributor', send('c', { quotedMessageId: 'v1-m1' }));
    await rig.app.worker.drain();
    assert.deepEqual(
      rig.whatsapp.calls.map(({ message }) => message.quotedWamid),
      [null, 'wamid.out-1', 'wamid.v1-m1'],
    );
  });

  it('fails what waits when its channel is disconnected or its customer cannot be reached', async () => {
    const rig = await rigWith('a');
    await rig.submit('both', send('b', { conversationId: 'v2' }));
    await rig.repository.write('w1', async (tx) => {
      const channel = await tx.get('channel', 'c1');
      const contact = await tx.get('contact', 'k2');
      if (channel !== null) await tx.put('channel', { ...channel, health: 'disconnected' });
      if (contact !== null) await tx.put('contact', { ...contact, phone: null });
    });
    await rig.app.worker.drain();
    assert.equal(rig.whatsapp.calls.length, 0);
    assert.equal((await attemptOf(rig, 'a'))?.error?.code, 'channel-disconnected');
    assert.equal((await attemptOf(rig, 'b'))?.error?.code, 'contact-unreachable');
  });

  it('waits for a token rather than calling without one', async () => {
    const rig = await createRig();
    Object.assign(rig.ports.meta, { accessToken: null });
    await rig.submit('contributor', send('a'));
    await rig.app.worker.drain();
    assert.equal(rig.whatsapp.calls.length, 0);
    assert.equal((await rig.get('channel', 'c1'))?.health, 'attention');
    await rig.repository.write('w1', (tx) => tx.putChannelSecret('c1', 'sealed:own'));
    await rig.clock.advance(60_000);
    await rig.app.worker.drain();
    assert.equal(await delivery(rig, 'a'), 'sent');
    assert.equal((await rig.get('channel', 'c1'))?.health, 'connected');
  });

  it('holds what is written while a channel cannot send', async () => {
    const rig = await rigWith('a');
    rig.whatsapp.answerNext(notSent({ error: { code: 190, detail: 'token expired' }, channelTrouble: true }));
    await rig.app.worker.drain();
    await rig.repository.write('w1', async (tx) => {
      const model = await tx.get('conversation', 'v1');
      if (model !== null) await tx.put('conversation', { ...model, id: 'v3', contactId: 'k2' });
    });
    await rig.submit('contributor', send('b', { conversationId: 'v3' }));
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.texts, ['Text a']);
    assert.equal(await delivery(rig, 'b'), 'queued');
  });

  it('gives up after a day of certain failures, visibly', async () => {
    const rig = await rigWith('a');
    rig.whatsapp.onCall = async () => rig.whatsapp.answerNext(notSent());
    for (let step = 0; step < 25 * 6; step += 1) {
      await rig.app.worker.drain();
      assert.notEqual(await delivery(rig, 'a'), step < 24 * 6 ? 'failed' : 'sending');
      await rig.clock.advance(600_000);
    }
    assert.equal(await delivery(rig, 'a'), 'failed');
  });

  it('says nothing to WhatsApp of a message taken back in time', async () => {
    const rig = await rigWith('a', 'b');
    const discard = { id: 'cmd-x', type: 'message.discard', conversationId: 'v1', messageId: 'msg-a' } as const;
    assert.equal((await rig.submit('contributor', discard)).status, 200);
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.texts, ['Text b']);
    assert.equal(await delivery(rig, 'a'), 'queued');
    assert.equal((await rig.repository.backlog()).jobs, 0);
  });

  it('shows the message before in the list when the last one is taken back', async () => {
    const rig = await rigWith('a', 'b');
    const discard = { id: 'cmd-x', type: 'message.discard', conversationId: 'v1', messageId: 'msg-b' } as const;
    await rig.submit('contributor', discard);
    assert.equal((await rig.get('conversation', 'v1'))?.lastMessage?.messageId, 'msg-a');
  });

  it('believes Meta when it says the window is closed', async () => {
    const rig = await rigWith('a');
    rig.whatsapp.answerNext(refused(131_047));
    await rig.app.worker.drain();
    assert.equal(await delivery(rig, 'a'), 'failed');
    assert.equal((await rig.get('conversation', 'v1'))?.windowClosesAt, rig.clock.now());
    const again = await rig.submit('contributor', send('b'));
    assert.equal(((await again.json()) as { code: string }).code, 'window-closed');
  });

  it('sends a retry as a new attempt beside the old one', async () => {
    const rig = await rigWith('a');
    rig.whatsapp.answerNext(UNKNOWN);
    await rig.app.worker.drain();
    const retry = {
      id: 'cmd-r',
      type: 'message.retry',
      conversationId: 'v1',
      messageId: 'msg-a',
      attemptId: 'att-a2',
    } as const;
    assert.equal((await rig.submit('contributor', retry)).status, 200);
    await rig.app.worker.drain();
    assert.deepEqual(
      rig.whatsapp.calls.map(({ message }) => message.attemptId),
      ['att-a', 'att-a2'],
    );
    const message = await rig.get('message', 'msg-a');
    assert.deepEqual(
      message?.attempts.map((attempt) => attempt.delivery),
      ['unknown', 'sent'],
    );
  });
});
