import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { comparePlaces, isAfter, LATE_AFTER_MS, laterPlace, placeLive } from '../../src/domain/index.ts';
import * as arbitrary from './arbitraries.ts';
import { NOW } from './samples.ts';

/** Places that often collide. */
const near = fc.record({ at: fc.nat(3), seq: fc.nat(3) }, { noNullPrototype: true });
const mark = fc.option(near, { nil: null });

describe('comparePlaces', () => {
  it('is a total order', () => {
    fc.assert(
      fc.property(near, near, near, (a, b, c) => {
        assert.equal(Math.sign(comparePlaces(a, b)), 0 - Math.sign(comparePlaces(b, a)));
        assert.equal(comparePlaces(a, b) === 0, a.at === b.at && a.seq === b.seq);
        if (comparePlaces(a, b) <= 0 && comparePlaces(b, c) <= 0) assert.ok(comparePlaces(a, c) <= 0);
      }),
    );
  });

  it('looks at the time first and at the sequence second', () => {
    assert.ok(comparePlaces({ at: 1, seq: 9 }, { at: 2, seq: 1 }) < 0);
    assert.ok(comparePlaces({ at: 2, seq: 1 }, { at: 2, seq: 2 }) < 0);
  });
});

describe('isAfter', () => {
  it('puts everything after nothing', () => {
    fc.assert(fc.property(arbitrary.place, (place) => assert.ok(isAfter(place, null))));
  });
  it('is strict', () => fc.assert(fc.property(arbitrary.place, (place) => assert.equal(isAfter(place, place), false))));
});

describe('laterPlace', () => {
  it('ends the same in any order and any number', () => {
    fc.assert(
      fc.property(mark, mark, mark, (a, b, c) => {
        assert.deepEqual(laterPlace(a, b), laterPlace(b, a));
        assert.deepEqual(laterPlace(laterPlace(a, b), c), laterPlace(a, laterPlace(b, c)));
        assert.equal(laterPlace(a, a), a);
      }),
    );
  });

  it('takes any place over none', () => {
    const place = { at: 0, seq: 0 };
    assert.equal(laterPlace(null, place), place);
    assert.equal(laterPlace(place, null), place);
    assert.equal(laterPlace(null, null), null);
  });
});

describe('placeLive', () => {
  const table: readonly [string, number, boolean][] = [
    ['at once', 0, false],
    ['ten minutes later', LATE_AFTER_MS, false],
    ['a millisecond more', LATE_AFTER_MS + 1, true],
    ['before its own time, within ten minutes', -LATE_AFTER_MS, false],
    ['more than ten minutes before its own time', -LATE_AFTER_MS - 1, true],
  ];
  for (const [title, delay, late] of table) {
    it(`a message that comes ${title} is placed at ${late ? 'its arrival, marked late' : 'its own time'}`, () => {
      assert.deepEqual(placeLive(NOW, NOW + delay), { at: late ? NOW + delay : NOW, late });
    });
  }
});
