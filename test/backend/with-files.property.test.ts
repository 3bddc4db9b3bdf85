import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withFiles } from '../../src/backend/use-cases/with-files.ts';
import { outgoing } from '../domain/outgoing-arbitraries.ts';

/** Every file named anywhere within a value. */
function named(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'fileId' && typeof inner === 'string' ? [inner] : named(inner),
  );
}

test('no file of any content goes unseen, and nothing else changes', () => {
  fc.assert(
    fc.property(outgoing, (content) => {
      const seen: string[] = [];
      const same = withFiles(content, (file) => {
        seen.push(file.fileId);
        return file;
      });
      assert.deepEqual(same, content);
      assert.deepEqual([...seen].sort(), [...named(content)].sort());
      const renamed = withFiles(content, (file) => ({ ...file, fileId: 'other' }));
      assert.deepEqual(new Set(named(renamed)), new Set(seen.length > 0 ? ['other'] : []));
    }),
  );
});
