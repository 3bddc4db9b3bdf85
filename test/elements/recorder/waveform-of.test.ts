import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { waveformOf } from '../../../src/elements/recorder/waveform-of.ts';

test('a waveform has 64 values from 0 to 100, the loudest is 100', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { maxLength: 400 }), (levels) => {
      const waveform = waveformOf(levels);
      assert.equal(waveform.length, 64);
      assert.ok(waveform.every((value) => value >= 0 && value <= 100));
      assert.equal(Math.max(...waveform), levels.some((level) => level > 0) ? 100 : 0);
    }),
  );
});

test('a loud moment stands where it was', () => {
  const levels = Array.from({ length: 640 }, (_, at) => (at === 325 ? 1 : 0.25));
  const waveform = waveformOf(levels);
  assert.equal(waveform.indexOf(100), 32);
  assert.equal(waveform[0], 25);
});

test('half an hour is no trouble', () => {
  assert.equal(Math.max(...waveformOf(Array.from({ length: 18_000 }, () => 0.5))), 100);
});
