import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DELIVERY_SCALE, isTombstone, latestAttempt, reachedBefore } from '../../src/domain/index.ts';
import { outbound, teamChange } from './samples.ts';

describe('latestAttempt', () => {
  it('is the last one', () => assert.equal(latestAttempt(outbound('failed', 'queued'))?.id, 'at2'));
  it('is none where there is none', () => assert.equal(latestAttempt({ attempts: [] }), null));
});

describe('reachedBefore', () => {
  for (const earlier of DELIVERY_SCALE) {
    const reached = ['sent', 'delivered', 'read', 'played'].includes(earlier);
    it(`${reached ? 'tells' : 'does not tell'} of an earlier attempt that stands at ${earlier}`, () => {
      assert.equal(reachedBefore(outbound(earlier, 'failed')), reached);
      assert.equal(reachedBefore(outbound(earlier)), false);
    });
  }
});

describe('isTombstone', () => {
  it('tells what is gone from what is there', () => {
    assert.equal(isTombstone({ kind: 'team', id: 't', rev: 2, gone: 'access' }), true);
    assert.equal(isTombstone(teamChange), false);
  });
});
