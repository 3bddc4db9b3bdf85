import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type Attempt,
  applyReceipt,
  DELIVERY_SCALE,
  type Delivery,
  deliveryRank,
  furtherDelivery,
  type Receipt,
} from '../../src/domain/index.ts';
import * as arbitrary from './arbitraries.ts';
import { attemptOf, NOW } from './samples.ts';

const fresh = attemptOf('queued');

const receipt: fc.Arbitrary<Receipt> = fc.record(
  {
    delivery: arbitrary.delivery,
    at: fc.integer({ min: NOW, max: NOW + 5 }),
    wamid: fc.constantFrom('wamid.1', null),
    error: fc.option(
      fc.record(
        {
          code: fc.constantFrom<(number | string)[]>(1, '1', '1 a', 131047),
          detail: fc.constantFrom('', 'a', 'a a', 'b'),
        },
        { noNullPrototype: true },
      ),
      { nil: null },
    ),
    price: fc.record(
      {
        category: fc.constantFrom('marketing', 'utility'),
        type: fc.constantFrom('regular', 'free_customer_service', null),
        billable: fc.constantFrom(true, false, null),
      },
      { noNullPrototype: true },
    ),
  },
  { requiredKeys: ['delivery', 'at'], noNullPrototype: true },
);

const applyAll = (receipts: readonly Receipt[], start: Attempt = fresh) => receipts.reduce(applyReceipt, start);

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

describe('the scale', () => {
  it('stands as design says: values are stored, so none moves', () => {
    const scale: readonly Delivery[] = [
      'queued',
      'sending',
      'unknown',
      'sent',
      'failed',
      'delivered',
      'read',
      'played',
    ];
    assert.deepEqual(DELIVERY_SCALE, scale);
    assert.deepEqual(scale.map(deliveryRank), [0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('counts a word from nowhere as the lowest', () => assert.equal(deliveryRank('lost' as Delivery), 0));

  it('furtherDelivery is the maximum of any two', () => {
    for (const [rankA, a] of DELIVERY_SCALE.entries()) {
      for (const [rankB, b] of DELIVERY_SCALE.entries()) {
        assert.equal(furtherDelivery(a, b), DELIVERY_SCALE[Math.max(rankA, rankB)]);
      }
    }
  });
});

describe('applyReceipt', () => {
  it('ends the same for every order of up to five receipts, duplicates among them', () => {
    fc.assert(
      fc.property(fc.array(receipt, { minLength: 1, maxLength: 5 }), (receipts) => {
        const end = applyAll(receipts);
        for (const order of permutations(receipts)) assert.deepEqual(applyAll(order), end);
        const [first] = receipts;
        if (first) assert.deepEqual(applyAll([...receipts, first, first]), end);
      }),
      { numRuns: 300 },
    );
  });

  it('ends the same for every order of every set of deliveries', () => {
    const receipts = DELIVERY_SCALE.slice(1).map((delivery, index) => ({ delivery, at: NOW + index }));
    for (let chosen = 0; chosen < 2 ** receipts.length; chosen += 1) {
      const some = receipts.filter((_, index) => chosen & (1 << index));
      if (some.length > 5) continue;
      const end = applyAll(some);
      for (const order of permutations(some)) assert.deepEqual(applyAll(order), end);
    }
  });

  it('returns the same object when nothing changed', () => {
    fc.assert(
      fc.property(fc.array(receipt, { maxLength: 4 }), receipt, (before, last) => {
        const end = applyAll([...before, last]);
        assert.equal(applyReceipt(end, last), end);
      }),
    );
  });

  it('never goes down, and is the maximum of all it heard', () => {
    fc.assert(
      fc.property(arbitrary.attempt, receipt, (attempt, news) => {
        const { delivery } = applyReceipt(attempt, news);
        assert.equal(deliveryRank(delivery), Math.max(deliveryRank(attempt.delivery), deliveryRank(news.delivery)));
      }),
    );
  });

  const table: readonly [string, readonly Delivery[], Delivery][] = [
    ['a late sent does not revive failed', ['failed', 'sent'], 'failed'],
    ['proof of delivery revives failed', ['failed', 'delivered'], 'delivered'],
    ['a call whose answer was lost is settled by a receipt', ['sending', 'unknown', 'sent'], 'sent'],
    ['unknown never goes back to sending', ['unknown', 'sending'], 'unknown'],
    ['unknown never goes back to queued', ['unknown', 'queued'], 'unknown'],
    ['a lost answer does not undo a receipt', ['delivered', 'unknown'], 'delivered'],
    ['read without delivered is read', ['sent', 'read'], 'read'],
    ['played is the last word', ['played', 'read', 'delivered', 'failed'], 'played'],
  ];
  for (const [title, deliveries, end] of table) {
    it(title, () => assert.equal(applyAll(deliveries.map((delivery) => ({ delivery, at: NOW }))).delivery, end));
  }

  it('remembers when each step was first reached, whatever came first', () => {
    const times = applyAll([
      { delivery: 'read', at: NOW + 9 },
      { delivery: 'sent', at: NOW + 5 },
      { delivery: 'sent', at: NOW + 2 },
      { delivery: 'sent', at: NOW + 7 },
    ]).times;
    assert.deepEqual(times, { ...fresh.times, read: NOW + 9, sent: NOW + 2 });
  });

  it('keeps the error of a failure, and forgets it once delivery is proved', () => {
    const error = { code: 131026, detail: 'undeliverable' };
    const failed = applyReceipt(fresh, { delivery: 'failed', at: NOW, error });
    assert.deepEqual(failed.error, error);
    assert.deepEqual(applyReceipt(failed, { delivery: 'sent', at: NOW }).error, error);
    assert.equal(applyReceipt(failed, { delivery: 'delivered', at: NOW }).error, null);
    assert.equal(
      applyAll([
        { delivery: 'delivered', at: NOW },
        { delivery: 'failed', at: NOW, error },
      ]).error,
      null,
    );
  });

  it('takes no error from a receipt that is no failure', () => {
    const error = { code: 1, detail: 'odd' };
    assert.equal(applyReceipt(fresh, { delivery: 'sent', at: NOW, error }).error, null);
  });

  it('tells two reports of one failure apart by code and words, not by their joint spelling', () => {
    const first: Receipt = { delivery: 'failed', at: NOW, error: { code: '1', detail: 'a b' } };
    const second: Receipt = { delivery: 'failed', at: NOW, error: { code: '1 a', detail: 'b' } };
    const number: Receipt = { delivery: 'failed', at: NOW, error: { code: 1, detail: 'a b' } };
    for (const pair of [
      [first, second],
      [first, number],
    ])
      assert.deepEqual(applyAll(pair), applyAll(pair.toReversed()));
  });

  it('keeps the first wamid', () => {
    const sent = applyReceipt(fresh, { delivery: 'sent', at: NOW, wamid: 'wamid.1' });
    assert.equal(sent.wamid, 'wamid.1');
    assert.equal(applyReceipt(sent, { delivery: 'read', at: NOW }).wamid, 'wamid.1');
  });
});
