import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { encodeSse, encodeSseEnd } from '../../src/protocol/index.ts';
import { CHANGES, EVENTS, fixtures, heartbeat, listen } from './http-feed-rig.ts';
import { HandStream, ScriptedFetch } from './scripted-fetch.ts';
import { settled } from './test-timer.ts';

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
