import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fileFacts } from '../../../src/backend/files/file-facts.ts';
import { readHead } from '../../../src/backend/files/read-head.ts';
import { MemoryMediaStore } from '../../../src/backend/index.ts';

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const zeros = (count: number) => Array.from({ length: count }, () => 0);
const uint32 = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];

async function factsOf(bytes: readonly number[]): Promise<object> {
  const store = new MemoryMediaStore();
  const kept = await store.put('f', new Blob([Uint8Array.from(bytes)]).stream(), 10_000_000);
  return fileFacts(store, { id: 'f', bytes: kept.bytes, head: await readHead(store, 'f') });
}

function box(type: string, ...content: readonly (readonly number[])[]): readonly number[] {
  const inside = content.flat();
  return [...uint32(inside.length + 8), ...ascii(type), ...inside];
}

/** 2.5 seconds, in thousandths. */
const LENGTH = box('mvhd', zeros(4), zeros(8), uint32(1_000), uint32(2_500), zeros(80));
const LONG_LENGTH = box('mvhd', [1, 0, 0, 0], zeros(16), uint32(1_000), zeros(4), uint32(2_500), zeros(80));

function track(width: number, height: number, turned = false): readonly number[] {
  const one = [0, 1, 0, 0];
  const matrix = turned
    ? [zeros(4), one, zeros(4), [255, 255, 0, 0], zeros(20)].flat()
    : [one, zeros(12), one, zeros(12), one].flat();
  const side = (pixels: number) => [pixels >> 8, pixels & 255, 0, 0];
  return box('trak', box('tkhd', zeros(40), matrix, side(width), side(height)));
}

const SOUND = track(0, 0);
const START = box('ftyp', ascii('isom'), zeros(4));
const DATA = box('mdat', zeros(300_000));

/** A page of Ogg with a position and some content. */
function page(position: number, content: readonly number[]): readonly number[] {
  const at = [...uint32(position)].reverse();
  return [
    ...ascii('OggS'),
    0,
    0,
    ...at,
    ...(position < 0 ? [255, 255, 255, 255] : zeros(4)),
    ...zeros(12),
    1,
    content.length,
    ...content,
  ];
}

const OPUS = page(0, [...ascii('OpusHead'), 1, 1, 0x38, 0x01, 0x80, 0xbb, 0, 0, 0, 0, 0]);

describe('what a file says of itself', () => {
  const rows: readonly (readonly [string, readonly number[], object])[] = [
    [
      'a film',
      [...START, ...box('moov', LENGTH, SOUND, track(640, 360)), ...DATA],
      { durationMs: 2_500, width: 640, height: 360 },
    ],
    [
      'a film with its contents at the end',
      [...START, ...DATA, ...box('moov', track(640, 360), LENGTH)],
      { durationMs: 2_500, width: 640, height: 360 },
    ],
    ['a film of a phone held upright', [...START, ...box('moov', track(640, 360, true))], { width: 360, height: 640 }],
    ['a film with long numbers', [...START, ...box('moov', LONG_LENGTH)], { durationMs: 2_500 }],
    [
      'a film whose data reach to its end',
      [...START, ...box('moov', LENGTH), 0, 0, 0, 0, ...ascii('mdat'), ...zeros(9)],
      { durationMs: 2_500 },
    ],
    ['a film without contents', [...START, ...DATA], {}],
    ['a voice note', [...OPUS, ...page(48_000, zeros(200)), ...page(96_312, zeros(200))], { durationMs: 2_000 }],
    [
      'a voice note whose last page ends no packet',
      [...OPUS, ...page(48_312, zeros(9)), ...page(-1, zeros(9))],
      { durationMs: 1_000 },
    ],
    ['a picture', [...ascii('GIF89a'), 7, 0, 5, 0], { width: 7, height: 5 }],
    ['a text', ascii('Hello'), {}],
    ['nothing', [], {}],
  ];
  for (const [what, bytes, facts] of rows) {
    it(`is read from ${what}`, async () => assert.deepEqual(await factsOf(bytes), facts));
  }

  it('is read without an error, whatever a damaged file holds', async () => {
    const small = rows.map(([, bytes]) => bytes).filter(({ length }) => length < 2_000);
    const damaged = fc.tuple(
      fc.constantFrom(...small),
      fc.nat(2_000),
      fc.array(fc.tuple(fc.nat(2_000), fc.nat(255)), { maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async ([bytes, length, flips]) => {
        const broken = bytes.slice(0, length);
        for (const [at, value] of flips) if (at < broken.length) broken[at] = value;
        for (const value of Object.values(await factsOf(broken))) assert.ok(typeof value === 'boolean' || value >= 0);
      }),
    );
  });
});
