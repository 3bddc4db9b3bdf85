import { FILES_BYTES_MAX } from '../cache/inbox-cache.ts';
import { type CacheHarness, draft, fileRow } from './cache-contract-fixtures.ts';
import { type ContractCheck, expectEqual } from './contract-check.ts';

const blob = (words: string) => new Blob([words], { type: 'image/png' });

/** What every cache keeps to with the files of drafts. */
export const cacheFilesContract: readonly ContractCheck<CacheHarness>[] = [
  {
    name: 'a file of a draft is read as written, bytes and type',
    async run({ cache }) {
      const row = fileRow('f1', { caption: 'our bike', uploadId: 'u1', uploadedAt: 5 });
      expectEqual(await cache.putFile(row, blob('one')), true, 'kept');
      const kept = await cache.file('f1');
      expectEqual([kept?.row, await kept?.file?.text(), kept?.file?.type], [row, 'one', 'image/png'], 'file');
      expectEqual((await cache.read()).files, [row], 'snapshot');
    },
  },
  {
    name: 'what is said of a file changes without its bytes, and nothing is said of one that is gone',
    async run({ cache }) {
      await cache.putFile(fileRow('f1'), blob('one'));
      expectEqual(await cache.putFile(fileRow('f1', { caption: 'new' })), true, 'change');
      const kept = await cache.file('f1');
      expectEqual([kept?.row.caption, await kept?.file?.text()], ['new', 'one'], 'file');
      await cache.deleteFile('f1');
      expectEqual(await cache.putFile(fileRow('f1', { caption: 'late' })), false, 'late change');
      expectEqual([await cache.file('f1'), (await cache.read()).files], [null, []], 'after deletion');
    },
  },
  {
    name: 'files together have a limit; one that is over it is not kept, and the others stay',
    async run({ cache }) {
      await cache.putFile(fileRow('f1', { bytes: FILES_BYTES_MAX - 10 }), blob('one'));
      expectEqual(await cache.putFile(fileRow('f2', { bytes: 11 }), blob('two')), false, 'too much');
      expectEqual(await cache.putFile(fileRow('f3', { bytes: 10 }), blob('three')), true, 'just enough');
      expectEqual(
        await cache.putFile(fileRow('f1', { bytes: 20 }), blob('ONE')),
        true,
        'its own bytes do not count twice',
      );
      const { files } = await cache.read();
      expectEqual(files.map(({ id }) => id).sort(), ['f1', 'f3'], 'files');
      expectEqual(await cache.file('f2'), null, 'the one over it');
    },
  },
  {
    name: 'dropping the records keeps files of drafts, wiping does not',
    async run({ cache }) {
      await cache.putDraft(draft);
      await cache.putFile(fileRow('f1'), blob('one'));
      await cache.dropRecords();
      expectEqual((await cache.file('f1'))?.row.id, 'f1', 'after dropping');
      await cache.wipe();
      expectEqual([await cache.file('f1'), (await cache.read()).files], [null, []], 'after wiping');
      await cache.deleteFile('nothing');
    },
  },
];
