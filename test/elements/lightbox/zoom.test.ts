import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { panned, WHOLE, zoomed } from '../../../src/elements/lightbox/zoom.ts';

const ROOM = { width: 800, height: 600 };

describe('looking at a picture', () => {
  test('what lies under the pointer stays under it', () => {
    const point = { x: 100, y: -50 };
    const near = zoomed(WHOLE, 2, point);
    assert.deepEqual(near, { scale: 2, x: -100, y: 50 });
  });

  test('gets no larger than eight times and no smaller than whole', () => {
    assert.equal(zoomed(WHOLE, 100).scale, 8);
    assert.deepEqual(zoomed({ scale: 1.2, x: 40, y: 0 }, 0.5), WHOLE);
  });

  test('the whole of it does not move', () => {
    assert.deepEqual(panned(WHOLE, { x: 10, y: 10 }, ROOM), WHOLE);
  });

  test('is never pushed out of sight', () => {
    fc.assert(
      fc.property(fc.double({ min: 1.01, max: 8, noNaN: true }), fc.integer(), fc.integer(), (scale, x, y) => {
        const moved = panned({ scale, x: 0, y: 0 }, { x, y }, ROOM);
        return Math.abs(moved.x) <= (ROOM.width * scale) / 2 && Math.abs(moved.y) <= (ROOM.height * scale) / 2;
      }),
    );
  });
});
