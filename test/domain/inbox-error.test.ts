import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ERROR_RULES, InboxError, type InboxErrorCode, isInboxErrorCode } from '../../src/domain/index.ts';

const codes = Object.keys(ERROR_RULES) as InboxErrorCode[];

describe('InboxError', () => {
  it('carries code, status, retryability, place and wait', () => {
    const cause = new Error('socket');
    const error = new InboxError('rate-limited', 'Sending failed.', { cause, path: 'body', retryAfterMs: 5 });
    assert.deepEqual(
      [error.name, error.code, error.status, error.retryable, error.path, error.retryAfterMs, error.cause],
      ['InboxError', 'rate-limited', 429, true, 'body', 5, cause],
    );
  });

  it('has no cause unless one is given', () => {
    assert.equal('cause' in new InboxError('internal', 'It failed.'), false);
  });

  it('gives every code an HTTP status of failure', () => {
    for (const code of codes) assert.ok(ERROR_RULES[code].status >= 400 && ERROR_RULES[code].status < 600, code);
  });

  it('never calls a refusal of the judge, or a lost write, retryable', () => {
    const retryable = codes.filter((code) => new InboxError(code, '').retryable);
    assert.deepEqual(retryable.sort(), [
      'internal',
      'offline',
      'rate-limited',
      'timeout',
      'token-expired',
      'unavailable',
    ]);
  });
});

describe('isInboxErrorCode', () => {
  it('knows every code', () => assert.ok(codes.every(isInboxErrorCode)));
  for (const value of ['', 'moon-phase', '__proto__', 'toString', 4, null, undefined]) {
    it(`knows no code ${String(value)}`, () => assert.equal(isInboxErrorCode(value), false));
  }
});
