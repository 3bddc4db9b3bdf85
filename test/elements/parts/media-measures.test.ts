import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { FileRef } from '../../../src/domain/index.ts';
import { loudness } from '../../../src/elements/parts/decode-waveform.ts';
import { fileFamily } from '../../../src/elements/parts/file-family.ts';
import { pictureBox } from '../../../src/elements/parts/picture-box.ts';
import { BARS, waveformPath } from '../../../src/elements/parts/waveform-path.ts';

const file = (width?: number, height?: number): FileRef => ({
  id: 'f',
  state: 'stored',
  bytes: 1,
  ...(width === undefined ? {} : { width }),
  ...(height === undefined ? {} : { height }),
});

describe('the room of a picture', () => {
  const boxes: readonly (readonly [string, FileRef | undefined, number, number])[] = [
    ['unknown proportions', undefined, 280, 210],
    ['half a proportion', file(100), 280, 210],
    ['landscape', file(4000, 3000), 320, 240],
    ['portrait', file(900, 1600), 191, 340],
    ['a small one stays small', file(200, 150), 200, 150],
    ['a panorama keeps something to see', file(6000, 300), 320, 96],
    ['a receipt keeps something to see', file(100, 9000), 96, 340],
  ];
  for (const [name, ref, width, height] of boxes) {
    test(name, () => {
      assert.deepEqual(pictureBox({ kind: 'image', ...(ref ? { file: ref } : {}) }), { width, height });
    });
  }

  test('never leaves its bubble', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (width, height) => {
        const box = pictureBox({ kind: 'image', file: file(width, height) });
        return box.width >= 96 && box.width <= 320 && box.height >= 96 && box.height <= 340;
      }),
    );
  });

  test('a sticker is a square', () => {
    assert.deepEqual(pictureBox({ kind: 'sticker', file: file(512, 300) }), { width: 144, height: 144 });
  });
});

describe('a document at a glance', () => {
  const documents: readonly (readonly [string, string, string, string])[] = [
    ['application/pdf', 'Invoice.pdf', 'pdf', 'PDF'],
    ['application/pdf', '', 'pdf', 'PDF'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Contract.docx', 'text', 'DOCX'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Stock.xlsx', 'table', 'XLSX'],
    ['text/csv', 'stock.csv', 'table', 'CSV'],
    ['application/vnd.ms-powerpoint', 'Talk.ppt', 'slides', 'PPT'],
    ['application/zip', 'all.zip', 'archive', 'ZIP'],
    ['application/octet-stream', 'Invoice.PDF', 'pdf', 'PDF'],
    ['application/octet-stream', 'backup', 'other', ''],
    ['text/plain', 'notes.txt', 'text', 'TXT'],
  ];
  for (const [mime, name, family, letters] of documents) {
    test(`${mime} called "${name}" is ${family} ${letters}`, () => {
      assert.deepEqual(fileFamily(mime, name), { family, letters });
    });
  }
});

describe('a waveform', () => {
  test('has as many strokes as there is room for, whatever came', () => {
    fc.assert(
      fc.property(fc.option(fc.array(fc.integer(), { maxLength: 64 })), (values) => {
        const path = waveformPath(values);
        return path.split('M').length - 1 === BARS && !/NaN|Infinity|-\d+(?:\.\d+)?(?:M|$)/.test(path);
      }),
    );
  });

  test('is as loud as the loudest of its stretch', () => {
    const samples = Float32Array.from([0, 0.1, 0, -0.5, 0.2, 0, 0, 0]);
    assert.deepEqual(loudness(samples, 4), [20, 100, 40, 0]);
  });

  test('silence is silent', () => {
    assert.deepEqual(loudness(new Float32Array(10), 5), [0, 0, 0, 0, 0]);
    assert.deepEqual(loudness(new Float32Array(0), 2), [0, 0]);
  });
});
