import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyWebhookReceipt } from '../../../src/backend/use-cases/apply-receipt.ts';
import { send } from '../rig/commands.ts';
import { notSent, UNKNOWN } from '../rig/fake-whatsapp.ts';
import { latest, receive } from '../rig/receive.ts';
import { createRig } from '../rig/rig.ts';
import { status } from '../rig/webhook-bodies.ts';

describe('receipts', () => {
  it('end the same in any order', async () => {
    for (const order of [
      ['sent', 'delivered', 'read'],
      ['read', 'sent', 'delivered'],
      ['delivered', 'read', 'sent', 'read'],
    ]) {
      const rig = await createRig();
      await rig.submit('contributor', send('a'));
      await rig.app.worker.drain();
      const at = rig.clock.now();
      for (const name of order) await receive(rig, status({ wamid: 'wamid.out-1', status: name, at }));
      assert.equal((await latest(rig, 'a'))?.delivery, 'read');
      assert.equal((await rig.get('conversation', 'v1'))?.lastMessage?.delivery, 'read');
    }
  });

  it('that overtake the answer wait for it', async () => {
    const rig = await createRig();
    await rig.submit('contributor', send('a'));
    rig.whatsapp.onCall = async (_message, wamid) => {
      await rig.webhook(status({ wamid, status: 'delivered', at: rig.clock.now() }));
      await rig.restart().worker.drain();
    };
    await rig.app.worker.drain();
    assert.equal((await latest(rig, 'a'))?.delivery, 'delivered');
  });

  it('settle an unknown send by our attempt id', async () => {
    const rig = await createRig();
    rig.whatsapp.answerNext(UNKNOWN);
    await rig.submit('contributor', send('a'));
    await rig.app.worker.drain();
    await receive(rig, status({ wamid: 'wamid.real', status: 'delivered', at: rig.clock.now(), attemptId: 'att-a' }));
    const attempt = await latest(rig, 'a');
    assert.deepEqual([attempt?.delivery, attempt?.wamid], ['delivered', 'wamid.real']);
    await receive(rig, status({ wamid: 'wamid.real', status: 'read', at: rig.clock.now() }));
    assert.equal((await latest(rig, 'a'))?.delivery, 'read');
  });

  it('of a failure close the window that Meta says is closed', async () => {
    const rig = await createRig();
    await rig.submit('contributor', send('a'));
    await rig.app.worker.drain();
    const at = Math.floor(rig.clock.now() / 1_000) * 1_000;
    await receive(rig, status({ wamid: 'wamid.out-1', status: 'failed', at, code: 131_047 }));
    assert.equal((await latest(rig, 'a'))?.delivery, 'failed');
    assert.equal((await rig.get('conversation', 'v1'))?.windowClosesAt, at);
  });

  it('that prove delivery end the tries of a send that seemed not to have left', async () => {
    const rig = await createRig();
    rig.whatsapp.answerNext(notSent());
    await rig.submit('contributor', send('a'));
    await rig.app.worker.drain();
    await receive(rig, status({ wamid: 'wamid.real', status: 'delivered', at: rig.clock.now(), attemptId: 'att-a' }));
    await rig.clock.advance(60_000);
    await rig.app.worker.drain();
    assert.equal(rig.whatsapp.calls.length, 1);
    assert.equal((await latest(rig, 'a'))?.delivery, 'delivered');
  });

  it('are found when the answer was stored while they were parked', async () => {
    const rig = await createRig();
    await rig.submit('contributor', send('a'));
    const write = rig.repository.write.bind(rig.repository);
    let answered = false;
    rig.repository.write = async (workspaceId, work) => {
      const committed = await write(workspaceId, work);
      if (answered) return committed;
      answered = true;
      await write('w1', async (tx) => {
        const message = await tx.get('message', 'msg-a');
        assert.ok(message);
        const attempts = message.attempts.map((attempt) => ({ ...attempt, wamid: 'wamid.real' }));
        await tx.put('message', { ...message, attempts });
      });
      return committed;
    };
    await applyWebhookReceipt(rig.ports, 'w1', {
      item: 'receipt',
      route: { phoneNumberId: 'phone-c1', accountId: null },
      wamid: 'wamid.real',
      attemptId: null,
      delivery: 'delivered',
      at: rig.clock.now(),
      error: null,
      contact: null,
      freeEntryUntil: null,
      price: { category: 'utility', type: 'regular', billable: true },
    });
    const settled = await latest(rig, 'a');
    assert.equal(settled?.delivery, 'delivered');
    // What WhatsApp counts it as waits with the receipt and comes with it.
    assert.deepEqual(settled?.price, { category: 'utility', type: 'regular', billable: true });
  });

  it('of nobody wait a day and are forgotten', async () => {
    const rig = await createRig();
    await receive(rig, status({ wamid: 'wamid.ghost', status: 'read', at: rig.clock.now() }));
    await rig.clock.advance(25 * 3_600_000);
    await receive(rig, status({ wamid: 'wamid.other', status: 'read', at: rig.clock.now() }));
    const { value } = await rig.repository.write('w1', (tx) =>
      tx.takeParked({ wamid: 'wamid.ghost', attemptId: null }),
    );
    assert.deepEqual(value, []);
  });
});
