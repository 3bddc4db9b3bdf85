import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readWebmOpus } from '../../../src/elements/recorder/read-webm-opus.ts';
import { HEAD, track, webm } from './webm-sample.ts';

const packets = fc.array(fc.uint8Array({ minLength: 1, maxLength: 400 }), { maxLength: 40 });
const some = [Uint8Array.of(0x78, 1), Uint8Array.of(0x78, 2, 3), new Uint8Array(300).fill(9), Uint8Array.of(0x78)];

test('every packet comes out, whole and in order, however the file is built', () => {
  const options = fc.record({
    isLive: fc.boolean(),
    withGroups: fc.boolean(),
    perCluster: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(packets, options, (sound, how) => {
      const { head, packets: read } = readWebmOpus(webm(sound, how));
      assert.deepEqual(head, HEAD);
      assert.deepEqual(read, sound);
    }),
  );
});

test('a file that ends in the middle gives what is whole', () => {
  const whole = webm(some);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: whole.length }), (cut) => {
      const bytes = whole.subarray(0, cut);
      try {
        const { packets: read } = readWebmOpus(bytes);
        assert.deepEqual(read, some.slice(0, read.length));
      } catch (error) {
        // Cut before its track was told.
        assert.ok(error instanceof RangeError);
      }
    }),
  );
  assert.equal(readWebmOpus(whole.subarray(0, whole.length - 1)).packets.length, some.length - 1);
});

test('of several tracks the sound is taken', () => {
  const tracks = [...track(2, 'V_VP8', null), ...track(1, 'A_OPUS', HEAD), ...track(3, 'A_OPUS', HEAD)];
  assert.deepEqual(readWebmOpus(webm(some, { tracks })).packets, some);
  assert.deepEqual(readWebmOpus(webm(some, { tracks, trackNumber: 2 })).packets, []);
});

test('other sounds, other files and shared blocks are refused', () => {
  assert.throws(() => readWebmOpus(webm(some, { tracks: track(1, 'A_VORBIS', HEAD) })), RangeError);
  assert.throws(() => readWebmOpus(webm(some, { tracks: track(1, 'A_OPUS', null) })), RangeError);
  assert.throws(() => readWebmOpus(webm(some, { flags: 0x82 })), RangeError);
  assert.throws(() => readWebmOpus(new Uint8Array()), RangeError);
});

test('any bytes are read to an end', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      assert.throws(() => readWebmOpus(bytes), RangeError);
    }),
  );
});
