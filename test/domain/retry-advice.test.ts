import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Attempt, DELIVERY_SCALE, type Delivery, retryAdvice, retryTime } from '../../src/domain/index.ts';
import { attemptOf, NOW } from './samples.ts';

const HOUR = 3_600_000;
const failed = (code: number | string, delivery: Delivery = 'failed'): Attempt => ({
  ...attemptOf(delivery),
  times: { failed: NOW },
  error: { code, detail: '' },
});

const table: readonly (readonly [code: number | string, after: number, advice: string])[] = [
  [131000, 0, 'now'],
  [130429, 0, 'now'],
  [131049, 0, 'later'],
  [131049, 24 * HOUR - 1, 'later'],
  [131049, 24 * HOUR, 'now'],
  [131048, HOUR - 1, 'later'],
  [131048, HOUR, 'now'],
  ['132015', 0, 'later'],
  [131026, 99 * HOUR, 'no'],
  [131047, 0, 'no'],
  [130472, 0, 'no'],
  [131050, 0, 'no'],
  [190, 0, 'after'],
  [131042, 0, 'after'],
  [100, 0, 'after'],
  [999_999, 0, 'now'],
  ['internal', 0, 'now'],
];
for (const [code, after, advice] of table)
  it(`another try ${after / HOUR} h after ${code} is worth it: ${advice}`, () =>
    assert.equal(retryAdvice(failed(code), NOW + after), advice));

it('only what failed has a reason to wait', () => {
  for (const delivery of DELIVERY_SCALE.filter((one) => one !== 'failed')) {
    assert.equal(retryAdvice(failed(131049, delivery), NOW), 'now');
    assert.equal(retryTime(failed(131049, delivery)), null);
  }
});

it('the time is told where waiting helps and nowhere else', () => {
  assert.equal(retryTime(failed(131049)), NOW + 24 * HOUR);
  assert.equal(retryTime(failed(131064)), NOW + HOUR);
  for (const code of [131000, 131026, 190, 999_999]) assert.equal(retryTime(failed(code)), null);
  assert.equal(retryTime({ ...failed(131048), times: {} }), null);
});
