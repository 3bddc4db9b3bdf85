import { STORED_FORMAT } from '../cache/inbox-cache.ts';
import {
  type CacheHarness,
  draft,
  fileRow,
  keys,
  message,
  messageIds,
  outboxRow,
  records,
  session,
} from './cache-contract-fixtures.ts';
import { type ContractCheck, expectEqual } from './contract-check.ts';

/** What a cache on disk keeps to besides. */
export const durableCacheContract: readonly ContractCheck<CacheHarness>[] = [
  {
    name: 'everything written is there after closing and opening again',
    async run({ cache, reopen }) {
      await cache.write({ cursor: 3, session, changes: [...records, message(1)] });
      await cache.putOutbox(outboxRow(1));
      await cache.putDraft(draft);
      await cache.putFile(fileRow('f1'), new Blob(['one'], { type: 'image/png' }));
      const again = await reopen();
      const snapshot = await again.read();
      expectEqual(keys(snapshot.records), keys(records), 'records');
      expectEqual([snapshot.cursor, snapshot.session], [3, session], 'cursor and session');
      expectEqual([snapshot.outbox, snapshot.drafts], [[outboxRow(1)], [draft]], 'outbox and drafts');
      expectEqual(await messageIds(again), ['m1'], 'messages');
      const kept = await again.file('f1');
      expectEqual(
        [snapshot.files, await kept?.file?.text(), kept?.file?.type],
        [[fileRow('f1')], 'one', 'image/png'],
        'file',
      );
    },
  },
  {
    name: 'nothing wiped comes back after opening again',
    async run({ cache, reopen }) {
      await cache.write({ cursor: 3, session, changes: [...records, message(1)] });
      await cache.putOutbox(outboxRow(1));
      await cache.putFile(fileRow('f1'), new Blob(['one']));
      await cache.wipe();
      const again = await reopen();
      const snapshot = await again.read();
      const { cursor, records: left, outbox, files } = snapshot;
      expectEqual([cursor, left, outbox, files, await again.file('f1')], [null, [], [], [], null], 'snapshot');
      await again.putOutbox(outboxRow(2));
      expectEqual((await again.outbox()).length, 1, 'the cache works again');
    },
  },
  {
    name: 'a row of another format is kept, quarantined',
    async run({ cache, reopen }) {
      await cache.putOutbox(outboxRow(1, { format: STORED_FORMAT + 1 }));
      await cache.putOutbox(outboxRow(2));
      const rows = await (await reopen()).outbox();
      expectEqual(
        rows.map(({ state }) => state),
        ['quarantined', 'ready'],
        'states',
      );
    },
  },
];
