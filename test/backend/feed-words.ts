import assert from 'node:assert/strict';
import type { Change, FeedEvent } from '../../src/domain/index.ts';
import { settled } from './rig/fake-clock.ts';
import type { Rig } from './rig/rig.ts';

export function told(events: readonly FeedEvent[]): readonly string[] {
  return events.flatMap((event) => (event.type === 'changes' ? event.changes.map(describeChange) : []));
}

export function describeChange(change: Change): string {
  return 'gone' in change ? `${change.kind} ${change.id} ${change.gone}` : `${change.kind} ${change.id}`;
}

export async function head(rig: Rig): Promise<number> {
  return rig.repository.read('w1', (tx) => tx.head());
}

export async function grant(
  rig: Rig,
  channelId: string,
  agents: Record<string, 'viewer' | 'contributor' | 'supervisor'>,
) {
  await rig.repository.write('w1', async (tx) => {
    const channel = await tx.get('channel', channelId);
    assert.ok(channel);
    await tx.put('channel', { ...channel, access: { ...channel.access, agents } });
    await tx.scopeChanged([channelId]);
  });
  rig.ports.wake.notify('feed:w1');
  await settled();
}
