import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRig } from '../backend/rig/rig.ts';
import { openStore, until } from './rig/real-store.ts';

describe('the own status in the store', () => {
  it('shows in the own session and at colleagues once the backend has it', async () => {
    const rig = await createRig();
    const [mine, theirs] = [openStore(rig, 'contributor'), openStore(rig, 'supervisor')];
    const ends = [mine.session, theirs.agents].map((source) => source.subscribe(() => undefined));
    const atColleague = () => theirs.agents.current.find(({ id }) => id === 'contributor')?.away;
    await until(rig, () => mine.session.current.session !== null && theirs.agents.current.length > 0);
    assert.equal(mine.session.current.session?.agent.away, undefined);

    await mine.setAway(true);
    assert.equal(mine.session.current.session?.agent.away, true);
    await until(rig, () => atColleague() === true);

    await mine.setAway(false);
    assert.equal(mine.session.current.session?.agent.away, undefined);
    await until(rig, () => atColleague() === undefined);
    for (const end of ends) end();
    await Promise.all([mine.close(), theirs.close()]);
  });
});
