import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SubmitAnswer } from '../../src/domain/index.ts';
import { send } from './rig/commands.ts';
import { createRig, type Rig } from './rig/rig.ts';

async function delivery(rig: Rig, name: string) {
  return (await rig.get('message', `msg-${name}`))?.attempts.at(-1)?.delivery;
}

describe('sending', () => {
  it('brings an accepted text to WhatsApp once and shows it as sent', async () => {
    const rig = await createRig();
    const response = await rig.submit('contributor', send('a'));
    assert.equal(response.status, 200);
    const answer = (await response.json()) as SubmitAnswer;
    assert.deepEqual(
      answer.changes.map(({ kind }) => kind),
      ['message', 'conversation'],
    );
    assert.equal(await delivery(rig, 'a'), 'queued');
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.texts, ['Text a']);
    assert.equal(rig.whatsapp.calls[0]?.message.attemptId, 'att-a');
    assert.equal(await delivery(rig, 'a'), 'sent');
    const conversation = await rig.get('conversation', 'v1');
    assert.equal(conversation?.status, 'pending');
    assert.equal(conversation?.lastMessage?.delivery, 'sent');
  });
});
