import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Channel } from '../../src/domain/index.ts';
import { send } from './rig/commands.ts';
import { createRig, type Rig } from './rig/rig.ts';

async function rigWith(over: Partial<Channel>): Promise<Rig> {
  const rig = await createRig();
  await rig.repository.write('w1', async (tx) => {
    const channel = await tx.get('channel', 'c1');
    assert.ok(channel);
    await tx.put('channel', { ...channel, ...over });
  });
  return rig;
}

async function reads(rig: Rig, id: string, tell?: true): Promise<void> {
  const message = await rig.get('message', 'v1-m1');
  assert.ok(message?.place);
  const told = tell === undefined ? {} : { tell };
  const command = { id, type: 'conversation.read', conversationId: 'v1', upTo: message.place, ...told } as const;
  assert.equal((await rig.submit('viewer', command)).status, 200);
  await rig.app.worker.drain();
}

async function answers(rig: Rig, name: string): Promise<void> {
  assert.equal((await rig.submit('contributor', send(name))).status, 200);
  await rig.app.worker.drain();
}

describe('blue ticks', () => {
  it('come once the message was seen where the channel says so, and not again with the answer', async () => {
    const rig = await rigWith({ readReceipts: 'seen' });
    await reads(rig, 'r1');
    await reads(rig, 'r2', true);
    await answers(rig, 'a');
    assert.deepEqual(rig.whatsapp.reads, ['wamid.v1-m1']);
  });

  it('come with the first answer where the channel says so, and not with reading', async () => {
    const rig = await rigWith({ readReceipts: 'reply' });
    await reads(rig, 'r1', true);
    assert.deepEqual(rig.whatsapp.reads, []);
    await answers(rig, 'a');
    await answers(rig, 'b');
    assert.deepEqual(rig.whatsapp.reads, ['wamid.v1-m1']);
  });

  it('come when an agent says so where the channel leaves it to them, also of what was read before', async () => {
    const rig = await rigWith({ readReceipts: 'manual' });
    await reads(rig, 'r1');
    await answers(rig, 'a');
    assert.deepEqual(rig.whatsapp.reads, []);
    await reads(rig, 'r2', true);
    assert.deepEqual(rig.whatsapp.reads, ['wamid.v1-m1']);
  });
});

describe("an agent's name", () => {
  it('goes before their words where the channel says so; the inbox shows the words alone', async () => {
    const rig = await rigWith({ agentPrefix: true });
    await answers(rig, 'a');
    const agent = await rig.get('agent', 'contributor');
    assert.deepEqual(rig.whatsapp.texts, [`*${agent?.name}*\nText a`]);
    assert.deepEqual((await rig.get('message', 'msg-a'))?.content, { kind: 'text', text: 'Text a' });
  });
});
