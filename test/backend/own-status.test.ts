import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnyCommand, FeedEvent, Session, SubmitAnswer } from '../../src/domain/index.ts';
import { createRig } from './rig/rig.ts';

const say = (id: string, away: boolean): AnyCommand => ({ id, type: 'agent.away', away });

describe('the status an agent gives themselves', () => {
  it('is kept, told to colleagues and part of the next session, whatever the role', async () => {
    const rig = await createRig();
    assert.equal((await rig.submit('viewer', say('s1', true))).status, 200);
    assert.equal((await rig.get('agent', 'viewer'))?.away, true);
    const { events } = (await (await rig.call('supervisor', '/v1/changes?after=0')).json()) as {
      readonly events: readonly FeedEvent[];
    };
    const told = events.flatMap((event) => (event.type === 'changes' ? event.changes : []));
    assert.ok(told.some((one) => one.kind === 'agent' && 'record' in one && one.record.away === true));
    const session = (await (await rig.call('viewer', '/v1/session')).json()) as Session;
    assert.equal(session.agent.away, true);
    assert.equal((await rig.submit('viewer', say('s2', false))).status, 200);
    assert.equal((await rig.get('agent', 'viewer'))?.away, undefined);
  });

  it('is their own: nobody else changes by it, and saying it again changes nothing', async () => {
    const rig = await createRig();
    await rig.submit('admin', say('s1', true));
    assert.equal((await rig.get('agent', 'supervisor'))?.away, undefined);
    const again = (await (await rig.submit('admin', say('s2', true))).json()) as SubmitAnswer;
    assert.deepEqual(again.changes, []);
  });

  it('is refused when it is not a yes or a no', async () => {
    const rig = await createRig();
    const response = await rig.submit('viewer', { ...say('s1', true), away: 'yes' } as unknown as AnyCommand);
    assert.equal(response.status, 400);
    assert.match(await response.text(), /body\.away/);
  });
});
