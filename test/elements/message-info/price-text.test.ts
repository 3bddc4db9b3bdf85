import assert from 'node:assert/strict';
import { test } from 'node:test';
import { priceText } from '../../../src/elements/message-info/price-text.ts';

const told: readonly (readonly [category: string, type: string | null, billable: boolean | null, words: string])[] = [
  ['marketing', 'regular', true, 'Charged: Marketing'],
  ['marketing_lite', 'regular', true, 'Charged: Marketing'],
  ['authentication-international', 'regular', true, 'Charged: Authentication'],
  ['authentication_international', 'regular', null, 'Charged: Authentication'],
  ['service', 'regular', true, 'Charged: Service'],
  ['service', 'free_customer_service', false, 'Free: answer within 24 hours'],
  ['utility', 'free_customer_service', null, 'Free: answer within 24 hours'],
  ['referral_conversion', 'free_entry_point', false, 'Free: the customer came by an ad'],
  ['utility', null, false, 'Free: Utility'],
  ['general_purpose_ai', 'regular', true, 'Charged: general_purpose_ai'],
  ['toString', 'regular', true, 'Charged: toString'],
  ['utility', null, null, 'Utility'],
];
for (const [category, type, billable, words] of told)
  test(`${category}, ${type}, ${billable} reads “${words}”`, () =>
    assert.equal(priceText({ category, type, billable }), words));
