import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { InboxError } from '../../src/domain/index.ts';
import {
  decodeCapabilities,
  decodeChanges,
  decodeChangesRequest,
  decodeCommand,
  decodeConversationPage,
  decodeFeedAnswer,
  decodeFeedEvent,
  decodeMessagePage,
  decodeOutgoingSignal,
  decodeQuery,
  decodeQueryAnswer,
  decodeSession,
  decodeSse,
  decodeSubmitAnswer,
  errorOfAnswer,
  negotiateVersion,
  parseJson,
} from '../../src/protocol/index.ts';
import * as arbitrary from '../domain/arbitraries.ts';

const ignore = () => {};

/** Every decoder of a JSON value. */
const decoders: Readonly<Record<string, (input: unknown) => unknown>> = {
  session: decodeSession,
  capabilities: decodeCapabilities,
  command: decodeCommand,
  signal: decodeOutgoingSignal,
  queryAnswer: (input) => decodeQueryAnswer(input, ignore),
  submitAnswer: (input) => decodeSubmitAnswer(input, ignore),
  feedAnswer: (input) => decodeFeedAnswer(input, ignore),
  feedEvent: (input) => decodeFeedEvent(input, ignore),
  changes: (input) => decodeChanges(input, '', ignore),
};

/** Runs a decoder; anything thrown but an `InboxError` is a failure. */
function survives(decode: () => unknown) {
  try {
    decode();
  } catch (error) {
    if (!(error instanceof InboxError)) throw error;
  }
}

const deep = (levels: number) => JSON.parse(`${'[{"content":'.repeat(levels)}1${'}]'.repeat(levels)}`);

const junk: readonly unknown[] = [
  null,
  true,
  '',
  0,
  -1,
  1e308,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  'NaN',
  '\0',
  '\uD800',
  'x'.repeat(100_000),
  [],
  {},
  [[[[]]]],
  JSON.parse('{"__proto__":{"polluted":true}}'),
  { constructor: { prototype: { polluted: true } } },
  { kind: '__proto__' },
  { kind: 'hasOwnProperty' },
  { kind: ['text'], type: { toString: 1 } },
  { gone: 'deleted', kind: 'message' },
  { length: 1e9 },
  deep(500),
];

const document = fc.oneof(
  arbitrary.session,
  arbitrary.capabilities,
  arbitrary.anyCommand,
  arbitrary.signal,
  arbitrary.feedEvent,
  fc.array(arbitrary.change, { maxLength: 3 }),
  fc
    .array(arbitrary.recordChange, { maxLength: 3 })
    .map((records) => ({ asOf: 1, ids: [], records, next: null, previous: null })),
  fc.array(arbitrary.change, { maxLength: 3 }).map((changes) => ({ commandId: 'c', changes, cursor: 1 })),
  fc.array(arbitrary.feedEvent, { maxLength: 3 }).map((events) => ({ events })),
);

type Node = Record<string, unknown>;

/** Damages one spot of a document: walks down by `turns`, then replaces, removes or adds. */
function damage(root: unknown, turns: readonly number[], how: 'replace' | 'remove' | 'add', value: unknown): unknown {
  const holder: Node = { root: structuredClone(root) };
  let node = holder;
  let key = 'root';
  for (const turn of turns) {
    const next = node[key];
    if (typeof next !== 'object' || next === null || Object.keys(next).length === 0) break;
    node = next as Node;
    const keys = Object.keys(node);
    key = keys[turn % keys.length] ?? key;
  }
  if (how === 'remove') delete node[key];
  else if (how === 'replace') node[key] = value;
  else Object.defineProperty(node, '__proto__', { value, enumerable: true, configurable: true, writable: true });
  return holder['root'];
}

describe('whatever comes in', () => {
  it('10,000 damaged documents throw nothing but InboxError and pollute nothing', () => {
    const run = fc.property(
      document,
      fc.array(fc.nat(50), { maxLength: 7 }),
      fc.constantFrom('replace' as const, 'remove' as const, 'add' as const),
      fc.constantFrom(...junk),
      (root, turns, how, value) => {
        const broken = damage(root, turns, how, value);
        for (const decode of Object.values(decoders)) survives(() => decode(broken));
      },
    );
    fc.assert(run, { numRuns: 10_000 });
    assert.equal(({} as Node)['polluted'], undefined);
  });

  it('cut and garbled text throws nothing but InboxError', () => {
    const garbled = fc
      .tuple(document, fc.nat(), fc.nat(5), fc.string({ maxLength: 3 }))
      .map(([root, at, cut, extra]) => {
        const text = JSON.stringify(root);
        const from = at % (text.length + 1);
        return text.slice(0, from) + extra + text.slice(from + cut);
      });
    fc.assert(
      fc.property(garbled, (text) => {
        for (const decode of Object.values(decoders)) survives(() => decode(parseJson(text, 'body')));
        survives(() => decodeSse({ data: text }, ignore));
        errorOfAnswer({ status: 500, body: text, retryAfter: text, now: 0 });
      }),
      { numRuns: 1000 },
    );
  });

  for (const [name, decode] of Object.entries(decoders)) {
    it(`${name} survives every junk value`, () => {
      for (const value of junk) survives(() => decode(value));
    });
  }

  it('100,000 levels of nesting are read or refused, not overflowed', () => {
    const text = `{"kind":"message","id":"m","rev":1,"record":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    survives(() => decodeChanges([parseJson(text, 'body')], '', ignore));
  });

  it('addresses and tokens of any characters throw nothing but InboxError', () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('%', '%00', '..', '\uDC00', '__proto__'));
    fc.assert(
      fc.property(hostile, hostile, (name, value) => {
        survives(() => decodeMessagePage(value));
        survives(() => decodeConversationPage(value));
        survives(() => decodeConversationPage(`c1_1_${value}`));
        survives(() => negotiateVersion(value));
        for (const key of [name, 'limit', 'page', 'channelIds', 'status', '__proto__']) {
          survives(() =>
            decodeQuery('conversations', {}, [
              [key, value],
              [name, value],
            ]),
          );
          survives(() => decodeChangesRequest([[key, value]]));
        }
        survives(() => decodeQuery('messages', { [name]: value, conversationId: value }, []));
      }),
      { numRuns: 1000 },
    );
  });
});
