import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCloudApiClient } from '../../../src/backend/whatsapp/cloud-api-client.ts';
import { SEND_TIMEOUT_MS } from '../../../src/backend/whatsapp/graph-call.ts';
import type { OutgoingMessage, SendOutcome } from '../../../src/backend/whatsapp/whatsapp-client.ts';
import { ManualClock } from './manual-clock.ts';

const SENDER = { phoneNumberId: '318274650091827', accessToken: 'token' };
const MESSAGE: OutgoingMessage = {
  recipient: { phone: '+447700900123', userId: 'GB.1' },
  content: { kind: 'text', text: 'Hello' },
  mediaIds: {},
  quotedWamid: null,
  attemptId: 'attempt-1',
};
const ACCEPTED = { messaging_product: 'whatsapp', contacts: [{ input: 'x', wa_id: '447700900123' }] };
const ok = { ...ACCEPTED, messages: [{ id: 'wamid.A' }] };
const never = new AbortController().signal;

/** A client whose one call is answered by `answer`; the requests it made are kept. */
function client(answer: (request: Request) => Promise<Response>) {
  const requests: Request[] = [];
  const clock = new ManualClock();
  const fetch = (request: Request) => {
    requests.push(request);
    return answer(request);
  };
  const api = createCloudApiClient({ fetch, graphUrl: 'https://graph.test/', version: 'v26.0', clock });
  return { api, clock, requests };
}

const answering = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  client(async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers }));

async function sent(message: OutgoingMessage): Promise<unknown> {
  const { api, requests } = answering(200, ok);
  await api.send(SENDER, message, never);
  return requests[0]?.json();
}

const graphError = (code: number, more: object = {}) => ({ error: { message: `(#${code}) title`, code, ...more } });
const short = (result: SendOutcome | { outcome: 'done' }) =>
  'error' in result ? `${result.outcome} ${result.error.code}` : result.outcome;

describe('sendReaction', () => {
  const reaction = { recipient: MESSAGE.recipient, targetWamid: 'wamid.T', emoji: '👍', attemptId: 'attempt-1' };

  it('asks the number to react once, with the attempt id', async () => {
    const { api, requests } = answering(200, ok);
    assert.equal((await api.sendReaction(SENDER, reaction, never)).outcome, 'accepted');
    assert.equal(requests.length, 1);
    assert.deepEqual(await requests[0]?.json(), {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '+447700900123',
      type: 'reaction',
      reaction: { message_id: 'wamid.T', emoji: '👍' },
      biz_opaque_callback_data: 'attempt-1',
    });
  });

  it('takes a reaction back with an empty emoji, by user id where no phone is shared', async () => {
    const { api, requests } = answering(200, ok);
    await api.sendReaction(SENDER, { ...reaction, recipient: { phone: null, userId: 'US.88' }, emoji: '' }, never);
    const body: unknown = await requests[0]?.json();
    assert.ok(typeof body === 'object' && body !== null && 'recipient' in body && 'reaction' in body);
    assert.deepEqual([body.recipient, body.reaction], ['US.88', { message_id: 'wamid.T', emoji: '' }]);
  });

  it('asks nothing for nobody', async () => {
    const { api, requests } = answering(200, ok);
    const outcome = await api.sendReaction(SENDER, { ...reaction, recipient: { phone: null, userId: null } }, never);
    assert.equal(outcome.outcome, 'refused');
    assert.equal(requests.length, 0);
  });
});

describe('send', () => {
  it('asks the number to send one text with the attempt id', async () => {
    const { api, requests } = answering(200, ok);
    const outcome = await api.send(SENDER, MESSAGE, never);
    assert.deepEqual(outcome, { outcome: 'accepted', wamid: 'wamid.A', phone: '+447700900123', userId: null });
    const [request] = requests;
    assert.equal(requests.length, 1);
    assert.equal(request?.url, 'https://graph.test/v26.0/318274650091827/messages');
    assert.equal(request?.method, 'POST');
    assert.equal(request?.redirect, 'manual');
    assert.equal(request?.headers.get('authorization'), 'Bearer token');
    assert.deepEqual(await request?.json(), {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '+447700900123',
      type: 'text',
      text: { body: 'Hello', preview_url: false },
      biz_opaque_callback_data: 'attempt-1',
    });
  });

  it('puts + before the digits of a phone', async () => {
    const body = await sent({ ...MESSAGE, recipient: { phone: '447700900123', userId: null } });
    assert.equal((body as { to: string }).to, '+447700900123');
  });

  it('names a customer without phone by the user id', async () => {
    const body = await sent({ ...MESSAGE, recipient: { phone: null, userId: 'US.88' } });
    assert.equal((body as { recipient: string }).recipient, 'US.88');
    assert.equal('to' in (body as object), false);
  });

  it('names the quoted message and asks for a preview of a link', async () => {
    const body = await sent({
      ...MESSAGE,
      content: { kind: 'text', text: 'see https://a.example' },
      quotedWamid: 'wamid.Q',
    });
    assert.deepEqual((body as { context: object }).context, { message_id: 'wamid.Q' });
    assert.equal((body as { text: { preview_url: boolean } }).text.preview_url, true);
  });

  it('refuses without a call when nobody is named', async () => {
    const { api, requests } = answering(200, ok);
    const outcome = await api.send(SENDER, { ...MESSAGE, recipient: { phone: null, userId: null } }, never);
    assert.equal(short(outcome), 'refused no-recipient');
    assert.equal(requests.length, 0);
  });
});

describe('the answer to a send', () => {
  const table: readonly (readonly [name: string, status: number, body: unknown, outcome: string])[] = [
    ['200 with a message id', 200, ok, 'accepted'],
    ['200 without a message id', 200, ACCEPTED, 'unknown answer-unreadable'],
    ['200 that is no JSON', 200, '<html>', 'unknown answer-unreadable'],
    ['200 with nothing in it', 200, '', 'unknown answer-unreadable'],
    ['200 with JSON null', 200, 'null', 'unknown answer-unreadable'],
    ['200 with a refusal inside', 200, graphError(131047), 'refused 131047'],
    ['a redirect', 302, '', 'refused http-302'],
    ['400 and a closed window', 400, graphError(131047), 'refused 131047'],
    ['400 and a wrong parameter', 400, graphError(100), 'refused 100'],
    ['400 and the throughput limit', 400, graphError(130429), 'not-sent 130429'],
    ['400 and the pair limit', 400, graphError(131056), 'not-sent 131056'],
    ['400 and the app limit', 400, graphError(4), 'not-sent 4'],
    ['400 and a quality limit of hours', 400, graphError(131048), 'refused 131048'],
    ['400 and a fault that may have sent', 400, graphError(1), 'unknown 1'],
    ['401 and a dead token', 401, graphError(190), 'not-sent 190'],
    ['403 and a lost permission', 403, graphError(210), 'not-sent 210'],
    ['400 and an unknown code', 400, graphError(999_999), 'refused 999999'],
    ['400 and an unknown transient code', 400, graphError(999_999, { is_transient: true }), 'not-sent 999999'],
    ['500 and an unknown code', 500, graphError(999_999), 'unknown 999999'],
    ['500 and an unknown transient code', 500, graphError(999_999, { is_transient: true }), 'unknown 999999'],
    ['500 and "unknown error"', 500, graphError(131000), 'unknown 131000'],
    ['503 and "service unavailable"', 503, graphError(131016), 'unknown 131016'],
    ['500 and maintenance', 500, graphError(131057), 'not-sent 131057'],
    ['400 with a code as text', 400, { error: { code: '131026', message: 'm' } }, 'refused 131026'],
    ['400 without a Graph error', 400, '<html>', 'refused http-400'],
    ['404 without a Graph error', 404, '', 'refused http-404'],
    ['408 without a Graph error', 408, '', 'unknown http-408'],
    ['429 without a Graph error', 429, '', 'not-sent http-429'],
    ['500 without a Graph error', 500, 'oops', 'unknown http-500'],
    ['502 without a Graph error', 502, '<html>', 'unknown http-502'],
    ['504 without a Graph error', 504, '', 'unknown http-504'],
  ];
  for (const [name, status, body, outcome] of table) {
    it(`${name} is ${outcome}`, async () => {
      const { api, requests } = answering(status, body);
      assert.equal(short(await api.send(SENDER, MESSAGE, never)), outcome);
      assert.equal(requests.length, 1, 'one call, never repeated');
    });
  }

  it('keeps the details WhatsApp gave', async () => {
    const { api } = answering(400, graphError(100, { error_data: { details: 'text is too long' } }));
    const outcome = await api.send(SENDER, MESSAGE, never);
    assert.deepEqual('error' in outcome && outcome.error, { code: 100, detail: 'text is too long' });
  });

  it('waits as long as WhatsApp asks', async () => {
    const { api } = answering(400, graphError(130429), { 'retry-after': '7' });
    const outcome = await api.send(SENDER, MESSAGE, never);
    assert.equal('retryAfterMs' in outcome && outcome.retryAfterMs, 7_000);
  });

  it('asks a channel in trouble once a minute at most', async () => {
    const { api } = answering(401, graphError(190), { 'retry-after': '7' });
    const outcome = await api.send(SENDER, MESSAGE, never);
    assert.deepEqual('channelTrouble' in outcome && [outcome.channelTrouble, outcome.retryAfterMs], [true, 60_000]);
  });

  it('takes the number and the id WhatsApp knows the customer by', async () => {
    const { api } = answering(200, { ...ok, contacts: [{ input: 'US.88', user_id: 'US.88' }] });
    const outcome = await api.send(SENDER, MESSAGE, never);
    assert.deepEqual(outcome, { outcome: 'accepted', wamid: 'wamid.A', phone: null, userId: 'US.88' });
  });

  it('is unknown when it breaks off', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new Error('reset')) });
    const { api } = client(async () => new Response(body));
    assert.equal(short(await api.send(SENDER, MESSAGE, never)), 'unknown answer-unreadable');
  });
});

describe('a send without an answer', () => {
  const failing = (cause: unknown) => client(() => Promise.reject(new TypeError('fetch failed', { cause })));
  const fault = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more });

  const table: readonly (readonly [name: string, cause: unknown, outcome: string])[] = [
    ['connection refused', fault('ECONNREFUSED'), 'not-sent not-connected'],
    ['an unknown host', fault('ENOTFOUND'), 'not-sent not-connected'],
    ['no name server', fault('EAI_AGAIN'), 'not-sent not-connected'],
    ['no way there', fault('ENETUNREACH'), 'not-sent not-connected'],
    ['no connection in time', fault('UND_ERR_CONNECT_TIMEOUT'), 'not-sent not-connected'],
    ['a connect that timed out', fault('ETIMEDOUT', { syscall: 'connect' }), 'not-sent not-connected'],
    ['an expired certificate', fault('CERT_HAS_EXPIRED'), 'not-sent not-connected'],
    [
      'every address refused',
      new AggregateError([fault('ECONNREFUSED'), fault('ENETUNREACH')]),
      'not-sent not-connected',
    ],
    [
      'one address refused, one lost',
      new AggregateError([fault('ECONNREFUSED'), fault('EPIPE')]),
      'unknown connection-lost',
    ],
    ['a reset', fault('ECONNRESET'), 'unknown connection-lost'],
    ['a closed socket', fault('UND_ERR_SOCKET'), 'unknown connection-lost'],
    ['headers that never came', fault('UND_ERR_HEADERS_TIMEOUT'), 'unknown connection-lost'],
    ['a read that timed out', fault('ETIMEDOUT', { syscall: 'read' }), 'unknown connection-lost'],
    ['no cause, as in browsers', undefined, 'unknown connection-lost'],
  ];
  for (const [name, cause, outcome] of table) {
    it(`${name} is ${outcome}`, async () => {
      assert.equal(short(await failing(cause).api.send(SENDER, MESSAGE, never)), outcome);
    });
  }

  it('is unknown after 15 seconds, and the call is ended', async () => {
    const { api, clock, requests } = client(() => new Promise(() => {}));
    const outcome = api.send(SENDER, MESSAGE, never);
    clock.moveBy(SEND_TIMEOUT_MS);
    assert.equal(short(await outcome), 'unknown timeout');
    assert.equal(requests[0]?.signal.aborted, true);
    assert.equal(clock.waiting, 0);
  });

  it('leaves no timer behind', async () => {
    const { api, clock } = answering(200, ok);
    await api.send(SENDER, MESSAGE, never);
    assert.equal(clock.waiting, 0);
  });

  it('is certain when the caller gave up before the call', async () => {
    const { api, requests } = answering(200, ok);
    assert.equal(short(await api.send(SENDER, MESSAGE, AbortSignal.abort())), 'not-sent aborted');
    assert.equal(requests.length, 0);
  });

  it('is unknown when the caller gives up during the call', async () => {
    const stop = new AbortController();
    const { api } = client(() => new Promise(() => {}));
    const outcome = api.send(SENDER, MESSAGE, stop.signal);
    stop.abort();
    assert.equal(short(await outcome), 'unknown aborted');
  });
});

describe('markRead', () => {
  it('marks the message read', async () => {
    const { api, requests } = answering(200, { success: true });
    assert.deepEqual(await api.markRead(SENDER, 'wamid.A', never), { outcome: 'done' });
    assert.deepEqual(await requests[0]?.json(), {
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: 'wamid.A',
    });
  });

  it('answers like a send when WhatsApp does not say success', async () => {
    assert.equal(short(await answering(400, graphError(131009)).api.markRead(SENDER, 'w', never)), 'refused 131009');
    assert.equal(short(await answering(200, '{}').api.markRead(SENDER, 'w', never)), 'unknown answer-unreadable');
  });
});
