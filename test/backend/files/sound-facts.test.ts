import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fileFacts } from '../../../src/backend/files/file-facts.ts';
import { readHead } from '../../../src/backend/files/read-head.ts';
import { MemoryMediaStore } from '../../../src/backend/index.ts';

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const zeros = (count: number) => new Array<number>(count).fill(0);
const uint32 = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
const times = (count: number, bytes: readonly number[]) => new Array<readonly number[]>(count).fill(bytes).flat();

/** Counts what is read of a file. */
class CountingStore extends MemoryMediaStore {
  reads = 0;

  override read(...asked: Parameters<MemoryMediaStore['read']>) {
    this.reads += 1;
    return super.read(...asked);
  }
}

async function read(
  bytes: readonly number[] | Uint8Array<ArrayBuffer>,
): Promise<{ readonly facts: object; readonly reads: number }> {
  const store = new CountingStore();
  const kept = await store.put('f', new Blob([Uint8Array.from(bytes)]).stream(), 100_000_000);
  const facts = await fileFacts(store, { id: 'f', bytes: kept.bytes, head: await readHead(store, 'f') });
  return { facts, reads: store.reads };
}

/** A frame of 417 bytes: MPEG 1 layer III, 128 kbit/s, 44.1 kHz, two channels. */
const mp3 = (...inside: readonly (readonly number[])[]) => {
  const content = inside.flat();
  return [0xff, 0xfb, 0x90, 0x00, ...content, ...zeros(413 - content.length)];
};
/** 24 kHz, 64 kbit/s, one channel: MPEG 2, 192 bytes. */
const MP3_2 = [0xff, 0xf3, 0x84, 0xc0, ...zeros(188)];
const noted = (name: string, frames: number) => mp3(zeros(32), ascii(name), uint32(1), uint32(frames));
const VBRI = mp3(zeros(32), ascii('VBRI'), zeros(10), uint32(200));
const tag = (size: number, flags = 0) => [...ascii('ID3'), 4, 0, flags, 0, 0, size >> 7, size & 127, ...zeros(size)];

/** A frame of ADTS: low complexity, 44.1 kHz, two channels, one block unless said otherwise. */
function adts(size: number, rate = 4, blocks = 1): readonly number[] {
  const length = [0x80 | (size >> 11), (size >> 3) & 255, ((size & 7) << 5) | 0x1f, 0xfc | (blocks - 1)];
  return [0xff, 0xf1, 0x40 | (rate << 2), ...length, ...zeros(size - 7)];
}

const NARROW = ascii('#!AMR\n');
const WIDE = ascii('#!AMR-WB\n');
/** 12.2 kbit/s: 32 bytes; silence: 6. */
const SPOKEN = [0x3c, ...zeros(31)];
const SILENT = [0x44, ...zeros(5)];

const rows: readonly (readonly [string, readonly number[], object])[] = [
  ['an MP3 of one rate', times(100, mp3()), { durationMs: 2_606 }],
  ['an MP3 of half the rate', times(50, MP3_2), { durationMs: 1_200 }],
  ['an MP3 behind a tag', [...tag(300), ...times(100, mp3())], { durationMs: 2_606 }],
  ['an MP3 behind a tag with a foot', [...tag(300, 0x10), ...zeros(10), ...times(100, mp3())], { durationMs: 2_606 }],
  ['an MP3 behind a large tag and rubbish', [...tag(16_000), 1, 2, 3, ...times(100, mp3())], { durationMs: 2_606 }],
  ['an MP3 with its frames noted', [...noted('Xing', 1_000), ...mp3()], { durationMs: 26_122 }],
  ['an MP3 with its frames noted, of one rate', [...noted('Info', 1_000), ...mp3()], { durationMs: 26_122 }],
  ['an MP3 with its frames noted by another recorder', [...VBRI, ...mp3()], { durationMs: 5_224 }],
  ['an MP3 of one frame', mp3(), { durationMs: 26 }],
  ['a tag with nothing behind it', tag(100), {}],
  ['a tag longer than its file', [...ascii('ID3'), 4, 0, 0, 127, 127, 127, 127, 0], {}],
  ['what begins like an MP3 and is none', [0xff, 0xfb, 0x90, 0, ...times(300, [1, 2])], {}],
  ['an AAC', times(100, adts(371)), { durationMs: 2_322 }],
  ['an AAC of 16 kHz with two blocks a frame', times(10, adts(20, 8, 2)), { durationMs: 1_280 }],
  ['an AAC longer than what is read at once', times(900, adts(1_000)), { durationMs: 20_898 }],
  ['an AAC that is cut off', [...times(10, adts(371)), ...adts(371).slice(0, 100)], { durationMs: 232 }],
  ['an AAC with frames of no length', [0xff, 0xf1, 0x50, 0x80, 0, 0x1f, 0xfc, ...zeros(50)], {}],
  ['an AMR', [...NARROW, ...times(50, SPOKEN), ...times(50, SILENT)], { durationMs: 2_000 }],
  ['an AMR longer than what is read at once', [...NARROW, ...times(20_000, SPOKEN)], { durationMs: 400_000 }],
  ['a wide AMR', [...WIDE, ...times(50, [0x44, ...zeros(60)])], { durationMs: 1_000 }],
  ['an AMR that is cut off', [...NARROW, ...SPOKEN, ...SPOKEN.slice(0, 9)], { durationMs: 20 }],
  ['an AMR with a frame of no kind', [...NARROW, ...SPOKEN, 0x4c, ...SPOKEN], { durationMs: 20 }],
  ['an AMR without a frame', NARROW, {}],
];

describe('how long sound plays', () => {
  for (const [what, bytes, facts] of rows) {
    it(`is read from ${what}`, async () => assert.deepEqual((await read(bytes)).facts, facts));
  }

  it('is not counted where a stream is larger than any WhatsApp takes', async () => {
    for (const start of [[...NARROW, ...SPOKEN], adts(371)]) {
      const large = new Uint8Array(16 * 1_024 * 1_024 + 1);
      large.set(start);
      const { facts, reads } = await read(large);
      assert.deepEqual([facts, reads], [{}, 1]);
    }
  });

  it('is found in a few reads, without an error, whatever a damaged file holds', async () => {
    const small = rows.map(([, bytes]) => bytes.slice(0, 3_000));
    const damaged = fc.tuple(
      fc.constantFrom(...small),
      fc.nat(3_000),
      fc.array(fc.tuple(fc.nat(3_000), fc.nat(255)), { maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async ([bytes, length, flips]) => {
        const broken = bytes.slice(0, length);
        for (const [at, value] of flips) if (at < broken.length) broken[at] = value;
        const { facts, reads } = await read(broken);
        for (const value of Object.values(facts)) assert.ok(typeof value === 'boolean' || Number.isFinite(value));
        assert.ok(reads <= 70, `${reads} reads`);
      }),
    );
  });

  it('is nothing or a number, whatever the bytes behind the first ones are', async () => {
    const starts = [
      NARROW,
      WIDE,
      ascii('ID3'),
      [0xff, 0xfb],
      [0xff, 0xf1],
      ascii('OggS'),
      [...zeros(4), ...ascii('ftyp')],
    ];
    const anything = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 2_000, size: 'max' }));
    await fc.assert(
      fc.asyncProperty(anything, async ([start, rest]) => {
        const { facts, reads } = await read([...start, ...rest]);
        for (const value of Object.values(facts)) assert.ok(Number.isFinite(value) && Number(value) >= 0);
        assert.ok(reads <= 70, `${reads} reads`);
      }),
    );
  });
});
