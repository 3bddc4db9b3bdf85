import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Agent, decideAway } from '../../../src/domain/index.ts';

const here: Agent = { id: 'a1', rev: 3, name: 'Ana', admin: false, teamIds: ['t1'], active: true };
const gone: Agent = { ...here, away: true };

describe('an agent who says whether they are at work', () => {
  it('is away when they say so, and here again without a trace', () => {
    assert.deepEqual(decideAway({ away: true }, here), gone);
    assert.deepEqual(decideAway({ away: false }, gone), here);
  });

  it('changes nothing by saying it again', () => {
    assert.equal(decideAway({ away: false }, here), null);
    assert.equal(decideAway({ away: true }, gone), null);
  });
});
