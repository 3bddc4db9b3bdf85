import assert from 'node:assert/strict';
import type { Rig } from './rig.ts';

/** A customer who writes in the tests of webhooks. */
export const FROM = '390000000001';

export async function receive(rig: Rig, ...bodies: readonly unknown[]): Promise<void> {
  const answers = await Promise.all(bodies.map((body) => rig.webhook(body)));
  for (const answer of answers) assert.equal(answer.status, 200);
  await rig.app.worker.drain();
}

export async function latest(rig: Rig, name: string) {
  return (await rig.get('message', `msg-${name}`))?.attempts.at(-1);
}

export async function everyConversation(rig: Rig) {
  return rig.repository.read('w1', (tx) =>
    tx.conversations({ filter: {}, after: null, limit: 1_000 }, { channelIds: ['c1', 'c2'] }),
  );
}
