import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { oggChecksum } from '../../../src/elements/recorder/ogg-checksum.ts';
import { oggLength } from '../../../src/elements/recorder/ogg-length.ts';
import { opusSamples } from '../../../src/elements/recorder/opus-samples.ts';
import { writeOggOpus } from '../../../src/elements/recorder/write-ogg-opus.ts';
import { readPages } from './read-pages.ts';
import { HEAD, PRE_SKIP } from './webm-sample.ts';

const TOC_20_MS = 0x78;

/** Packets of every kind of frame and of any length an encoder makes. */
const packet = fc
  .tuple(fc.integer({ min: 0, max: 31 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 1275 }))
  .map(([config, code, length]) =>
    Uint8Array.from([(config << 3) | code, ...Array.from({ length }, (_, at) => at % 251)]),
  );
const packets = fc.array(packet, { minLength: 1, maxLength: 150 });

for (const [name, bytes, samples] of [
  ['SILK, 10 ms', [0x00], 480],
  ['SILK, 60 ms', [0x18], 2880],
  ['hybrid, 20 ms', [0x68], 960],
  ['CELT, 2.5 ms', [0x80], 120],
  ['CELT, 20 ms', [0xf8], 960],
  ['two frames of one size', [0xf9], 1920],
  ['two frames of two sizes', [0xfa], 1920],
  ['three frames counted', [0xfb, 0x03], 2880],
  ['three frames with padding', [0xfb, 0x43], 2880],
  ['nothing', [], 0],
] as const) {
  test(`a packet of ${name} holds ${samples} samples`, () => {
    assert.equal(opusSamples(Uint8Array.from(bytes)), samples);
  });
}

test('the checksum is that of the CRC catalogue, without reflection, start value or final turn', () => {
  const sum = (text: string) => oggChecksum(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  // "123456789" under generator 0x04c11db7 from 0.
  assert.equal(sum('123456789'), 0x89a1897f);
  assert.equal(sum(''), 0);
});

test('the packets come out as they went in, on pages whose checksums hold', () => {
  fc.assert(
    fc.property(packets, (sound) => {
      const pages = readPages(writeOggOpus({ head: HEAD, packets: sound }).bytes);
      assert.ok(pages.every(({ intact }) => intact));
      assert.deepEqual(pages[0]?.packets, [HEAD]);
      assert.equal(String.fromCharCode(...(pages[1]?.packets[0]?.subarray(0, 8) ?? [])), 'OpusTags');
      assert.deepEqual(
        pages.slice(2).flatMap(({ packets: parts }) => parts),
        sound,
      );
    }),
  );
});

test('pages count up, positions never go back, and only the ends are marked', () => {
  fc.assert(
    fc.property(packets, (sound) => {
      const pages = readPages(writeOggOpus({ head: HEAD, packets: sound }).bytes);
      assert.deepEqual(
        pages.map(({ sequence }) => sequence),
        pages.map((_, index) => index),
      );
      assert.deepEqual(
        pages.map(({ flags }) => flags),
        pages.map((_, index) => (index === 0 ? 2 : index === pages.length - 1 ? 4 : 0)),
      );
      let samples = 0;
      for (const { granule, packets: parts } of pages.slice(2)) {
        samples += parts.reduce((sum, part) => sum + opusSamples(part), 0);
        assert.equal(granule, samples);
      }
    }),
  );
});

test('a page holds about a second', () => {
  const sound = Array.from({ length: 500 }, () => Uint8Array.of(TOC_20_MS, 1, 2));
  const counts = readPages(writeOggOpus({ head: HEAD, packets: sound }).bytes).map(
    ({ packets: parts }) => parts.length,
  );
  assert.deepEqual(
    counts.slice(2),
    Array.from({ length: 10 }, () => 50),
  );
});

test('the length leaves out what is not played', () => {
  const sound = Array.from({ length: 150 }, () => Uint8Array.of(TOC_20_MS, 1, 2));
  const { bytes, durationMs } = writeOggOpus({ head: HEAD, packets: sound });
  assert.equal(durationMs, Math.round(((150 * 960 - PRE_SKIP) * 1000) / 48_000));
  assert.equal(oggLength(bytes), durationMs);
});

test('nothing to write, and packets that cannot be, are refused', () => {
  assert.throws(() => writeOggOpus({ head: HEAD, packets: [] }), RangeError);
  assert.throws(() => writeOggOpus({ head: HEAD, packets: [new Uint8Array(65_025)] }), RangeError);
});

test('the length of something else is not known, that of a cut file is what is whole', () => {
  assert.equal(oggLength(new Uint8Array(100)), null);
  assert.equal(oggLength(new Uint8Array()), null);
  const { bytes } = writeOggOpus({ head: HEAD, packets: Array.from({ length: 100 }, () => Uint8Array.of(TOC_20_MS)) });
  assert.equal(oggLength(bytes.subarray(0, bytes.length - 5)), Math.round(((50 * 960 - PRE_SKIP) * 1000) / 48_000));
});
