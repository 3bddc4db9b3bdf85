import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bytesOf, fileOf, media } from './incoming-media.ts';
import { receive } from './rig/receive.ts';
import { createRig } from './rig/rig.ts';

describe('what could act in a page', () => {
  const rows = [
    ['a page', { type: 'document', mime: 'text/html', over: { filename: 'a.txt' } }, '<p>'],
    ['a drawing', { mime: 'image/svg+xml' }, '<svg>'],
    ['a page by its name', { type: 'document', mime: 'text/plain', over: { filename: 'a.HTML' } }, 'x'],
    ['a page by its bytes', { mime: 'image/png' }, ' <!-- a --><?xml version="1.0"?>\n<!DOCTYPE html><script>'],
    ['a program', { type: 'document', mime: 'application/octet-stream' }, 'MZ\x90'],
  ] as const;
  for (const [what, options, text] of rows) {
    it(`is kept and never served: ${what}`, async () => {
      const rig = await createRig();
      rig.whatsapp.mediaBytes = Uint8Array.from(new TextEncoder().encode(text));
      await receive(rig, media(rig, 'w-1', options));
      const { id, state } = await fileOf(rig);
      assert.equal(state, 'blocked');
      assert.equal(await bytesOf(rig, id), 404);
      assert.ok(await rig.ports.mediaStore.read(id));
    });
  }
});

describe('the sum Meta gives of a file', () => {
  const sum = 'A5BYxvLAy0ksUzsKTRTvd8wPeKvMztUofYShogEc+4E=';
  for (const [sha256, warned] of [
    [sum, false],
    [Buffer.from(sum, 'base64').toString('hex').toUpperCase(), false],
    [`B${sum.slice(1)}`, true],
  ] as const) {
    it(`${sha256} ${warned ? 'is reported: the file is kept' : 'is the sum of its bytes'}`, async () => {
      const rig = await createRig();
      rig.whatsapp.addressAnswers.push({ outcome: 'found', url: 'https://a', sha256, bytes: 3 });
      await receive(rig, media(rig, 'w-1'));
      assert.equal((await fileOf(rig)).state, 'stored');
      assert.equal(
        rig.logged.some((line) => line.startsWith('file-hash-differs')),
        warned,
      );
    });
  }
});
