import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { InboxError } from '../../src/domain/index.ts';
import { errorOfAnswer, problemOf } from '../../src/protocol/index.ts';

const now = Date.UTC(2026, 0, 15, 12);
const read = (status: number, body: string, retryAfter: string | null = null) =>
  errorOfAnswer({ status, body, retryAfter, now });
const html = '<html><body>Bad gateway</body></html>';

describe('problemOf', () => {
  it('says code, status, words, place and wait, and whether repeating helps', () => {
    const error = new InboxError('rate-limited', 'Sending failed: too fast.', { path: 'body', retryAfterMs: 1500 });
    assert.deepEqual(problemOf(error), {
      type: 'urn:wa-inbox:problem:rate-limited',
      title: 'Rate limited',
      status: 429,
      detail: 'Sending failed: too fast.',
      code: 'rate-limited',
      path: 'body',
      retryAfterMs: 1500,
      retryable: true,
    });
  });

  it('keeps the cause at home', () => {
    const error = new InboxError('internal', 'It failed.', { cause: new Error('password=1234') });
    assert.doesNotMatch(JSON.stringify(problemOf(error)), /1234/);
  });
});

describe('errorOfAnswer', () => {
  it('keeps the code of a problem whatever the status says', () => {
    const error = read(200, JSON.stringify({ code: 'window-closed', detail: 'Closed.' }));
    assert.deepEqual([error.code, error.message], ['window-closed', 'Closed.']);
  });

  it('reads an unknown code as internal and still tells its words', () => {
    const error = read(409, JSON.stringify({ code: 'moon-phase', detail: 'The moon is wrong.' }));
    assert.deepEqual([error.code, error.message], ['internal', 'The moon is wrong.']);
  });

  for (const code of ['__proto__', 'constructor', 'toString']) {
    it(`reads the code ${code} as internal`, () => assert.equal(read(400, JSON.stringify({ code })).code, 'internal'));
  }

  it('makes words where a problem has none, and forgets fields of wrong types', () => {
    const error = read(404, JSON.stringify({ code: 'not-found', detail: 7, path: {}, retryAfterMs: 'soon' }));
    assert.equal(error.message, 'The request failed: the server answered not-found.');
    assert.equal(error.path, undefined);
    assert.equal(error.retryAfterMs, undefined);
  });

  const byStatus: readonly [number, string][] = [
    [400, 'invalid'],
    [401, 'unauthenticated'],
    [403, 'no-access'],
    [404, 'not-found'],
    [408, 'timeout'],
    [409, 'command-conflict'],
    [410, 'cursor-gone'],
    [413, 'too-large'],
    [418, 'internal'],
    [422, 'invalid'],
    [426, 'version-unsupported'],
    [429, 'rate-limited'],
    [500, 'internal'],
    [501, 'unsupported'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'unavailable'],
    [599, 'internal'],
  ];
  for (const [status, code] of byStatus) {
    it(`reads a proxy's ${status} page as ${code}`, () => {
      const error = read(status, html);
      assert.equal(error.code, code);
      assert.match(error.message, new RegExp(`answered ${status}`));
      assert.doesNotMatch(error.message, /gateway/);
    });
  }

  for (const body of ['', 'null', '[]', '"window-closed"', '{}', '{"code":3}', '{"error":{"message":"no"}}']) {
    it(`reads the body ${body || '(empty)'} as no problem of ours`, () =>
      assert.equal(read(503, body).code, 'unavailable'));
  }

  const waits: readonly [string, string | null, number | undefined][] = [
    ['seconds', '120', 120_000],
    ['zero', '0', 0],
    ['seconds among blanks', ' 5 ', 5000],
    ['a date', 'Thu, 15 Jan 2026 12:00:30 GMT', 30_000],
    ['a date gone by', 'Thu, 15 Jan 2026 11:00:00 GMT', 0],
    ['more than a day', '999999999999', 86_400_000],
    ['a negative number', '-5', undefined],
    ['words', 'tomorrow-ish', undefined],
    ['a date that is none', 'Foo, 99 Bar GMT', undefined],
    ['nothing', '', undefined],
    ['no header', null, undefined],
  ];
  for (const [title, header, wait] of waits) {
    it(`reads Retry-After given as ${title}`, () => {
      assert.equal(read(429, html, header).retryAfterMs, wait);
    });
  }

  it("prefers the problem's own wait over the header", () => {
    const body = JSON.stringify({ code: 'rate-limited', detail: 'Slow.', retryAfterMs: 250 });
    assert.equal(read(429, body, '9').retryAfterMs, 250);
    assert.equal(read(429, JSON.stringify({ code: 'rate-limited' }), '9').retryAfterMs, 9000);
  });

  it('answers an InboxError for any status, body and header', () => {
    fc.assert(
      fc.property(fc.integer(), fc.oneof(fc.string(), fc.json()), fc.string(), (status, body, header) => {
        const error = read(status, body, header);
        assert.ok(error instanceof InboxError);
        assert.ok(error.retryAfterMs === undefined || (error.retryAfterMs >= 0 && error.retryAfterMs <= 86_400_000));
      }),
    );
  });
});
