import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bareJpeg } from '../../../src/elements/attachments/bare-jpeg.ts';

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const segment = (marker: number, body: readonly number[]) => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 255,
  ...body,
];

const START = [0xff, 0xd8];
const END = [0xff, 0xd9];
const JFIF = segment(0xe0, [...ascii('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 0, 0]);
const ICC = segment(0xe2, [...ascii('ICC_PROFILE\0'), 1, 1, 7, 7]);
const ADOBE = segment(0xee, [...ascii('Adobe'), 0, 100, 0, 0, 0, 0, 1]);
const TABLE = segment(0xdb, [0, 1, 2, 3]);
/** Holds a stuffed byte and a restart, which are no markers, and is followed by a second scan as progressive pictures are. */
const SCANS = [...segment(0xda, [1, 1]), 9, 0xff, 0, 9, 0xff, 0xd3, 9, ...segment(0xc4, [5]), ...segment(0xda, [2]), 8];

/** Sideways (6), with a directory of GPS; both byte orders are in use. */
function exif(isLittle: boolean, turned = 6): readonly number[] {
  const short = (value: number) => (isLittle ? [value & 255, value >> 8] : [value >> 8, value & 255]);
  const long = (value: number) => (isLittle ? [...short(value), 0, 0] : [0, 0, ...short(value)]);
  const pad = [0, 0];
  return segment(0xe1, [
    ...ascii('Exif\0\0'),
    ...ascii(isLittle ? 'II' : 'MM'),
    ...short(42),
    ...long(8),
    ...short(2),
    ...[...short(0x0112), ...short(3), ...long(1), ...short(turned), ...pad],
    ...[...short(0x8825), ...short(4), ...long(1), ...long(38)],
    ...long(0),
    ...ascii('48 N 16 E'),
  ]);
}

const XMP = segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="48,12N"/>'));
const IPTC = segment(0xed, ascii('Photoshop 3.0\0Vienna'));
const COMMENT = segment(0xfe, ascii('taken at home'));
const MORE_PICTURES = segment(0xe2, ascii('MPF\0II'));
const WAY_UP = segment(0xe1, [
  ...ascii('Exif\0\0MM'),
  ...[0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
]);

const jpeg = (...parts: readonly (readonly number[])[]) => Uint8Array.from([...START, ...parts.flat(), ...END]);
const bare = (...parts: readonly (readonly number[])[]) => {
  const found = bareJpeg(jpeg(...parts));
  return found === null ? null : [...found.bytes];
};

describe('a JPEG without its notes', () => {
  test('keeps every byte that draws it, and its colours', () => {
    assert.deepEqual(bare(JFIF, ICC, ADOBE, TABLE, SCANS), [...jpeg(JFIF, ICC, ADOBE, TABLE, SCANS)]);
    assert.equal(bareJpeg(jpeg(JFIF, TABLE, SCANS))?.hadNotes, false);
  });

  for (const [title, notes, hadPlace] of [
    ['XMP', XMP, true],
    ['IPTC', IPTC, false],
    ['a comment', COMMENT, false],
    ['a list of further pictures', MORE_PICTURES, false],
    ['a thumbnail', segment(0xe0, ascii('JFXX\0thumb')), false],
  ] as const) {
    test(`loses ${title}, wherever it stands`, () => {
      for (const parts of [
        [notes, JFIF, TABLE, SCANS],
        [JFIF, TABLE, notes, SCANS],
        [JFIF, TABLE, SCANS, notes],
      ]) {
        const found = bareJpeg(jpeg(...parts));
        assert.deepEqual([...(found?.bytes ?? [])], [...jpeg(JFIF, TABLE, SCANS)]);
        assert.deepEqual([found?.hadNotes, found?.hadPlace], [true, hadPlace]);
      }
    });
  }

  for (const isLittle of [true, false]) {
    test(`loses the place in ${isLittle ? 'little' : 'big'}-endian Exif and keeps the way up, alone`, () => {
      const found = bareJpeg(jpeg(exif(isLittle), JFIF, TABLE, SCANS));
      assert.deepEqual([...(found?.bytes ?? [])], [...jpeg(WAY_UP, JFIF, TABLE, SCANS)]);
      assert.equal(found?.hadPlace, true);
    });
  }

  test('that stands upright needs no Exif at all', () => {
    assert.deepEqual(bare(exif(true, 1), TABLE, SCANS), [...jpeg(TABLE, SCANS)]);
    assert.deepEqual(bare(exif(true, 99), TABLE, SCANS), [...jpeg(TABLE, SCANS)]);
  });

  test('loses what hangs behind its end', () => {
    const whole = Uint8Array.from([...jpeg(TABLE, SCANS), ...jpeg(exif(true), TABLE, SCANS)]);
    const found = bareJpeg(whole);
    assert.deepEqual([...(found?.bytes ?? [])], [...jpeg(TABLE, SCANS)]);
    assert.equal(found?.hadNotes, true);
  });

  test('is found at any place of a larger buffer', () => {
    const picture = jpeg(exif(false), TABLE, SCANS);
    const buffer = new Uint8Array(picture.length + 7);
    buffer.set(picture, 7);
    assert.deepEqual([...(bareJpeg(buffer.subarray(7))?.bytes ?? [])], [...jpeg(WAY_UP, TABLE, SCANS)]);
  });

  test('is not promised of a picture that is cut off anywhere', () => {
    const whole = jpeg(exif(true), JFIF, TABLE, SCANS);
    for (let length = 0; length < whole.length; length += 1) assert.equal(bareJpeg(whole.slice(0, length)), null);
  });

  test('never throws, and is bare once and for all', () => {
    const any = fc.uint8Array({ maxLength: 60 });
    fc.assert(
      fc.property(any, any, (notes, rest) => {
        const given = Uint8Array.from([...START, ...segment(0xe1, [...ascii('Exif\0\0'), ...notes]), ...rest, ...END]);
        const once = bareJpeg(given);
        if (once !== null) assert.deepEqual(bareJpeg(once.bytes)?.bytes, once.bytes);
      }),
    );
  });
});
