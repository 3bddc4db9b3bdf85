import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSignalWord, signalWord } from '../../src/backend/feed/signal-word.ts';
import type { Signal } from '../../src/domain/index.ts';
import { settled } from './rig/fake-clock.ts';
import { openStream } from './rig/open-stream.ts';
import { createRig } from './rig/rig.ts';

const SIGNAL: Signal = { type: 'typing', conversationId: 'v1', agentId: 'contributor', expiresAt: 1_000 };

describe('signals among servers of one database', () => {
  it('reach colleagues who hang on another one, and only who may see the conversation', async () => {
    const rig = await createRig();
    // On the same database and the same wake.
    const other = rig.restart();
    const head = await rig.repository.read('w1', (tx) => tx.head());
    const streams = await Promise.all(['viewer', 'nobody'].map((who) => openStream(rig, who, head, [], other)));
    for (const { clear } of streams) clear();
    const body = JSON.stringify({ type: 'typing', conversationId: 'v1' });
    assert.equal((await rig.call('contributor', '/v1/signals', { method: 'POST', body })).status, 204);
    await settled();
    assert.deepEqual(
      streams.map(({ events }) => events.map((event) => event.type === 'signal' && event.signal.agentId)),
      [['contributor'], []],
    );
  });

  it('are read as they were told', () => {
    assert.deepEqual(readSignalWord(signalWord('c1', SIGNAL)), { channelId: 'c1', signal: SIGNAL });
  });

  it('are left alone when nothing is known of what was told, or a newer server told it', () => {
    assert.equal(readSignalWord(''), null);
    assert.equal(readSignalWord(JSON.stringify({ channelId: 'c1', type: 'dancing' })), null);
    assert.equal(readSignalWord(JSON.stringify({ type: 'signal', signal: { ...SIGNAL, type: 'dancing' } })), null);
  });
});
