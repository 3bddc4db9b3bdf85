import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sendableFile } from '../../src/domain/index.ts';

const MB = 1024 * 1024;

describe('sendableFile', () => {
  for (const [mime, bytes, kind, refusal] of [
    ['image/jpeg', 5 * MB, 'image', null],
    ['image/png', 5 * MB + 1, 'image', 'file-too-large'],
    ['IMAGE/JPEG', 1, 'image', null],
    ['image/webp', 1, 'document', null],
    ['video/mp4', 16 * MB, 'video', null],
    ['video/3gpp', 16 * MB + 1, 'video', 'file-too-large'],
    ['audio/ogg; codecs=opus', 1, 'audio', null],
    ['audio/webm', 1, 'document', null],
    ['application/pdf', 100 * MB, 'document', null],
    ['', 100 * MB + 1, 'document', 'file-too-large'],
    ['image/png', 0, 'image', 'file-kind'],
  ] as const) {
    it(`sends ${bytes} bytes of ${mime || 'no type'} as ${kind}: ${refusal ?? 'fine'}`, () => {
      const judged = sendableFile(mime, bytes);
      assert.deepEqual([judged.kind, judged.refusal], [kind, refusal]);
    });
  }
});
