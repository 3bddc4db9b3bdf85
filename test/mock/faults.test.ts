import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Faults } from '../../src/mock/faults.ts';
import { WorldClock } from '../../src/mock/world-clock.ts';

const still = { monotonic: () => 0, timer: () => () => {} };
const request = (path = '/v1/session', init?: RequestInit) => new Request(`http://inbox.test${path}`, init);

/** A backend that counts what reached it. */
function backend(answer: () => Response = () => new Response('ok')) {
  const clock = new WorldClock(0, still);
  const faults = new Faults(clock);
  let reached = 0;
  const fetch = faults.wrap(async () => {
    reached += 1;
    return answer();
  });
  return { clock, faults, fetch, reached: () => reached };
}

function stream() {
  let push: (text: string) => void = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      push = (text) => controller.enqueue(new TextEncoder().encode(text));
    },
  });
  return { response: new Response(body, { headers: { 'content-type': 'text/event-stream' } }), push };
}

describe('Faults', () => {
  it('lets everything through while nothing is wrong', async () => {
    const { fetch } = backend();
    assert.equal(await (await fetch(request())).text(), 'ok');
  });

  it('rejects like fetch while offline, and the app never hears of it', async () => {
    const { faults, fetch, reached } = backend();
    faults.set({ offline: true });
    await assert.rejects(fetch(request()), TypeError);
    assert.equal(reached(), 0);
    faults.set({ offline: false });
    assert.equal((await fetch(request())).status, 200);
  });

  it('carries out a command and loses its answer, once', async () => {
    const { faults, fetch, reached } = backend();
    faults.loseNextAnswer();
    assert.equal((await fetch(request('/v1/channels'))).status, 200);
    await assert.rejects(fetch(request('/v1/commands', { method: 'POST', body: '{}' })), TypeError);
    assert.equal(reached(), 2);
    assert.equal((await fetch(request('/v1/commands', { method: 'POST', body: '{}' }))).status, 200);
  });

  it('refuses an expired token and lets a fresh one pass', async () => {
    const { faults, fetch } = backend();
    faults.expire('old');
    const refused = await fetch(request('/v1/session', { headers: { authorization: 'Bearer old' } }));
    assert.equal(refused.status, 401);
    assert.equal((await refused.json()).code, 'token-expired');
    assert.equal((await fetch(request('/v1/session', { headers: { authorization: 'Bearer new' } }))).status, 200);
  });

  it('delays answers by world time and gives up at once when aborted', async () => {
    const { clock, faults, fetch } = backend();
    faults.set({ slowMs: 2_000 });
    const answer = fetch(request());
    clock.moveBy(2_000);
    assert.equal((await answer).status, 200);
    const abort = new AbortController();
    const aborted = fetch(request('/v1/session', { signal: abort.signal }));
    abort.abort();
    await assert.rejects(aborted, { name: 'AbortError' });
  });

  it('passes a stream on and breaks it in the middle', async () => {
    const { response, push } = stream();
    const { faults, fetch } = backend(() => response);
    const reader = (await fetch(request('/v1/changes'))).body?.getReader();
    assert.ok(reader);
    push('event: heartbeat\n\n');
    assert.equal(new TextDecoder().decode((await reader.read()).value), 'event: heartbeat\n\n');
    const next = reader.read();
    faults.cutStreams();
    await assert.rejects(next, TypeError);
  });
});
