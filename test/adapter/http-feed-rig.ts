import assert from 'node:assert/strict';
import { createHttpAdapter, type HttpAdapterOptions } from '../../src/adapter/http/index.ts';
import { type FeedEvent, InboxError } from '../../src/domain/index.ts';
import { encodeSse } from '../../src/protocol/index.ts';
import { ENDPOINT, type ScriptedFetch } from './scripted-fetch.ts';
import { TestTimer } from './test-timer.ts';

export const CHANGES = '/v1/changes';

export function heartbeat(cursor: number): FeedEvent {
  return { type: 'heartbeat', now: 1_000 + cursor, cursor };
}

/** Reads a feed and keeps what it says. */
export function listen(server: ScriptedFetch, over: Partial<HttpAdapterOptions> = {}) {
  const timer = new TestTimer();
  const adapter = createHttpAdapter({
    endpoint: ENDPOINT,
    getToken: () => 'token',
    fetch: server.fetch,
    timer,
    ...over,
  });
  const run = (after: number | null = 5) => {
    const abort = new AbortController();
    const events: FeedEvent[] = [];
    const ended = (async () => {
      try {
        for await (const event of adapter.changes(after, { conversationIds: ['v1'] }, abort.signal)) events.push(event);
        return null;
      } catch (error) {
        assert.ok(error instanceof InboxError, String(error));
        return error;
      }
    })();
    return { events, ended, abort };
  };
  return { adapter, timer, run };
}

/** Every kind of event, with text that takes one to four bytes a character. */
export const EVENTS: readonly FeedEvent[] = [
  { type: 'reset', cursor: 1 },
  heartbeat(2),
  { type: 'scope-changed', channelIds: ['c1', 'ü', '渠道'], cursor: 3 },
  {
    type: 'changes',
    from: 3,
    to: 9,
    changes: [
      { kind: 'team', id: 't1', rev: 1, record: { id: 't1', rev: 1, name: 'Zoë 👩‍👩‍👧 שלום\u2028\u0000end' } },
      { kind: 'message', id: 'm1', rev: 4, gone: 'access' },
    ],
  },
  { type: 'signal', signal: { type: 'typing', conversationId: 'v1', agentId: 'a1', expiresAt: 5 } },
];

/** The stream as servers and proxies may write it: other line ends, comments, a byte order mark, fields nobody knows. */
export function fixtures(): readonly string[] {
  const plain = EVENTS.map(encodeSse).join('');
  return [
    plain,
    `\uFEFF${plain}`,
    plain.replaceAll('\n', '\r\n'),
    plain.replaceAll('\n', '\r'),
    `: hello\n\n${plain.replaceAll('\n\n', '\n: ping\nretry: 10\ncolour: blue\n\n')}`,
    plain.replaceAll('data: ', 'data:'),
    `event: hologram\ndata: {"type":"hologram"}\n\nid\n\n${plain}`,
  ];
}
