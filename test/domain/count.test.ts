import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Conversation, type CountDelta, countDeltas, countId } from '../../src/domain/index.ts';
import * as arbitrary from './arbitraries.ts';
import { conversationOf } from './samples.ts';

type Sums = Record<string, { total: number; unread: number; needsReply: number }>;

function recount(conversations: Iterable<Conversation>): Sums {
  const sums: Sums = {};
  for (const conversation of conversations) {
    sums[countId(conversation)] ??= { total: 0, unread: 0, needsReply: 0 };
    const sum = sums[countId(conversation)];
    if (!sum) continue;
    sum.total += 1;
    if (conversation.unread > 0) sum.unread += 1;
    if (conversation.needsReply) sum.needsReply += 1;
  }
  return sums;
}

function add(sums: Sums, { id, total, unread, needsReply }: CountDelta): void {
  const sum = sums[id] ?? { total: 0, unread: 0, needsReply: 0 };
  sums[id] = { total: sum.total + total, unread: sum.unread + unread, needsReply: sum.needsReply + needsReply };
}

/** Counts of which nothing is left are as good as none. */
const withoutEmpty = (sums: Sums) => Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum.total !== 0));

describe('countDeltas', () => {
  it('equal a recount after any history', () => {
    const state = fc.option(
      fc.record(
        {
          id: fc.constantFrom('c1', 'c2', 'c3', 'c4'),
          channelId: fc.constantFrom('x', 'y'),
          status: arbitrary.status,
          assigneeId: fc.constantFrom('ada', 'bob', null),
          unread: fc.nat(2),
          needsReply: fc.boolean(),
        },
        { noNullPrototype: true },
      ),
      { nil: null, freq: 9 },
    );
    fc.assert(
      fc.property(fc.array(state, { maxLength: 40 }), (history) => {
        const now = new Map<string, Conversation>();
        const sums: Sums = {};
        for (const next of history) {
          const id = next?.id ?? 'c1'; // `null` removes one
          const after = next === null ? null : conversationOf(next);
          for (const delta of countDeltas(now.get(id) ?? null, after)) add(sums, delta);
          if (after) now.set(id, after);
          else now.delete(id);
        }
        assert.deepEqual(withoutEmpty(sums), recount(now.values()));
        assert.ok(Object.values(sums).every((sum) => sum.total >= 0 && sum.unread >= 0 && sum.needsReply >= 0));
      }),
    );
  });

  it('are none when nothing counted changed', () => {
    fc.assert(
      fc.property(arbitrary.conversation, (conversation) => {
        assert.deepEqual(
          countDeltas(conversation, { ...conversation, tags: ['x'], activityAt: 0 } as Conversation),
          [],
        );
      }),
    );
    assert.deepEqual(countDeltas(conversationOf({ unread: 1 }), conversationOf({ unread: 5 })), []);
    assert.deepEqual(countDeltas(null, null), []);
  });

  it('take from one count and give to another', () => {
    const before = conversationOf({ unread: 3 });
    const keys = { channelId: 'ch' };
    assert.deepEqual(countDeltas(before, { ...before, status: 'pending', assigneeId: 'ada', unread: 0 }), [
      { ...keys, id: 'ch/new/', status: 'new', assigneeId: null, total: -1, unread: -1, needsReply: -1 },
      { ...keys, id: 'ch/pending/ada', status: 'pending', assigneeId: 'ada', total: 1, unread: 0, needsReply: 1 },
    ]);
  });

  it('within one count say only what moved', () => {
    const before = conversationOf({ unread: 1, needsReply: true });
    const [read, ...more] = countDeltas(before, { ...before, unread: 0 });
    assert.deepEqual([read?.total, read?.unread, read?.needsReply, more.length], [0, -1, 0, 0]);
    const [answered] = countDeltas(before, { ...before, needsReply: false });
    assert.deepEqual([answered?.total, answered?.unread, answered?.needsReply], [0, 0, -1]);
  });
});

describe('countId', () => {
  it("tells nobody's conversations from everybody's", () => {
    assert.equal(countId({ channelId: 'ch', status: 'new', assigneeId: null }), 'ch/new/');
    assert.equal(countId({ channelId: 'ch', status: 'new', assigneeId: 'ada' }), 'ch/new/ada');
  });
});
