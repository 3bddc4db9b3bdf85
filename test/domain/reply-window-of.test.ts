import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type ReplyWindow, replyWindowOf, replyWindowPhase } from '../../src/domain/index.ts';
import { conversationOf, HOUR, NOW } from './samples.ts';

describe('the reply window of a conversation', () => {
  const closed = { windowClosesAt: NOW - HOUR };
  const table: readonly [string, Parameters<typeof conversationOf>[0], Partial<ReplyWindow>][] = [
    ['is open and answers are charged as service', {}, { phase: 'open', priceHint: { charged: 'service' } }],
    ['is free after an ad', { freeEntryUntil: NOW + 1 }, { freeEntryUntil: NOW + 1, priceHint: 'free' }],
    [
      'is charged once the time after the ad is over',
      { freeEntryUntil: NOW },
      { freeEntryUntil: null, priceHint: { charged: 'service' } },
    ],
    [
      'stays closed after an ad, and free',
      { ...closed, freeEntryUntil: NOW + 1 },
      { phase: 'closed', priceHint: 'free' },
    ],
    [
      'is for the customer to open after a template',
      { ...closed, templateSentAt: NOW - 1 },
      { onlyCustomerReopens: true },
    ],
    ['is for a template to be tried first', closed, { onlyCustomerReopens: false }],
    ['that is open asks for nobody', { templateSentAt: NOW - 1 }, { onlyCustomerReopens: false }],
    ['was never opened', { windowClosesAt: null }, { phase: 'never-opened', closesAt: null }],
  ];
  for (const [title, changed, expected] of table) {
    it(title, () => {
      const found = replyWindowOf(conversationOf(changed), NOW);
      assert.deepEqual({ ...found, ...expected }, found);
    });
  }

  it('names the category of the template that would go', () => {
    assert.deepEqual(replyWindowOf(conversationOf(closed), NOW, 'marketing').priceHint, { charged: 'marketing' });
  });

  it('has the phase of its end at every moment', () => {
    fc.assert(
      fc.property(fc.option(fc.nat()), fc.nat(), (windowClosesAt, now) => {
        assert.equal(
          replyWindowOf(conversationOf({ windowClosesAt }), now).phase,
          replyWindowPhase(windowClosesAt, now),
        );
      }),
    );
  });
});
