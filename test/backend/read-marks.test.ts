import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { notSent } from './rig/fake-whatsapp.ts';
import { createRig } from './rig/rig.ts';
import { rigWith } from './sending-rig.ts';

describe('a read mark', () => {
  it('tells WhatsApp that messages were read, a few times at most', async () => {
    const rig = await createRig();
    const inbound = await rig.get('message', 'v1-m1');
    assert.ok(inbound?.place);
    rig.whatsapp.answerNextRead(notSent(), notSent(), notSent(), notSent(), notSent());
    await rig.submit('viewer', {
      id: 'cmd-read',
      type: 'conversation.read',
      conversationId: 'v1',
      upTo: inbound.place,
    });
    assert.equal((await rig.get('conversation', 'v1'))?.unread, 0);
    rig.app.worker.start();
    await rig.clock.advance(120_000);
    await rig.app.worker.stop();
    assert.deepEqual(rig.whatsapp.reads, Array(4).fill('wamid.v1-m1'));
    assert.equal((await rig.repository.backlog()).jobs, 0);
  });

  it('says nothing to WhatsApp when a read mark passes no customer message', async () => {
    const rig = await rigWith('a');
    const message = await rig.get('message', 'v1-m1');
    assert.ok(message?.place);
    await rig.submit('viewer', { id: 'r1', type: 'conversation.read', conversationId: 'v1', upTo: message.place });
    const sent = await rig.get('message', 'msg-a');
    assert.ok(sent?.place);
    await rig.submit('viewer', { id: 'r2', type: 'conversation.read', conversationId: 'v1', upTo: sent.place });
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.reads, ['wamid.v1-m1']);
  });
});
