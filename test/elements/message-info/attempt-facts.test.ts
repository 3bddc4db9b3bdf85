import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attemptSteps, errorAdvice } from '../../../src/elements/message-info/attempt-facts.ts';

test('steps stand in the order they came, and preparing stands once', () => {
  const times = { read: 40, queued: 10, sending: 15, delivered: 30, sent: 20 };
  assert.deepEqual(attemptSteps({ times }), [
    { delivery: 'sending', at: 10 },
    { delivery: 'sent', at: 20 },
    { delivery: 'delivered', at: 30 },
    { delivery: 'read', at: 40 },
  ]);
});

test('preparing comes first though WhatsApp cuts its seconds off', () => {
  const steps = attemptSteps({ times: { sending: 1_700, sent: 1_000, delivered: 2_000 } });
  assert.deepEqual(
    steps.map(({ delivery }) => delivery),
    ['sending', 'sent', 'delivered'],
  );
});

test('a failure that came before its proof stands before it', () => {
  const steps = attemptSteps({ times: { sending: 1, delivered: 9, failed: 5 } });
  assert.deepEqual(
    steps.map(({ delivery }) => delivery),
    ['sending', 'failed', 'delivered'],
  );
});

test('a known error says who acts and whether another try helps', () => {
  const told = (code: number | string, now = 0) =>
    errorAdvice({ delivery: 'failed', times: { failed: 0 }, error: { code, detail: '' } }, now);
  assert.match(told(131049)?.retry ?? '', /^It may be sent again from .*1970.*\.$/);
  assert.deepEqual(told(131049, 86_400_000), { act: 'Nobody has to act.', retry: 'It may be sent again.' });
  assert.deepEqual(told('131047'), { act: 'You can act.', retry: 'Sending it again does not help.' });
  assert.deepEqual(told(190), { act: 'An admin has to act.', retry: 'After that it may be sent again.' });
  assert.deepEqual(told(131000), { act: 'Nobody has to act.', retry: 'It may be sent again.' });
  assert.equal(told(999_999), null);
});
