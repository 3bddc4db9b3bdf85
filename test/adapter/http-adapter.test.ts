import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHttpAdapter, type HttpAdapterOptions } from '../../src/adapter/http/index.ts';
import { type Command, InboxError, type InboxErrorCode } from '../../src/domain/index.ts';
import { type Answer, ENDPOINT, json, problem, ScriptedFetch, sessionOf } from './scripted-fetch.ts';
import { settled, TestTimer } from './test-timer.ts';

const COMMAND: Command = { id: 'k1', type: 'conversation.dismiss-reply', conversationId: 'v1' };
const EMPTY = { asOf: 1, ids: [], records: [], next: null, previous: null };
const NEVER: Answer = () => new Promise<Response>(() => {});

function adapterOf(server: ScriptedFetch, over: Partial<HttpAdapterOptions> = {}) {
  return createHttpAdapter({ endpoint: ENDPOINT, getToken: () => 'token', fetch: server.fetch, ...over });
}

async function errorOf(call: Promise<unknown>): Promise<InboxError> {
  const error = await call.then(
    () => assert.fail('the call was answered'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof InboxError, String(error));
  return error;
}

function html(status: number): Response {
  return new Response('<h1>Sign in to the airport</h1>', { status, headers: { 'content-type': 'text/html' } });
}

function breaking(): Response {
  let sent = false;
  const body = new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new TypeError('terminated'));
      else controller.enqueue(new TextEncoder().encode('{"asOf":'));
      sent = true;
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}

/** What may come instead of an answer, what a read makes of it, and whether a write can tell that nothing happened. */
const FAULTS: readonly (readonly [string, Answer, InboxErrorCode, 'lost' | 'certain'])[] = [
  ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'offline', 'lost'],
  ['an answer that breaks off', breaking, 'offline', 'lost'],
  ["a proxy's 502", () => html(502), 'unavailable', 'lost'],
  ["a proxy's 503", () => html(503), 'unavailable', 'lost'],
  ["a proxy's 504", () => html(504), 'unavailable', 'lost'],
  ["a server's 500", () => html(500), 'internal', 'lost'],
  ["a captive portal's page", () => html(200), 'unavailable', 'lost'],
  ['broken JSON', () => new Response('{', { headers: { 'content-type': 'application/json' } }), 'internal', 'lost'],
  ['JSON of another shape', () => json({ asOf: 'yesterday' }), 'internal', 'lost'],
  ['a code nobody knows', () => problem(500, 'gremlins'), 'internal', 'lost'],
  ['a refusal', () => problem(409, 'window-closed'), 'window-closed', 'certain'],
  ['no access', () => problem(403, 'no-access'), 'no-access', 'certain'],
  ['a token nobody knows', () => problem(401, 'unauthenticated'), 'unauthenticated', 'certain'],
  ['too many requests', () => problem(429, 'rate-limited'), 'rate-limited', 'certain'],
  ['too much', () => problem(413, 'too-large'), 'too-large', 'certain'],
  ['an older client', () => problem(426, 'version-unsupported'), 'version-unsupported', 'certain'],
];

describe('a read', () => {
  for (const [name, answer, code] of FAULTS) {
    it(`that meets ${name} rejects with ${code} and is not repeated`, async () => {
      const server = new ScriptedFetch().on('/v1/teams', answer);
      assert.equal((await errorOf(adapterOf(server).query({ name: 'teams' }))).code, code);
      assert.equal(server.seen.length, 1);
    });
  }

  it('says who asks, in which version, and nothing else', async () => {
    const server = new ScriptedFetch().on('/v1/teams', () => json(EMPTY));
    await adapterOf(server).query({ name: 'teams' });
    assert.deepEqual(Object.fromEntries(server.seen[0]?.headers ?? []), {
      accept: 'application/json',
      authorization: 'Bearer token',
      'wa-inbox-version': '1',
    });
  });

  it('of an answer in a version nobody speaks rejects with version-unsupported', async () => {
    const server = new ScriptedFetch().on('/v1/teams', () => json(EMPTY, { headers: { 'wa-inbox-version': '99' } }));
    assert.equal((await errorOf(adapterOf(server).query({ name: 'teams' }))).code, 'version-unsupported');
  });

  it('knows how long to wait when told', async () => {
    const server = new ScriptedFetch().on('/v1/teams', () => problem(429, 'rate-limited', { 'retry-after': '7' }));
    assert.equal((await errorOf(adapterOf(server).query({ name: 'teams' }))).retryAfterMs, 7_000);
  });

  it('reports what it could not use and answers with the rest', async () => {
    const skipped: string[] = [];
    const team = { kind: 'team', id: 't1', rev: 1, record: { id: 't1', rev: 1, name: 'Blue' } };
    const records = [{ kind: 'hologram', id: 'h', rev: 1, record: {} }, team];
    const server = new ScriptedFetch().on('/v1/teams', () => json({ ...EMPTY, ids: ['t1'], records }));
    const adapter = adapterOf(server, { onSkipped: ({ kind }) => skipped.push(kind) });
    assert.deepEqual((await adapter.query({ name: 'teams' })).ids, ['t1']);
    assert.deepEqual(skipped, ['hologram']);
  });

  it('takes an endpoint with or without a slash at its end', async () => {
    const server = new ScriptedFetch().on('/v1/teams', () => json(EMPTY));
    await adapterOf(server, { endpoint: `${ENDPOINT}//` }).query({ name: 'teams' });
    assert.equal(server.to('/v1/teams').length, 1);
  });
});

describe('a limit', () => {
  const stuck: readonly (readonly [string, Answer, Partial<HttpAdapterOptions>])[] = [
    ['a server that never answers', NEVER, {}],
    ['a token that never comes', () => json(EMPTY), { getToken: () => new Promise<string>(() => {}) }],
    [
      'an answer that never ends',
      () => new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } }),
      {},
    ],
  ];
  for (const [name, answer, over] of stuck) {
    it(`ends waiting for ${name} after 15 s`, async () => {
      const timer = new TestTimer();
      const server = new ScriptedFetch().on('/v1/teams', answer);
      const call = errorOf(adapterOf(server, { timer, ...over }).query({ name: 'teams' }));
      await timer.advance(14_999);
      assert.equal(timer.pending, 1);
      await timer.advance(1);
      assert.equal((await call).code, 'timeout');
      assert.equal(timer.pending, 0);
      assert.ok(server.seen.every(({ signal }) => signal.aborted));
    });
  }

  it('leaves no timer behind an answer', async () => {
    const timer = new TestTimer();
    await adapterOf(new ScriptedFetch(), { timer }).session();
    assert.equal(timer.pending, 0);
  });
});

describe('a write', () => {
  for (const [name, answer, code, kind] of FAULTS) {
    it(`that meets ${name} is sent once and rejects as its backend's level demands`, async () => {
      for (const submit of ['once', 'at-most-once', 'detectable'] as const) {
        const server = new ScriptedFetch(sessionOf({ submit })).on('/v1/commands', answer);
        const error = await errorOf(adapterOf(server).submit(COMMAND));
        assert.equal(error.code, submit === 'once' || kind === 'certain' ? code : 'outcome-unknown', submit);
        assert.equal(server.to('/v1/commands').length, 1);
      }
    });
  }

  it('asks for the level of its backend first, and sends nothing when that fails', async () => {
    const server = new ScriptedFetch()
      .on('/v1/session', () => Promise.reject(new TypeError('Failed to fetch')))
      .on('/v1/commands', () => json({}));
    assert.equal((await errorOf(adapterOf(server).submit(COMMAND))).code, 'offline');
    assert.equal(server.to('/v1/commands').length, 0);
  });

  it('goes out as JSON', async () => {
    const server = new ScriptedFetch().on('/v1/commands', () => json({ commandId: 'k1', changes: [], cursor: 2 }));
    await adapterOf(server).submit(COMMAND);
    const [request] = server.to('/v1/commands');
    assert.equal(request?.headers.get('content-type'), 'application/json');
    assert.deepEqual(JSON.parse(request?.body ?? ''), COMMAND);
  });

  it('whose answer never comes is unknown where it cannot be repeated', async () => {
    const timer = new TestTimer();
    const server = new ScriptedFetch(sessionOf({ submit: 'at-most-once' })).on('/v1/commands', NEVER);
    const call = errorOf(adapterOf(server, { timer }).submit(COMMAND));
    await timer.advance(15_000);
    assert.equal((await call).code, 'outcome-unknown');
  });
});

describe('a token', () => {
  const expiredAt =
    (token: string): Answer =>
    ({ headers }) =>
      headers.get('authorization') === `Bearer ${token}` ? problem(401, 'token-expired') : json(EMPTY);

  it('is asked for once, however many calls begin together', async () => {
    let asked = 0;
    const server = new ScriptedFetch().on('/v1/teams', () => json(EMPTY));
    const getToken = async () => {
      asked += 1;
      return 'token';
    };
    const adapter = adapterOf(server, { getToken });
    await Promise.all([1, 2, 3].map(() => adapter.query({ name: 'teams' })));
    assert.equal(asked, 1);
  });

  it('that expired is renewed once for all calls, and each is asked again once', async () => {
    const refreshes: boolean[] = [];
    const server = new ScriptedFetch().on('/v1/teams', expiredAt('token-1'));
    const getToken = async ({ refresh }: { refresh: boolean }) => {
      refreshes.push(refresh);
      await settled();
      return `token-${refreshes.length}`;
    };
    const adapter = adapterOf(server, { getToken });
    await Promise.all([1, 2, 3, 4, 5].map(() => adapter.query({ name: 'teams' })));
    assert.deepEqual(refreshes, [false, true]);
    assert.equal(server.seen.length, 10);
  });

  it('that a slow call finds expired after another renewed it is not renewed again', async () => {
    let asked = 0;
    let release = () => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const server = new ScriptedFetch()
      .on('/v1/agents', async (request) => {
        if (request.headers.get('authorization') === 'Bearer token-1') await slow;
        return expiredAt('token-1')(request);
      })
      .on('/v1/teams', expiredAt('token-1'));
    const getToken = () => {
      asked += 1;
      return `token-${asked}`;
    };
    const adapter = adapterOf(server, { getToken });
    const late = adapter.query({ name: 'agents' });
    await adapter.query({ name: 'teams' });
    release();
    await late;
    assert.equal(asked, 2);
  });

  it('that is refused again after renewal ends the call', async () => {
    const server = new ScriptedFetch().on('/v1/teams', () => problem(401, 'token-expired'));
    assert.equal((await errorOf(adapterOf(server).query({ name: 'teams' }))).code, 'token-expired');
    assert.equal(server.seen.length, 2);
  });

  it('repeats a write only because the door refused it', async () => {
    const answer: Answer = ({ headers }) =>
      headers.get('authorization') === 'Bearer old'
        ? problem(401, 'token-expired')
        : json({ commandId: 'k1', changes: [], cursor: 2 });
    const server = new ScriptedFetch().on('/v1/commands', answer);
    const adapter = adapterOf(server, { getToken: ({ refresh }) => (refresh ? 'new' : 'old') });
    assert.equal((await adapter.submit(COMMAND)).commandId, 'k1');
    assert.equal(server.to('/v1/commands').length, 2);
  });

  const broken: readonly (readonly [string, HttpAdapterOptions['getToken'], InboxErrorCode])[] = [
    ['rejects', () => Promise.reject(new TypeError('no network')), 'unavailable'],
    ['throws a string', () => Promise.reject('nope'), 'unavailable'],
    ['knows better', () => Promise.reject(new InboxError('unauthenticated', 'Signed out.')), 'unauthenticated'],
    ['brings nothing', () => '', 'unauthenticated'],
  ];
  for (const [name, getToken, code] of broken) {
    it(`whose source ${name} rejects the call with ${code}, and is asked for again`, async () => {
      const server = new ScriptedFetch().on('/v1/teams', () => json(EMPTY));
      let works = false;
      const adapter = adapterOf(server, { getToken: (options) => (works ? 'token' : getToken(options)) });
      assert.equal((await errorOf(adapter.query({ name: 'teams' }))).code, code);
      assert.equal(server.seen.length, 0);
      works = code === 'unavailable';
      if (works) await adapter.query({ name: 'teams' });
    });
  }
});

describe('an adapter without media', () => {
  it('says so', async () => {
    const adapter = adapterOf(new ScriptedFetch());
    assert.equal((await errorOf(adapter.upload(new Blob(['x']), {}))).code, 'unsupported');
    assert.equal((await errorOf(adapter.media('m1', {}))).code, 'unsupported');
  });
});
