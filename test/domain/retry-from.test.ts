import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Attempt, type Delivery, retryFrom } from '../../src/domain/index.ts';

const DAY = 24 * 3_600_000;
const failed = (code: number | string, delivery: Delivery = 'failed'): Attempt => ({
  id: 'a',
  wamid: null,
  delivery,
  times: { sent: 1, failed: 5 },
  error: { code, detail: '' },
});

test('a marketing message Meta held back may be tried again a day later', () => {
  assert.equal(retryFrom(failed(131049)), 5 + DAY);
  assert.equal(retryFrom(failed('131049')), 5 + DAY);
});

test('after any other failure nothing stands against another try', () => {
  for (const code of [131026, 131048, 130429, 'internal']) assert.equal(retryFrom(failed(code)), null);
});

test('what did not fail waits for nothing', () => {
  for (const delivery of ['unknown', 'sent', 'delivered'] as const)
    assert.equal(retryFrom(failed(131049, delivery)), null);
  assert.equal(retryFrom({ ...failed(131049), error: null }), null);
});
