import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createInboxApp, type WhatsAppClient } from '../../src/backend/index.ts';
import { sampleFile } from '../../src/testing/sample-records.ts';
import { send } from './rig/commands.ts';
import { CrashPlan, crashing } from './rig/crashing-repository.ts';
import { settled } from './rig/fake-clock.ts';
import { notSent } from './rig/fake-whatsapp.ts';
import { createRig, type Rig } from './rig/rig.ts';
import { inbound, status, webhookBody } from './rig/webhook-bodies.ts';

/** Lets a process die at one step of its work, then lets another one take over once the leases ran out. */
async function crashAt(rig: Rig, plan: CrashPlan): Promise<void> {
  const whatsapp: WhatsAppClient = rig.whatsapp;
  const doomed = createInboxApp({
    ...rig.ports,
    repository: crashing(rig.repository, plan),
    whatsapp: {
      send: (...args) => plan.step(() => whatsapp.send(...args)),
      sendReaction: (...args) => plan.step(() => whatsapp.sendReaction(...args)),
      markRead: (...args) => plan.step(() => whatsapp.markRead(...args)),
      uploadMedia: (...args) => plan.step(() => whatsapp.uploadMedia(...args)),
      mediaAddress: (...args) => plan.step(() => whatsapp.mediaAddress(...args)),
      downloadMedia: (...args) => plan.step(() => whatsapp.downloadMedia(...args)),
      templates: (...args) => plan.step(() => whatsapp.templates(...args)),
    },
  });
  const work = doomed.worker.drain();
  await Promise.race([work, new Promise((resolve) => setTimeout(resolve, 0)).then(settled)]);
  await settled();
  for (let round = 0; round < 6; round += 1) {
    await rig.clock.advance(61_000);
    await rig.app.worker.drain();
  }
}

/** Runs a scenario with a death before and after every step, until one plan outlives the work. */
async function atEveryStep(scenario: (plan: CrashPlan) => Promise<void>): Promise<number> {
  for (const after of [false, true]) {
    for (let step = 1; ; step += 1) {
      const plan = new CrashPlan(step, after);
      await scenario(plan);
      if (!plan.struck) {
        if (after) return step;
        break;
      }
    }
  }
  return 0;
}

describe('a worker that dies', () => {
  it('never leads to a second call for an attempt, and loses none, wherever it dies', async () => {
    const steps = await atEveryStep(async (plan) => {
      const rig = await createRig();
      for (const name of ['a', 'b']) await rig.submit('contributor', send(name));
      await crashAt(rig, plan);
      const calls = rig.whatsapp.calls.map(({ message }) => message.attemptId);
      assert.equal(new Set(calls).size, calls.length, `doubled: ${calls}`);
      for (const name of ['a', 'b']) {
        const attempt = (await rig.get('message', `msg-${name}`))?.attempts[0];
        const called = calls.includes(`att-${name}`);
        const settledAs = attempt?.delivery ?? 'none';
        assert.ok(['sent', 'unknown'].includes(settledAs), `${name} ended as ${settledAs}`);
        if (settledAs === 'sent') assert.ok(called, `${name} is called sent without a call`);
      }
      const order = [...calls].sort();
      assert.deepEqual(calls, order);
      assert.equal((await rig.repository.backlog()).jobs, 0);
    });
    assert.ok(steps > 10, `steps seen: ${steps}`);
  });

  it('leads to another call only where it was certain that nothing was sent', async () => {
    await atEveryStep(async (plan) => {
      const rig = await createRig();
      await rig.submit('contributor', send('a'));
      rig.whatsapp.answerNext(notSent());
      await crashAt(rig, plan);
      assert.ok(rig.whatsapp.calls.length <= 2);
      const delivery = (await rig.get('message', 'msg-a'))?.attempts[0]?.delivery ?? 'none';
      assert.ok(['sent', 'unknown'].includes(delivery), delivery);
    });
  });

  it('leaves what a receipt says to the next one', async () => {
    await atEveryStep(async (plan) => {
      const rig = await createRig();
      await rig.submit('contributor', send('a'));
      await rig.webhook(status({ wamid: 'wamid.out-1', status: 'read', at: rig.clock.now() }));
      await crashAt(rig, plan);
      const delivery = (await rig.get('message', 'msg-a'))?.attempts[0]?.delivery ?? 'none';
      // A lost answer leaves nobody who knows that the receipt is about this attempt.
      assert.ok(['read', 'unknown'].includes(delivery), delivery);
    });
  });

  it('loses and doubles no incoming message, wherever it dies', async () => {
    const steps = await atEveryStep(async (plan) => {
      const rig = await createRig();
      const at = rig.clock.now();
      for (const wamid of ['w1', 'w2', 'w1']) await rig.webhook(inbound({ wamid, from: '390000000001', at }));
      await crashAt(rig, plan);
      const wamids = (await rig.messages('v1')).map(({ wamid }) => wamid);
      assert.deepEqual([...wamids].sort(), ['w1', 'w2', 'wamid.v1-m1']);
      assert.equal((await rig.get('conversation', 'v1'))?.unread, 3);
      assert.equal((await rig.repository.backlog()).oldestWebhookAt, null);
    });
    assert.ok(steps > 5, `steps seen: ${steps}`);
  });

  it('leaves no file waiting for ever, wherever it dies', async () => {
    const steps = await atEveryStep(async (plan) => {
      const rig = await createRig();
      await rig.webhook(pictureOf('w1', rig.clock.now()));
      await crashAt(rig, plan);
      const picture = (await rig.messages('v1')).find(({ wamid }) => wamid === 'w1');
      assert.ok(picture && 'mediaId' in picture.content);
      assert.equal(picture.content.file?.state, 'stored');
      assert.equal((await rig.repository.backlog()).jobs, 0);
    });
    assert.ok(steps > 5, `steps seen: ${steps}`);
  });

  it('sends a file once, whatever became of its uploads', async () => {
    await atEveryStep(async (plan) => {
      const rig = await createRig();
      await rig.ports.mediaStore.put('f1', new Blob(['abc']).stream(), 3);
      await rig.repository.write('w1', (tx) => tx.putFile(sampleFile({ id: 'f1' })));
      const content = { kind: 'image', fileId: 'f1', mime: 'image/png', bytes: 3 } as const;
      await rig.submit('contributor', send('a', { content }));
      await crashAt(rig, plan);
      assert.ok(rig.whatsapp.calls.length <= 1);
      const delivery = (await rig.get('message', 'msg-a'))?.attempts[0]?.delivery ?? 'none';
      assert.ok(['sent', 'unknown'].includes(delivery), delivery);
    });
  });
});

function pictureOf(wamid: string, at: number): unknown {
  const timestamp = String(Math.floor(at / 1_000));
  const message = {
    id: wamid,
    from: '390000000001',
    timestamp,
    type: 'image',
    image: { id: '77', mime_type: 'image/png' },
  };
  return webhookBody({ contacts: [{ wa_id: '390000000001', profile: { name: 'A' } }], messages: [message] });
}
