import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { type MediaStore, MemoryMediaStore } from '../../src/backend/index.ts';
import { FileMediaStore } from '../../src/gateway/file-media-store.ts';

const directory = await mkdtemp(join(tmpdir(), 'wa-inbox-files-'));
after(() => rm(directory, { recursive: true }));

const STORES: Readonly<Record<string, MediaStore>> = {
  memory: new MemoryMediaStore(),
  'a directory': new FileMediaStore(directory),
};

const bytes = (text: string) => new Blob([text]).stream();
const textOf = (content: ReadableStream | null) => content && new Response(content).text();

for (const [name, store] of Object.entries(STORES)) {
  describe(`files in ${name}`, () => {
    it('come back whole and in part, with their size and hash', async () => {
      const sha256 = createHash('sha256').update('0123456789').digest('hex');
      assert.deepEqual(await store.put('f1', bytes('0123456789'), 10), { bytes: 10, sha256 });
      assert.equal(await textOf(await store.read('f1')), '0123456789');
      assert.equal(await textOf(await store.read('f1', { from: 2, to: 4 })), '234');
      assert.equal(await store.read('f9'), null);
    });

    it('are kept whole or not at all', async () => {
      await store.put('f2', bytes('before'), 10);
      await assert.rejects(store.put('f2', bytes('longer than ten'), 10), { code: 'too-large' });
      assert.equal(await textOf(await store.read('f2')), 'before');
    });

    it('are forgotten when removed, once or twice', async () => {
      await store.put('f3', bytes('x'), 10);
      for (let time = 0; time < 2; time += 1) await store.remove('f3');
      assert.equal(await store.read('f3'), null);
    });
  });
}

describe('a directory of files', () => {
  it('never takes a path for an id, and leaves no half files', async () => {
    const store = new FileMediaStore(directory);
    for (const id of ['../f1', 'a/b', '', '.', 'f.part']) await assert.rejects(store.read(id), { code: 'not-found' });
    assert.deepEqual(await readdir(directory), ['f1', 'f2']);
  });
});
