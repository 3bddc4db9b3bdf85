import { recordChange } from '../backend/repository.ts';
import { cacheFilesContract } from './cache-contract-files.ts';
import {
  type CacheHarness,
  conversation,
  draft,
  keys,
  message,
  messageIds,
  outboxRow,
  records,
  session,
} from './cache-contract-fixtures.ts';
import { type ContractCheck, expectEqual, expectThat } from './contract-check.ts';
import { SAMPLE_TIME } from './sample-records.ts';

/** What every cache keeps to, on disk or in memory. */
export const cacheContract: readonly ContractCheck<CacheHarness>[] = [
  ...cacheFilesContract,
  {
    name: 'a fresh cache is empty',
    async run({ cache }) {
      const empty = { cursor: null, session: null, records: [], outbox: [], drafts: [], files: [] };
      expectEqual(await cache.read(), empty, 'snapshot');
      expectEqual(await cache.messages('v1'), [], 'messages');
    },
  },
  {
    name: 'records, session and cursor are read as written',
    async run({ cache }) {
      await cache.write({ cursor: 7, session, changes: records });
      const snapshot = await cache.read();
      expectEqual(snapshot.cursor, 7, 'cursor');
      expectEqual(snapshot.session, session, 'session');
      expectEqual(keys(snapshot.records), keys(records), 'records');
      const found = snapshot.records.find(({ kind }) => kind === 'conversation');
      expectEqual(found, recordChange('conversation', conversation), 'conversation');
    },
  },
  {
    name: 'messages are kept apart from other records, oldest first, per conversation',
    async run({ cache }) {
      const elsewhere = message(9, { id: 'elsewhere', conversationId: 'v2' });
      await cache.write({ cursor: 1, changes: [message(3), message(1), elsewhere, message(2)] });
      expectEqual(await messageIds(cache), ['m1', 'm2', 'm3'], 'messages');
      expectEqual((await cache.read()).records, [], 'records');
    },
  },
  {
    name: 'messages of one second keep the order of their sequence',
    async run({ cache }) {
      const at = (seq: number) => message(seq, { place: { at: SAMPLE_TIME, seq } });
      await cache.write({ cursor: 1, changes: [at(10), at(9), at(11)] });
      expectEqual(await messageIds(cache), ['m9', 'm10', 'm11'], 'messages');
    },
  },
  {
    name: 'a long conversation answers its end',
    async run({ cache }) {
      await cache.write({ cursor: 1, changes: Array.from({ length: 250 }, (_, index) => message(index + 1)) });
      const ids = await messageIds(cache);
      expectThat(ids.length >= 50 && ids.length <= 250, `between 50 and 250 messages, saw ${ids.length}`);
      expectEqual(ids.at(-1), 'm250', 'newest message');
      expectEqual(ids[0], `m${251 - ids.length}`, 'no gap before the end');
    },
  },
  {
    name: 'the higher revision stays, in whatever order they come',
    async run({ cache }) {
      const at = (rev: number) => recordChange('conversation', { ...conversation, rev, unread: rev });
      await cache.write({ cursor: 1, changes: [at(2), at(5), at(3)] });
      await cache.write({ cursor: 2, changes: [at(4)] });
      const { records: found } = await cache.read();
      expectEqual(found, [at(5)], 'conversation');
    },
  },
  {
    name: 'a higher revision replaces a message',
    async run({ cache }) {
      await cache.write({ cursor: 1, changes: [message(1, { rev: 1 })] });
      await cache.write({ cursor: 2, changes: [message(1, { rev: 2, discardedAt: SAMPLE_TIME })] });
      const [only, ...rest] = await cache.messages('v1');
      expectEqual([only?.rev, only?.discardedAt, rest.length], [2, SAMPLE_TIME, 0], 'message');
    },
  },
  {
    name: 'a tombstone removes a record and a message',
    async run({ cache }) {
      await cache.write({ cursor: 1, changes: [...records, message(1), message(2)] });
      await cache.write({
        cursor: 2,
        changes: [
          { kind: 'conversation', id: 'v1', rev: 2, gone: 'access' },
          { kind: 'message', id: 'm1', rev: 2, gone: 'deleted' },
        ],
      });
      expectThat(!keys((await cache.read()).records).includes('conversation v1'), 'the conversation is gone');
      expectEqual(await messageIds(cache), ['m2'], 'messages');
    },
  },
  {
    name: 'a message without a place is pending, not a record',
    async run({ cache }) {
      await cache.write({ cursor: 1, changes: [message(1, { place: null })] });
      expectEqual(await messageIds(cache), [], 'messages');
    },
  },
  {
    name: 'a write without a cursor leaves the cursor alone',
    async run({ cache }) {
      await cache.write({ cursor: 5, session, changes: [] });
      await cache.write({ cursor: null, changes: records });
      const snapshot = await cache.read();
      expectEqual([snapshot.cursor, snapshot.session !== null], [5, true], 'cursor and session');
    },
  },
  {
    name: 'outbox rows come in the order of entry',
    async run({ cache }) {
      for (const order of [2, 10, 1]) await cache.putOutbox(outboxRow(order));
      const ids = ['o1', 'o2', 'o10'];
      expectEqual(
        (await cache.outbox()).map(({ id }) => id),
        ids,
        'outbox',
      );
      expectEqual(
        (await cache.read()).outbox.map(({ id }) => id),
        ids,
        'snapshot',
      );
    },
  },
  {
    name: 'an outbox row is read as written',
    async run({ cache }) {
      const row = outboxRow(1, { attempts: 3, code: 'offline', confirmed: true, state: 'asking' });
      await cache.putOutbox(row);
      expectEqual(await cache.outbox(), [row], 'outbox');
    },
  },
  {
    name: 'a row changes under its own or a newer fence',
    async run({ cache }) {
      await cache.putOutbox(outboxRow(1, { fence: 4 }));
      expectEqual(await cache.updateOutbox(outboxRow(1, { fence: 4, attempts: 1 }), 4), true, 'same fence');
      expectEqual(await cache.updateOutbox(outboxRow(1, { fence: 6, attempts: 2 }), 6), true, 'newer fence');
      expectEqual((await cache.outbox())[0]?.attempts, 2, 'attempts');
    },
  },
  {
    name: 'a tab with an older fence changes nothing',
    async run({ cache }) {
      await cache.putOutbox(outboxRow(1, { fence: 6 }));
      expectEqual(await cache.updateOutbox(outboxRow(1, { fence: 4, attempts: 9 }), 4), false, 'older fence');
      expectEqual((await cache.outbox())[0]?.attempts, 0, 'attempts');
    },
  },
  {
    name: 'a row that another tab finished does not come back',
    async run({ cache }) {
      await cache.putOutbox(outboxRow(1));
      await cache.deleteOutbox('o1');
      expectEqual(await cache.updateOutbox(outboxRow(1), 99), false, 'deleted row');
      expectEqual(await cache.outbox(), [], 'outbox');
    },
  },
  {
    name: 'deleting what is not there is no fault',
    async run({ cache }) {
      await cache.deleteOutbox('nothing');
      await cache.deleteDraft('nothing');
      await cache.write({ cursor: 1, changes: [{ kind: 'message', id: 'nothing', rev: 1, gone: 'deleted' }] });
      expectEqual(await cache.outbox(), [], 'outbox');
    },
  },
  {
    name: 'a conversation has one draft, the last one',
    async run({ cache }) {
      await cache.putDraft({ ...draft, text: 'Dea' });
      await cache.putDraft(draft);
      await cache.putDraft({ ...draft, conversationId: 'v2', mode: 'note' });
      const { drafts } = await cache.read();
      expectEqual(drafts.length, 2, 'drafts');
      expectEqual(
        drafts.find(({ conversationId }) => conversationId === 'v1'),
        draft,
        'draft',
      );
      await cache.deleteDraft('v1');
      expectEqual(
        (await cache.read()).drafts.map(({ conversationId }) => conversationId),
        ['v2'],
        'after deletion',
      );
    },
  },
  {
    name: 'dropping the records keeps drafts and outbox',
    async run({ cache }) {
      await cache.write({ cursor: 3, session, changes: [...records, message(1)] });
      await cache.putOutbox(outboxRow(1));
      await cache.putDraft(draft);
      await cache.dropRecords();
      const snapshot = await cache.read();
      expectEqual([snapshot.cursor, snapshot.records, await messageIds(cache)], [null, [], []], 'records');
      expectEqual([snapshot.outbox.length, snapshot.drafts.length], [1, 1], 'outbox and drafts');
    },
  },
  {
    name: 'wiping leaves nothing to be read',
    async run({ cache }) {
      await cache.write({ cursor: 3, session, changes: [...records, message(1)] });
      await cache.putOutbox(outboxRow(1));
      await cache.putDraft(draft);
      await cache.wipe();
      const empty = { cursor: null, session: null, records: [], outbox: [], drafts: [], files: [] };
      expectEqual(await cache.read(), empty, 'snapshot');
      expectEqual([await messageIds(cache), await cache.outbox()], [[], []], 'messages and outbox');
    },
  },
  {
    name: 'calls made at the same time all end, and none is lost',
    async run({ cache }) {
      const orders = Array.from({ length: 50 }, (_, index) => index + 1);
      await Promise.all(orders.map((order) => cache.putOutbox(outboxRow(order))));
      await Promise.all(orders.map((order) => cache.write({ cursor: order, changes: [message(order)] })));
      expectEqual([(await cache.outbox()).length, (await messageIds(cache)).length], [50, 50], 'rows and messages');
    },
  },
];
