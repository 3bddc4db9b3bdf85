import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedEvent } from '../../src/domain/index.ts';
import { encodeSse } from '../../src/protocol/index.ts';
import { CHANGES, heartbeat, listen } from './http-feed-rig.ts';
import { HandStream, json, ScriptedFetch, sessionOf } from './scripted-fetch.ts';
import { settled } from './test-timer.ts';

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
