import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { imageFacts } from '../../../src/backend/files/image-facts.ts';

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

function webp(chunk: string, ...rest: readonly number[]): readonly number[] {
  return [...ascii('RIFF'), 0, 0, 0, 0, ...ascii(`WEBP${chunk}`), 0, 0, 0, 0, ...rest];
}

/** A camera's picture of 4000 by 3000, held as the Exif number says. */
function photo(orientation: number, little = false): readonly number[] {
  const short = (value: number) => (little ? [value & 255, value >> 8] : [value >> 8, value & 255]);
  const long = (value: number) => (little ? [...short(value), 0, 0] : [0, 0, ...short(value)]);
  const entry = (tag: number, value: number) => [...short(tag), ...short(3), ...long(1), ...short(value), 0, 0];
  const tiff = [
    ...ascii(little ? 'II' : 'MM'),
    ...short(42),
    ...long(8),
    ...short(2),
    ...entry(0x0100, 9),
    ...entry(0x0112, orientation),
  ];
  const exif = [...ascii('Exif'), 0, 0, ...tiff];
  return [
    ...[0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif],
    ...[0xff, 0xc4, 0, 4, 1, 2],
    ...[0xff, 0xff, 0xc2, 0, 17, 8, 0x0b, 0xb8, 0x0f, 0xa0],
  ];
}

describe('the header of a picture', () => {
  const rows: readonly (readonly [string, readonly number[], object])[] = [
    [
      'PNG',
      [0x89, ...ascii('PNG\r\n\x1a\n'), 0, 0, 0, 13, ...ascii('IHDR'), 0, 0, 1, 44, 0, 0, 0, 9],
      { width: 300, height: 9 },
    ],
    ['GIF', [...ascii('GIF89a'), 44, 1, 9, 0], { width: 300, height: 9 }],
    ['old GIF', [...ascii('GIF87a'), 44, 1, 9, 0], { width: 300, height: 9 }],
    ['lossy WebP', webp('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, 44, 0x41, 9, 0), { width: 300, height: 9, animated: false }],
    ['lossless WebP', webp('VP8L', 0x2f, 0x2b, 0x01, 0x02, 0), { width: 300, height: 9, animated: false }],
    ['moving WebP', webp('VP8X', 2, 0, 0, 0, 43, 1, 0, 8, 0, 0), { width: 300, height: 9, animated: true }],
    ['still extended WebP', webp('VP8X', 16, 0, 0, 0, 43, 1, 0, 8, 0, 0), { width: 300, height: 9, animated: false }],
    ['JPEG', photo(1), { width: 4000, height: 3000 }],
    ['JPEG of a phone held upright', photo(6), { width: 3000, height: 4000 }],
    ['JPEG of another phone', photo(8, true), { width: 3000, height: 4000 }],
    ['JPEG upside down', photo(3, true), { width: 4000, height: 3000 }],
  ];
  for (const [kind, bytes, facts] of rows) {
    it(`of a ${kind} says its size as it is shown`, () => {
      assert.deepEqual(imageFacts(Uint8Array.from(bytes)), facts);
    });
  }

  it('says nothing when it is cut off, has no size, or is none', () => {
    for (const [kind, bytes] of rows) {
      const cut = imageFacts(Uint8Array.from(bytes.slice(0, -4)));
      assert.equal('width' in cut, false, kind);
    }
    assert.deepEqual(imageFacts(Uint8Array.from([...ascii('GIF89a'), 0, 0, 9, 0])), {});
    assert.deepEqual(imageFacts(Uint8Array.from(ascii('%PDF-1.7'))), {});
  });

  it('is read without an error whatever it holds', () => {
    const starts = rows.map(([, bytes]) => bytes);
    const damaged = fc.tuple(fc.constantFrom(...starts), fc.nat(60), fc.uint8Array({ maxLength: 60 }));
    fc.assert(
      fc.property(damaged, ([start, length, rest]) => {
        const { width = 1, height = 1 } = imageFacts(Uint8Array.from([...start.slice(0, length), ...rest]));
        assert.ok(width > 0 && height > 0);
      }),
    );
  });
});
