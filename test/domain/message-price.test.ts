import assert from 'node:assert/strict';
import { it } from 'node:test';
import { applyReceipt, isCharged, type MessagePrice, onePrice } from '../../src/domain/index.ts';
import { attemptOf, NOW } from './samples.ts';

const marketing: MessagePrice = { category: 'marketing', type: 'regular', billable: true };

const charges: readonly (readonly [MessagePrice['type'], MessagePrice['billable'], boolean | null])[] = [
  ['regular', true, true],
  ['regular', null, true],
  ['free_customer_service', false, false],
  ['free_entry_point', null, false],
  // The type is what stays: `billable` is to fall away.
  ['regular', false, true],
  ['free_of_a_new_kind', true, false],
  [null, true, true],
  [null, false, false],
  [null, null, null],
  ['of_a_new_kind', null, null],
];
for (const [type, billable, expected] of charges)
  it(`type ${type} with billable ${billable} ${expected === null ? 'tells nothing' : expected ? 'is charged' : 'is free'}`, () =>
    assert.equal(isCharged({ type, billable }), expected));

it('is kept from the receipt that brings it, and stays when later ones are silent', () => {
  const sent = applyReceipt(attemptOf('sending'), { delivery: 'sent', at: NOW });
  assert.equal('price' in sent, false);
  const delivered = applyReceipt(sent, { delivery: 'delivered', at: NOW, price: marketing });
  assert.deepEqual(applyReceipt(delivered, { delivery: 'read', at: NOW }).price, marketing);
});

it('is the same attempt when it is told twice', () => {
  const told = { delivery: 'delivered', at: NOW, price: marketing } as const;
  const once = applyReceipt(attemptOf('sent'), told);
  assert.equal(applyReceipt(once, { ...told, price: { ...marketing } }), once);
});

it('settles on one of two that differ, whichever came first', () => {
  const other = { ...marketing, category: 'utility' };
  assert.deepEqual(onePrice(marketing, other), onePrice(other, marketing));
});
