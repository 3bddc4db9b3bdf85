import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { send } from '../rig/commands.ts';
import { UNKNOWN } from '../rig/fake-whatsapp.ts';
import { everyConversation, FROM, latest, receive } from '../rig/receive.ts';
import { createRig } from '../rig/rig.ts';
import { echo, status, webhookBody } from '../rig/webhook-bodies.ts';

describe('echoes', () => {
  it('of our own sends are no second bubble', async () => {
    const rig = await createRig();
    await rig.submit('contributor', send('a'));
    await rig.app.worker.drain();
    await receive(rig, echo({ wamid: 'wamid.out-1', to: FROM, at: rig.clock.now(), text: 'Text a' }));
    assert.equal((await rig.messages('v1')).length, 2);
  });

  it('that overtake the answer make way for the message they echo, with what they knew', async () => {
    const rig = await createRig();
    await rig.submit('contributor', send('a'));
    rig.whatsapp.onCall = async (_message, wamid) => {
      await rig.webhook(echo({ wamid, to: FROM, at: rig.clock.now(), text: 'Text a' }));
      await rig.webhook(status({ wamid, status: 'delivered', at: rig.clock.now() }));
      await rig.restart().worker.drain();
      assert.equal((await rig.messages('v1')).length, 3);
    };
    await rig.app.worker.drain();
    const messages = await rig.messages('v1');
    assert.deepEqual(
      messages.map(({ id }) => id),
      ['v1-m1', 'msg-a'],
    );
    assert.equal((await latest(rig, 'a'))?.delivery, 'delivered');
    assert.equal((await rig.get('conversation', 'v1'))?.lastMessage?.messageId, 'msg-a');
  });

  it('of an unknown send go when a receipt brings our attempt id', async () => {
    const rig = await createRig();
    rig.whatsapp.answerNext(UNKNOWN);
    await rig.submit('contributor', send('a'));
    await rig.app.worker.drain();
    await receive(rig, echo({ wamid: 'wamid.lost', to: FROM, at: rig.clock.now(), text: 'Text a' }));
    await receive(rig, status({ wamid: 'wamid.lost', status: 'read', at: rig.clock.now(), attemptId: 'att-a' }));
    assert.equal((await rig.messages('v1')).length, 2);
    assert.equal((await latest(rig, 'a'))?.delivery, 'read');
  });

  it('of the phone app are shown, ring nobody, and take receipts', async () => {
    const rig = await createRig();
    const before = await rig.get('conversation', 'v1');
    await receive(rig, echo({ wamid: 'wamid.phone', to: FROM, at: rig.clock.now(), text: 'From the phone' }));
    await receive(rig, status({ wamid: 'wamid.phone', status: 'read', at: rig.clock.now() }));
    const message = (await rig.messages('v1')).at(-1);
    assert.deepEqual(
      [message?.direction, message?.origin, message?.attempts[0]?.delivery],
      ['outbound', 'echo', 'read'],
    );
    const after = await rig.get('conversation', 'v1');
    assert.deepEqual([after?.unread, after?.windowClosesAt], [before?.unread, before?.windowClosesAt]);
  });
});

describe('history', () => {
  it('never rings, opens no window, and stands at its own time', async () => {
    const rig = await createRig();
    const at = rig.clock.now() - 90 * 24 * 3_600_000;
    const old = { id: 'wamid.old', from: '390000000044', timestamp: String(Math.floor(at / 1_000)), type: 'text' };
    const threads = [
      { id: '390000000044', messages: [{ ...old, text: { body: 'Old' }, history_context: { status: 'READ' } }] },
    ];
    const value = { history: [{ metadata: { phase: 0, chunk_order: 1, progress: 100 }, threads }] };
    await receive(rig, webhookBody(value, 'phone-c1', 'history'));
    const conversation = (await everyConversation(rig)).find(({ id }) => !['v1', 'v2'].includes(id));
    assert.ok(conversation);
    assert.deepEqual(
      [conversation.status, conversation.unread, conversation.needsReply, conversation.windowClosesAt],
      ['resolved', 0, false, null],
    );
    assert.equal(conversation.activityAt, Math.floor(at / 1_000) * 1_000);
  });
});
