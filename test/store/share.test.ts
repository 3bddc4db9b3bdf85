import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { share } from '../../src/store/share.ts';

describe('share', () => {
  it('returns the old object for an equal one', () => {
    const old = { a: 1, list: [{ id: 'x', n: 1 }], none: null };
    assert.equal(share(old, structuredClone(old)), old);
  });

  it('keeps the elements that did not change, also when others came before them', () => {
    const old = [
      { id: 'x', n: 1 },
      { id: 'y', n: 2 },
    ];
    const next = share(old, [
      { id: 'w', n: 0 },
      { id: 'x', n: 1 },
      { id: 'y', n: 3 },
    ]);
    assert.equal(next[1], old[0]);
    assert.deepEqual(next[2], { id: 'y', n: 3 });
  });

  it('tells a missing field from an undefined one', () => {
    const old: { a?: undefined; b?: undefined } = { a: undefined };
    assert.deepEqual(Object.keys(share(old, { b: undefined })), ['b']);
  });

  it('takes objects of a class and arrays of another length as they are', () => {
    const error = new Error('new');
    assert.equal(share<unknown>(new Error('new'), error), error);
    assert.deepEqual(share([1, 2], [1]), [1]);
    assert.deepEqual(share<unknown>({ a: 1 }, [1]), [1]);
  });

  it('always equals the new value', () => {
    const values = fc.jsonValue();
    fc.assert(
      fc.property(values, values, (old, next) => {
        assert.deepEqual(share(old, next), next);
      }),
    );
  });
});
