import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Channel, Conversation } from '../../src/domain/index.ts';
import { createRig, type Rig } from './rig/rig.ts';

const SHOWS = { showTyping: true, readReceipts: 'seen' } as const;

async function rigWith(channel: Partial<Channel>, conversation: Partial<Conversation> = {}): Promise<Rig> {
  const rig = await createRig();
  await rig.repository.write('w1', async (tx) => {
    const [number, talk] = [await tx.get('channel', 'c1'), await tx.get('conversation', 'v1')];
    assert.ok(number && talk);
    await tx.put('channel', { ...number, ...channel });
    await tx.put('conversation', { ...talk, windowClosesAt: rig.clock.now() + 3_600_000, ...conversation });
  });
  return rig;
}

async function signals(rig: Rig, who = 'contributor', type: 'typing' | 'viewing' = 'typing'): Promise<void> {
  const body = JSON.stringify({ type, conversationId: 'v1' });
  const headers = { 'content-type': 'application/json' };
  assert.equal((await rig.call(who, '/v1/signals', { method: 'POST', headers, body })).status, 204);
}

describe('typing, as the customer sees it', () => {
  it('is told by the newest message of theirs, at most every twenty seconds', async () => {
    const rig = await rigWith(SHOWS);
    for (let times = 0; times < 3; times += 1) await signals(rig);
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.typed, ['wamid.v1-m1']);
    await rig.clock.advance(19_999);
    await signals(rig);
    await rig.app.worker.drain();
    assert.equal(rig.whatsapp.typed.length, 1);
    await rig.clock.advance(1);
    await signals(rig);
    await rig.app.worker.drain();
    assert.equal(rig.whatsapp.typed.length, 2);
  });

  const quiet: readonly (readonly [why: string, channel: Partial<Channel>, conversation?: Partial<Conversation>])[] = [
    ['where the channel does not show it', { ...SHOWS, showTyping: false }],
    ['where only an answer tells that it was read', { ...SHOWS, readReceipts: 'reply' }],
    ['where agents say by hand that they have read', { ...SHOWS, readReceipts: 'manual' }],
    ['over a channel that is disconnected', { ...SHOWS, health: 'disconnected' }],
    ['when no answer may go: the window is closed', SHOWS, { windowClosesAt: 1 }],
    ['when the customer never opened a window', SHOWS, { windowClosesAt: null }],
  ];
  for (const [why, channel, conversation] of quiet) {
    it(`is not told ${why}`, async () => {
      const rig = await rigWith(channel, conversation);
      await signals(rig);
      await rig.app.worker.drain();
      assert.deepEqual([rig.whatsapp.typed, rig.whatsapp.reads], [[], []]);
    });
  }

  it('is not told of somebody who may not answer, nor of one who looks', async () => {
    const rig = await rigWith(SHOWS);
    await signals(rig, 'viewer');
    await signals(rig, 'contributor', 'viewing');
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.reads, []);
  });

  it('is let go when it cannot leave in time, and never tried twice', async () => {
    const rig = await rigWith(SHOWS);
    await signals(rig);
    await rig.clock.advance(10_000);
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.reads, []);
  });
});
