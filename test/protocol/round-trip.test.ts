import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ERROR_RULES, InboxError, type InboxErrorCode } from '../../src/domain/index.ts';
import {
  decodeCapabilities,
  decodeChanges,
  decodeChangesRequest,
  decodeCommand,
  decodeConversationPage,
  decodeFeedAnswer,
  decodeMessagePage,
  decodeOutgoingSignal,
  decodeQuery,
  decodeQueryAnswer,
  decodeSession,
  decodeSubmitAnswer,
  encodeChangesRequest,
  encodeConversationPage,
  encodeMessagePage,
  encodeQuery,
  errorOfAnswer,
  problemOf,
  ROUTES,
  type Skipped,
} from '../../src/protocol/index.ts';
import * as arbitrary from '../domain/arbitraries.ts';

const wire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const nothingSkipped = (skipped: Skipped) => assert.fail(`skipped ${JSON.stringify(skipped)}`);

/** Asserts that a value comes back as it went. */
function returns<T>(arbitrary: fc.Arbitrary<T>, decode: (input: unknown) => unknown) {
  fc.assert(
    fc.property(arbitrary, (value) => {
      assert.deepEqual(decode(wire(value)), value);
    }),
  );
}

describe('what is written is read back the same', () => {
  it('every command', () => returns(arbitrary.anyCommand, decodeCommand));
  it('every signal', () => {
    returns(
      arbitrary.signal.map(({ type, conversationId }) => ({ type, conversationId })),
      decodeOutgoingSignal,
    );
  });
  it('every session', () => returns(arbitrary.session, decodeSession));
  it('every set of capabilities', () => returns(arbitrary.capabilities, decodeCapabilities));
  it('every record and tombstone', () => {
    returns(fc.array(arbitrary.change, { maxLength: 5 }), (input) => decodeChanges(input, '', nothingSkipped));
  });

  it('every answer to a query', () => {
    const token = fc.option(arbitrary.words, { nil: null });
    const answer = fc
      .tuple(fc.array(arbitrary.recordChange, { maxLength: 5 }), fc.nat(), token, token)
      .map(([records, asOf, next, previous]) => ({ asOf, ids: records.map(({ id }) => id), records, next, previous }));
    returns(answer, (input) => decodeQueryAnswer(input, nothingSkipped));
  });

  it('every answer to a command', () => {
    const answer = fc.record(
      { commandId: arbitrary.id, changes: fc.array(arbitrary.change, { maxLength: 5 }), cursor: fc.nat() },
      { noNullPrototype: true },
    );
    returns(answer, (input) => decodeSubmitAnswer(input, nothingSkipped));
  });

  it('every feed event in a JSON answer', () => {
    returns(fc.array(arbitrary.feedEvent, { maxLength: 5 }), (events) => decodeFeedAnswer({ events }, nothingSkipped));
  });

  it('every query through its address', () => {
    fc.assert(
      fc.property(arbitrary.query, (query) => {
        const url = new URL(encodeQuery(query), 'https://inbox.example');
        assert.deepEqual(
          decodeQuery(query.name, paramsOf(ROUTES[query.name].path, url.pathname), url.searchParams),
          query,
        );
      }),
    );
  });

  it('every request for changes through its address', () => {
    fc.assert(
      fc.property(
        fc.option(fc.nat(), { nil: null }),
        fc.array(arbitrary.id, { maxLength: 5 }),
        (after, conversationIds) => {
          const url = new URL(encodeChangesRequest(after, { conversationIds }), 'https://inbox.example');
          assert.equal(url.pathname, ROUTES.changes.path);
          assert.deepEqual(decodeChangesRequest(url.searchParams), { after, interests: { conversationIds } });
        },
      ),
    );
  });

  it('every page token, fractions of a millisecond and odd ids included', () => {
    const at = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    fc.assert(
      fc.property(fc.constantFrom('before', 'after'), at, fc.nat(), arbitrary.words, (direction, when, seq, id) => {
        const page = { direction, place: { at: when, seq } } as const;
        assert.deepEqual(decodeMessagePage(encodeMessagePage(page)), page);
        const key = { at: when, id: `x${id}` };
        assert.deepEqual(decodeConversationPage(encodeConversationPage(key)), key);
      }),
    );
  });

  it('every error', () => {
    const code = fc.constantFrom(...(Object.keys(ERROR_RULES) as InboxErrorCode[]));
    const wait = fc.option(fc.nat(86_400_000), { nil: undefined });
    fc.assert(
      fc.property(
        code,
        fc.string({ minLength: 1 }),
        fc.option(fc.string(), { nil: undefined }),
        wait,
        (c, text, path, ms) => {
          const error = new InboxError(c, text, {
            ...(path !== undefined && { path }),
            ...(ms !== undefined && { retryAfterMs: ms }),
          });
          const problem = problemOf(error);
          const body = JSON.stringify(problem);
          const read = errorOfAnswer({ status: problem.status, body, retryAfter: null, now: 0 });
          assert.deepEqual(problemOf(read), problem);
          assert.equal(problem.retryable, ERROR_RULES[c].retryable);
        },
      ),
    );
  });
});

/** The values a server's router would take out of a path. */
function paramsOf(pattern: string, path: string): Record<string, string> {
  const values = path.split('/');
  const named = pattern.split('/').map((name, index) => [name, decodeURIComponent(values[index] ?? '')] as const);
  return Object.fromEntries(
    named.filter(([name]) => name.startsWith(':')).map(([name, value]) => [name.slice(1), value]),
  );
}
