import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createParser } from 'eventsource-parser';
import fc from 'fast-check';
import { InboxError } from '../../src/domain/index.ts';
import { decodeSse, encodeSse, encodeSseEnd, type Skipped } from '../../src/protocol/index.ts';
import * as arbitrary from '../domain/arbitraries.ts';
import { heartbeat } from './samples.ts';

interface Parsed {
  readonly event?: string | undefined;
  readonly id?: string | undefined;
  readonly data: string;
}

/** The messages of a stream, by the parser our adapter uses; the text arrives in pieces of `size`. */
function parse(text: string, size = text.length): Parsed[] {
  const messages: Parsed[] = [];
  const parser = createParser({ onEvent: (message) => messages.push(message) });
  for (let at = 0; at < text.length; at += size) parser.feed(text.slice(at, at + size));
  return messages;
}

const fail = (skipped: Skipped) => assert.fail(JSON.stringify(skipped));

describe('an event stream', () => {
  it('carries every feed event whole, in any pieces', () => {
    fc.assert(
      fc.property(fc.array(arbitrary.feedEvent, { maxLength: 4 }), fc.integer({ min: 1, max: 40 }), (events, size) => {
        const messages = parse(events.map(encodeSse).join(''), size);
        assert.deepEqual(
          messages.map((message) => decodeSse(message, fail)),
          events,
        );
      }),
    );
  });

  it('names each event and gives its cursor as id', () => {
    assert.equal(
      encodeSse(heartbeat),
      'event: heartbeat\nid: 7\ndata: {"type":"heartbeat","now":1700000000000,"cursor":7}\n\n',
    );
    const [batch] = parse(encodeSse({ type: 'changes', from: 3, to: 9, changes: [] }));
    assert.deepEqual([batch?.event, batch?.id], ['changes', '9']);
  });

  it('gives signals no id: they carry no cursor', () => {
    const signal = { type: 'typing', conversationId: 'c', agentId: 'a', expiresAt: 1 } as const;
    assert.doesNotMatch(encodeSse({ type: 'signal', signal }), /^id:/m);
  });

  it('keeps line breaks of texts out of its framing', () => {
    const channelIds = ['a\nb\r\n\nevent: reset\ndata: {}\n\n\u2028'];
    const event = { type: 'scope-changed', channelIds, cursor: 1 } as const;
    assert.deepEqual(
      parse(encodeSse(event)).map((message) => decodeSse(message, fail)),
      [event],
    );
  });

  it('ends with token-expired as an error that says so', () => {
    const [last, ...others] = parse(encodeSseEnd());
    assert.equal(last?.event, 'token-expired');
    assert.equal(others.length, 0);
    assert.throws(
      () => decodeSse(last ?? { data: '' }, fail),
      (error) => error instanceof InboxError && error.code === 'token-expired' && error.retryable,
    );
  });

  it('ends with token-expired even when the last word is broken', () => {
    for (const data of ['', '<html>', '{}']) {
      assert.throws(
        () => decodeSse({ event: 'token-expired', data }, fail),
        (error) => error instanceof InboxError && error.code === 'token-expired',
      );
    }
  });

  it('reports events of a newer protocol without reading their data', () => {
    const skipped: Skipped[] = [];
    assert.equal(
      decodeSse({ event: 'fireworks', data: '<svg>' }, (one) => void skipped.push(one)),
      null,
    );
    assert.equal(
      decodeSse({ event: 'constructor', data: '' }, (one) => void skipped.push(one)),
      null,
    );
    assert.deepEqual(skipped[0], { reason: 'unknown', kind: 'fireworks', path: 'event' });
    assert.equal(skipped.length, 2);
  });

  it('refuses data that is no JSON: skipping it could lose changes', () => {
    assert.throws(
      () => decodeSse({ event: 'changes', data: '{"type":"chan' }, fail),
      (error) => error instanceof InboxError && error.code === 'invalid' && error.path === 'event',
    );
  });
});
