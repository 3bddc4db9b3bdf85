import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type Conversation,
  type ConversationFilter,
  type ConversationKey,
  compareConversationKeys,
  conversationKey,
  FILTER_FIELDS,
  matchesFilter,
} from '../../src/domain/index.ts';
import * as arbitrary from './arbitraries.ts';
import { conversationOf, NOW } from './samples.ts';

describe('matchesFilter', () => {
  const table: readonly [string, Partial<Conversation>, ConversationFilter, boolean][] = [
    ['everything, asked for nothing', {}, {}, true],
    ['one of the channels', {}, { channelIds: ['x', 'ch'] }, true],
    ['another channel', {}, { channelIds: ['x'] }, false],
    ['anything, when no channel is asked for', {}, { channelIds: [] }, false],
    ['the status', { status: 'pending' }, { status: 'pending' }, true],
    ['another status', { status: 'pending' }, { status: 'new' }, false],
    ['the owner', { assigneeId: 'ada' }, { assigneeId: 'ada' }, true],
    ['another owner', { assigneeId: 'bob' }, { assigneeId: 'ada' }, false],
    ["nobody's, asked for nobody's", { assigneeId: null }, { assigneeId: null }, true],
    ["somebody's, asked for nobody's", { assigneeId: 'ada' }, { assigneeId: null }, false],
    ['unread', { unread: 1 }, { unread: true }, true],
    ['all read', { unread: 0 }, { unread: true }, false],
    ['waiting for a reply', { needsReply: true }, { needsReply: true }, true],
    ['answered', { needsReply: false }, { needsReply: true }, false],
    ['only one of two', { status: 'new', unread: 0 }, { status: 'new', unread: true }, false],
  ];
  for (const [title, conversation, filter, matches] of table) {
    it(`${matches ? 'takes' : 'leaves'} ${title}`, () => {
      assert.equal(matchesFilter(conversationOf(conversation), filter), matches);
    });
  }

  it('joins its fields by "and"', () => {
    fc.assert(
      fc.property(arbitrary.conversation, arbitrary.filter, (conversation, filter) => {
        const single = FILTER_FIELDS.filter((field) => field in filter).map((field) => ({ [field]: filter[field] }));
        assert.equal(
          matchesFilter(conversation, filter),
          single.every((one) => matchesFilter(conversation, one)),
        );
      }),
    );
  });
});

describe('the list order', () => {
  const key: fc.Arbitrary<ConversationKey> = fc.record(
    { at: fc.nat(3), id: fc.constantFrom('a', 'b', 'c') },
    { noNullPrototype: true },
  );

  it('is total', () => {
    fc.assert(
      fc.property(key, key, key, (a, b, c) => {
        assert.equal(Math.sign(compareConversationKeys(a, b)), 0 - Math.sign(compareConversationKeys(b, a)));
        assert.equal(compareConversationKeys(a, b) === 0, a.at === b.at && a.id === b.id);
        if (compareConversationKeys(a, b) <= 0 && compareConversationKeys(b, c) <= 0) {
          assert.ok(compareConversationKeys(a, c) <= 0);
        }
      }),
    );
  });

  it('is the same whatever the order before', () => {
    const shuffled = fc
      .uniqueArray(fc.record({ at: fc.nat(2), id: arbitrary.id }, { noNullPrototype: true }), {
        selector: ({ id }) => id,
      })
      .chain((keys) => fc.tuple(fc.constant(keys), fc.shuffledSubarray(keys, { minLength: keys.length })));
    fc.assert(
      fc.property(shuffled, ([keys, other]) => {
        assert.deepEqual(keys.toSorted(compareConversationKeys), other.toSorted(compareConversationKeys));
      }),
    );
  });

  it('puts the last activity first and breaks ties by id', () => {
    const keys = [
      conversationKey({ id: 'b', activityAt: NOW }),
      conversationKey({ id: 'c', activityAt: NOW + 1 }),
      conversationKey({ id: 'a', activityAt: NOW }),
    ];
    assert.deepEqual(
      keys.toSorted(compareConversationKeys).map(({ id }) => id),
      ['c', 'a', 'b'],
    );
  });
});
