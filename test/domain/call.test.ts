import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type CallContent, FREE_ENTRY_MS, withCallNews, withFreeEntry } from '../../src/domain/index.ts';
import { HOUR, NOW } from './samples.ts';

const OUTCOMES = ['ringing', 'missed', 'failed', 'rejected', 'completed'] as const;
const ringing: CallContent = { kind: 'call', callId: 'c', outcome: 'ringing', durationMs: null };
const news = fc.record(
  { outcome: fc.constantFrom(...OUTCOMES), durationMs: fc.constantFrom(null, 1_000, 2_000) },
  { noNullPrototype: true },
);

describe('news of a call', () => {
  it('end the same in any order, with any duplicates', () => {
    const orders = fc.array(news, { maxLength: 6 }).chain((told) => {
      const length = told.length * 2;
      const shuffled = fc.shuffledSubarray([...told, ...told], { minLength: length, maxLength: length });
      return fc.tuple(fc.constant(told), shuffled);
    });
    fc.assert(
      fc.property(orders, ([told, again]) => {
        assert.deepEqual(again.reduce(withCallNews, ringing), told.reduce(withCallNews, ringing));
      }),
    );
  });

  it('that say nothing new change nothing', () => {
    const completed: CallContent = { ...ringing, outcome: 'completed', durationMs: 9_000 };
    for (const outcome of OUTCOMES) assert.equal(withCallNews(completed, { outcome, durationMs: null }), completed);
  });
});

describe('the free entry point', () => {
  const rows: readonly (readonly [string, number | null, { sentAt: number } | null, number, number | null])[] = [
    ['begins with an answer within a day', null, { sentAt: NOW - 23 * HOUR }, NOW, NOW + FREE_ENTRY_MS],
    ['does not begin a day later', null, { sentAt: NOW - 24 * HOUR }, NOW, null],
    ['does not begin without an ad', null, null, NOW, null],
    [
      'is not moved by a second answer',
      NOW - HOUR + FREE_ENTRY_MS,
      { sentAt: NOW - 2 * HOUR },
      NOW,
      NOW - HOUR + FREE_ENTRY_MS,
    ],
    ['begins anew with a newer ad', NOW - 9 * HOUR + FREE_ENTRY_MS, { sentAt: NOW - HOUR }, NOW, NOW + FREE_ENTRY_MS],
  ];
  for (const [title, freeEntryUntil, came, at, until] of rows) {
    it(title, () => assert.equal(withFreeEntry({ freeEntryUntil }, came, at).freeEntryUntil, until));
  }
});
