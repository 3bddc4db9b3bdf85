import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createHttpAdapter, type HttpAdapterOptions } from '../../src/adapter/http/index.ts';
import { type FeedEvent, InboxError } from '../../src/domain/index.ts';
import { encodeSse, encodeSseEnd } from '../../src/protocol/index.ts';
import { ENDPOINT, HandStream, json, ScriptedFetch, sessionOf } from './scripted-fetch.ts';
import { settled, TestTimer } from './test-timer.ts';

const CHANGES = '/v1/changes';

function heartbeat(cursor: number): FeedEvent {
  return { type: 'heartbeat', now: 1_000 + cursor, cursor };
}

/** Reads a feed and keeps what it says. */
function listen(server: ScriptedFetch, over: Partial<HttpAdapterOptions> = {}) {
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
const EVENTS: readonly FeedEvent[] = [
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
function fixtures(): readonly string[] {
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

describe('a change stream', () => {
  it('reads the same however its bytes are cut', async () => {
    const texts = fixtures();
    await fc.assert(
      fc.asyncProperty(fc.nat(texts.length - 1), fc.array(fc.nat(600), { maxLength: 40 }), async (index, cuts) => {
        const bytes = new TextEncoder().encode(texts[index]);
        const bounds = [...new Set(cuts.filter((cut) => cut < bytes.length)), 0, bytes.length].sort((a, b) => a - b);
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            for (const [at, from] of bounds.entries()) {
              const to = bounds[at + 1];
              if (to !== undefined) controller.enqueue(bytes.slice(from, to));
            }
            controller.close();
          },
        });
        const answer = () => new Response(body, { headers: { 'content-type': 'text/event-stream' } });
        const { events, ended } = listen(new ScriptedFetch().on(CHANGES, answer)).run();
        assert.equal((await ended)?.code, 'unavailable');
        assert.deepEqual(events, EVENTS);
      }),
      { numRuns: 1_000 },
    );
  });

  it('asks for its position and interests, with the token in a header', async () => {
    const stream = new HandStream();
    const server = new ScriptedFetch().on(CHANGES, () => stream.response);
    const { run } = listen(server);
    const { abort, ended } = run(5);
    await settled();
    const [request] = server.to(CHANGES);
    assert.equal(request?.path, '/v1/changes?after=5&conversations=v1');
    assert.equal(request?.headers.get('accept'), 'text/event-stream');
    assert.equal(request?.headers.get('authorization'), 'Bearer token');
    abort.abort();
    await ended;
  });

  it('ends quietly when aborted, and frees its connection', async () => {
    const stream = new HandStream();
    const { run, timer } = listen(new ScriptedFetch().on(CHANGES, () => stream.response));
    const { abort, ended, events } = run();
    stream.send(encodeSse(heartbeat(6)));
    await settled();
    abort.abort();
    assert.equal(await ended, null);
    await settled();
    assert.deepEqual([events.length, stream.cancelled, timer.pending], [1, true, 0]);
  });

  it('frees its connection when its reader walks away', async () => {
    const stream = new HandStream();
    const server = new ScriptedFetch().on(CHANGES, () => stream.response);
    const { adapter, timer } = listen(server);
    stream.send(encodeSse(heartbeat(6)));
    for await (const event of adapter.changes(5, { conversationIds: [] }, new AbortController().signal)) {
      assert.equal(event.type, 'heartbeat');
      break;
    }
    await settled();
    assert.deepEqual([stream.cancelled, timer.pending], [true, 0]);
  });

  it('rejects when it was silent for 35 s, and any byte counts as a word', async () => {
    const stream = new HandStream();
    const { run, timer } = listen(new ScriptedFetch().on(CHANGES, () => stream.response));
    const { ended, events } = run();
    await settled();
    stream.send(encodeSse(heartbeat(6)));
    await timer.advance(34_999);
    stream.send(':\n');
    await timer.advance(34_999);
    assert.equal(events.length, 1);
    await timer.advance(1);
    assert.equal((await ended)?.code, 'timeout');
  });

  it('rejects with something to try again when the server closes or breaks it', async () => {
    for (const [end, code] of [
      ['close', 'unavailable'],
      ['fail', 'offline'],
    ] as const) {
      const stream = new HandStream();
      const { run } = listen(new ScriptedFetch().on(CHANGES, () => stream.response));
      const { ended } = run();
      await settled();
      stream[end]();
      const error = await ended;
      assert.deepEqual([error?.code, error?.retryable], [code, true]);
    }
  });

  it('rejects rather than keep an event without end', async () => {
    const stream = new HandStream();
    const { run } = listen(new ScriptedFetch().on(CHANGES, () => stream.response));
    const { ended } = run();
    await settled();
    stream.send(`data: ${'x'.repeat(8_000_001)}`);
    assert.equal((await ended)?.code, 'internal');
  });

  it('rejects on an event that is broken, for skipping it could lose changes', async () => {
    const stream = new HandStream();
    const { run } = listen(new ScriptedFetch().on(CHANGES, () => stream.response));
    const { ended } = run();
    await settled();
    stream.send('event: changes\ndata: {"type":"changes","from":1}\n\n');
    assert.ok(await ended);
  });

  it('whose token runs out goes on, unseen, after the last position with a renewed token', async () => {
    const [first, second] = [new HandStream(), new HandStream()];
    const server = new ScriptedFetch().on(
      CHANGES,
      () => first.response,
      () => second.response,
    );
    const { run } = listen(server, { getToken: ({ refresh }) => (refresh ? 'new' : 'old') });
    const { events, abort, ended } = run(5);
    first.send(encodeSse(heartbeat(8)) + encodeSseEnd());
    await settled();
    second.send(encodeSse(heartbeat(9)));
    await settled();
    abort.abort();
    assert.equal(await ended, null);
    assert.deepEqual(events, [heartbeat(8), heartbeat(9)]);
    const [, resumed] = server.to(CHANGES);
    assert.equal(resumed?.path, '/v1/changes?after=8&conversations=v1');
    assert.equal(resumed?.headers.get('authorization'), 'Bearer new');
  });

  it('whose token runs out again at once rejects', async () => {
    const ending = () => {
      const stream = new HandStream();
      stream.send(encodeSseEnd());
      return stream.response;
    };
    const server = new ScriptedFetch().on(CHANGES, ending);
    const { run } = listen(server);
    assert.equal((await run().ended)?.code, 'token-expired');
    assert.equal(server.to(CHANGES).length, 2);
  });
});

describe('a stream that does not come through', () => {
  const never = () => new Promise<Response>(() => {});
  const silent = () => new HandStream().response;

  for (const [name, hung] of [
    ['no answer', never],
    ['an answer without a byte', silent],
  ] as const) {
    it(`is given up after ${name} twice: then the adapter asks again and again`, async () => {
      const server = new ScriptedFetch().on(
        CHANGES,
        hung,
        hung,
        () => json({ events: [heartbeat(6)] }),
        () => json({ events: [{ type: 'changes', from: 6, to: 8, changes: [] }, heartbeat(8)] }),
        () => json({ events: [heartbeat(8)] }),
      );
      const { run, timer } = listen(server);
      for (let miss = 0; miss < 2; miss += 1) {
        const { ended } = run();
        await timer.advance(15_000);
        assert.equal((await ended)?.code, 'timeout');
      }
      const { events, abort, ended } = run(5);
      await settled();
      assert.deepEqual(events, [heartbeat(6)]);
      await timer.advance(3_000);
      // News are followed up at once: there may be more.
      assert.deepEqual(
        events.map(({ type }) => type),
        ['heartbeat', 'changes', 'heartbeat', 'heartbeat'],
      );
      const asked = server.to(CHANGES).slice(2);
      assert.ok(asked.every(({ headers }) => headers.get('accept') === 'application/json'));
      assert.deepEqual(
        asked.map(({ path }) => /after=(\d+)/.exec(path)?.[1]),
        ['5', '6', '8'],
      );
      abort.abort();
      assert.equal(await ended, null);
      assert.equal(timer.pending, 0);
    });
  }

  it('is tried once more after polling broke', async () => {
    const stream = new HandStream();
    const offline = () => Promise.reject(new TypeError('Failed to fetch'));
    const server = new ScriptedFetch().on(CHANGES, never, never, offline, () => stream.response);
    const { run, timer } = listen(server);
    for (let miss = 0; miss < 2; miss += 1) {
      const { ended } = run();
      await timer.advance(15_000);
      await ended;
    }
    assert.equal((await run().ended)?.code, 'offline');
    const { events, abort, ended } = run();
    stream.send(encodeSse(heartbeat(7)));
    await settled();
    assert.deepEqual(events, [heartbeat(7)]);
    abort.abort();
    await ended;
  });

  it('does not count a network that is down as a stream that hangs', async () => {
    const offline = () => Promise.reject(new TypeError('Failed to fetch'));
    const server = new ScriptedFetch().on(CHANGES, offline);
    const { run } = listen(server);
    for (let time = 0; time < 3; time += 1) assert.equal((await run().ended)?.code, 'offline');
    assert.ok(server.to(CHANGES).every(({ headers }) => headers.get('accept') === 'text/event-stream'));
  });

  it('is not waited for where the answer is JSON or has no body to stream', async () => {
    for (const whole of [() => json({ events: [] }), () => new Response(null)]) {
      const server = new ScriptedFetch().on(CHANGES, whole, () => json({ events: [heartbeat(6)] }));
      const { run } = listen(server);
      const { events, abort, ended } = run();
      await settled();
      assert.deepEqual(events, [heartbeat(6)]);
      abort.abort();
      await ended;
    }
  });

  it('of a backend of level poll is not asked for: one question, one answer, the end', async () => {
    const reset: FeedEvent = { type: 'reset', cursor: 4 };
    const server = new ScriptedFetch(sessionOf({ feed: 'poll' })).on(CHANGES, () => json({ events: [reset] }));
    const { run } = listen(server);
    const { events, ended } = run(null);
    assert.equal(await ended, null);
    assert.deepEqual(events, [reset]);
    assert.equal(server.to(CHANGES)[0]?.headers.get('accept'), 'application/json');
  });
});
