import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { head } from './feed-words.ts';
import { settled } from './rig/fake-clock.ts';
import { openStream } from './rig/open-stream.ts';
import { createRig, type Rig } from './rig/rig.ts';

describe('signals', () => {
  const signal = (rig: Rig, who: string, conversationId = 'v1') =>
    rig.call(who, '/v1/signals', { method: 'POST', body: JSON.stringify({ type: 'typing', conversationId }) });

  it('reach colleagues who see the conversation, for ten seconds, without a cursor', async () => {
    const rig = await createRig();
    const viewer = await openStream(rig, 'viewer', await head(rig));
    const self = await openStream(rig, 'contributor', await head(rig));
    const outside = await openStream(rig, 'nobody', await head(rig));
    for (const { clear } of [viewer, self, outside]) clear();
    assert.equal((await signal(rig, 'contributor')).status, 204);
    await settled();
    const expiresAt = rig.clock.now() + 10_000;
    const expected = { type: 'typing', conversationId: 'v1', agentId: 'contributor', expiresAt };
    assert.deepEqual(viewer.events, [{ type: 'signal', signal: expected }]);
    assert.deepEqual(self.events, []);
    assert.deepEqual(outside.events, []);
  });

  it('of somebody who does not see the conversation are refused', async () => {
    const rig = await createRig();
    assert.equal((await signal(rig, 'viewer', 'v2')).status, 404);
    assert.equal((await signal(rig, 'viewer', 'v9')).status, 404);
  });
});
