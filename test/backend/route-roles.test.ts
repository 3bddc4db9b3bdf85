import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  PROBLEM_TYPE,
  PROTOCOL_VERSION,
  ROUTES,
  type Route,
  type RouteName,
  VERSION_HEADER,
} from '../../src/protocol/index.ts';
import { sampleFile } from '../../src/testing/sample-records.ts';
import { send } from './rig/commands.ts';
import { createRig } from './rig/rig.ts';

/** Everybody who may come to a door. The viewer, contributor and supervisor belong to `c1`; the stranger to another workspace. */
const CALLERS = {
  none: null,
  expired: 'viewer-expired',
  newcomer: 'newcomer',
  deactivated: 'gone',
  stranger: 'other:stranger',
  nobody: 'nobody',
  admin: 'admin',
  viewer: 'viewer',
  contributor: 'contributor',
  supervisor: 'supervisor',
} as const;
type CallerName = keyof typeof CALLERS;

/** Nobody gets in unless a row says so. */
const DENIED: Readonly<Record<CallerName, number>> = {
  none: 401,
  expired: 401,
  newcomer: 403,
  deactivated: 403,
  stranger: 404,
  nobody: 404,
  admin: 404,
  viewer: 404,
  contributor: 404,
  supervisor: 404,
};

/** Agents of the workspace, with or without a channel; a stranger asks their own workspace. */
const ANY_AGENT = { stranger: 200, nobody: 200, admin: 200, viewer: 200, contributor: 200, supervisor: 200 };
const C1_MEMBERS = { viewer: 200, contributor: 200, supervisor: 200 };

interface Row {
  /** What is asked, of conversation `v1` in `c1`, where the path wants one. */
  readonly ask: { readonly path: string; readonly body?: unknown };
  readonly expect: Readonly<Partial<Record<CallerName, number>>>;
  /** Text the answer may hold for these callers only. */
  readonly secret?: { readonly text: string; readonly seenBy: readonly CallerName[] };
}

const C1 = ['viewer', 'contributor', 'supervisor'] as const;
const OPEN: Row['expect'] = Object.fromEntries(Object.keys(CALLERS).map((name) => [name, 200]));
const REFUSED_BY_META_RULES = (status: number) =>
  Object.fromEntries(Object.keys(CALLERS).map((name) => [name, status]));

const ROWS: Readonly<Record<RouteName, Row>> = {
  session: {
    ask: { path: '/v1/session' },
    expect: { ...ANY_AGENT, newcomer: 200 },
    secret: { text: '"c1":', seenBy: C1 },
  },
  capabilities: { ask: { path: '/v1/capabilities' }, expect: ANY_AGENT },
  channels: { ask: { path: '/v1/channels' }, expect: ANY_AGENT, secret: { text: 'phone-c1', seenBy: C1 } },
  agents: {
    ask: { path: '/v1/agents' },
    expect: ANY_AGENT,
    secret: { text: 'Agent supervisor', seenBy: [...C1, 'nobody', 'admin'] },
  },
  teams: {
    ask: { path: '/v1/teams' },
    expect: ANY_AGENT,
    secret: { text: 'Team', seenBy: [...C1, 'nobody', 'admin'] },
  },
  counts: { ask: { path: '/v1/counts' }, expect: ANY_AGENT, secret: { text: 'c1/new/', seenBy: C1 } },
  conversations: {
    ask: { path: '/v1/conversations?channelIds=c1' },
    expect: ANY_AGENT,
    secret: { text: '+390000000001', seenBy: C1 },
  },
  conversation: {
    ask: { path: '/v1/conversations/v1' },
    expect: C1_MEMBERS,
    secret: { text: '+390000000001', seenBy: C1 },
  },
  messages: {
    ask: { path: '/v1/conversations/v1/messages' },
    expect: C1_MEMBERS,
    secret: { text: 'Text of v1-m1', seenBy: C1 },
  },
  templates: { ask: { path: '/v1/channels/c1/templates' }, expect: C1_MEMBERS },
  'canned-replies': { ask: { path: '/v1/canned-replies' }, expect: ANY_AGENT },
  mentions: { ask: { path: '/v1/mentions' }, expect: ANY_AGENT },
  scheduled: { ask: { path: '/v1/conversations/v1/scheduled' }, expect: C1_MEMBERS },
  search: { ask: { path: '/v1/conversations/v1/search?text=Text' }, expect: C1_MEMBERS },
  commands: {
    ask: { path: '/v1/commands', body: send('matrix') },
    expect: { viewer: 403, contributor: 200, supervisor: 200 },
    secret: { text: 'Text matrix', seenBy: ['contributor', 'supervisor'] },
  },
  changes: {
    ask: { path: '/v1/changes?after=0&conversations=v1' },
    expect: ANY_AGENT,
    secret: { text: '+390000000001', seenBy: C1 },
  },
  signals: {
    ask: { path: '/v1/signals', body: { type: 'viewing', conversationId: 'v1' } },
    expect: { viewer: 204, contributor: 204, supervisor: 204 },
  },
  uploads: {
    ask: { path: '/v1/uploads', body: 'bytes' },
    expect: { stranger: 200, viewer: 403, contributor: 200, supervisor: 200, nobody: 403, admin: 200 },
  },
  file: { ask: { path: '/v1/files/f1' }, expect: C1_MEMBERS, secret: { text: 'signature=', seenBy: C1 } },
  fileContent: {
    ask: { path: '/v1/files/f1/content?workspace=w1&agent=viewer&until=9999999999999&signature=00' },
    expect: REFUSED_BY_META_RULES(404),
  },
  webhookCheck: {
    ask: { path: '/webhooks/whatsapp?hub.mode=subscribe&hub.challenge=1&hub.verify_token=guess' },
    expect: REFUSED_BY_META_RULES(403),
  },
  webhook: { ask: { path: '/webhooks/whatsapp', body: { entry: [] } }, expect: REFUSED_BY_META_RULES(401) },
  healthz: { ask: { path: '/healthz' }, expect: OPEN },
  readyz: { ask: { path: '/readyz' }, expect: OPEN },
};

async function rigWithDeactivated() {
  const rig = await createRig();
  await rig.repository.write('w1', async (tx) => {
    await tx.put('agent', { id: 'gone', name: 'Gone', admin: true, teamIds: [], active: false });
    await tx.putAgentSubject('gone', 'gone');
    await tx.putFile(sampleFile({ id: 'f1' }));
  });
  return rig;
}

describe('every route', () => {
  for (const [name, route] of Object.entries(ROUTES) as [RouteName, Route][]) {
    const row: Row | undefined = ROWS[name];
    for (const [caller, token] of Object.entries(CALLERS) as [CallerName, string | null][]) {
      it(`${route.method} ${route.path} answers ${caller} as the table says`, async () => {
        assert.ok(row, `the route ${name} has no row: say who may call it`);
        const rig = await rigWithDeactivated();
        const { path, body } = row.ask;
        const init = body === undefined ? {} : { body: JSON.stringify(body) };
        const response = await rig.call(token, path, { method: route.method, ...init });
        assert.equal(response.status, row.expect[caller] ?? DENIED[caller]);
        const text = await response.text();
        if (!response.ok) {
          assert.equal(response.headers.get('content-type'), PROBLEM_TYPE);
          assert.equal((JSON.parse(text) as { readonly status: number }).status, response.status);
        }
        if (row.secret) assert.equal(text.includes(row.secret.text), row.secret.seenBy.includes(caller), text);
        assert.equal(response.headers.get('cache-control'), 'no-store');
        assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
      });
    }
  }
});

describe('the door', () => {
  it('does not know routes that are not in the table', async () => {
    const rig = await createRig();
    for (const path of ['/', '/v1', '/v1/session/x', '/v2/session', '/v1/commands']) {
      const response = await rig.call('admin', path);
      assert.equal(response.status, 404, path);
      assert.equal(response.headers.get('content-type'), PROBLEM_TYPE);
    }
    assert.equal((await rig.call('admin', '/v1/session', { method: 'DELETE' })).status, 404);
  });

  it('agrees on a version or says which it speaks', async () => {
    const rig = await createRig();
    const ask = (version?: string) =>
      rig.call('viewer', '/v1/session', version === undefined ? {} : { headers: { [VERSION_HEADER]: version } });
    assert.equal((await ask()).headers.get(VERSION_HEADER), String(PROTOCOL_VERSION));
    assert.equal((await ask(String(PROTOCOL_VERSION))).status, 200);
    for (const version of ['0', '99', 'x']) assert.equal((await ask(version)).status, 426);
  });

  it('refuses bodies that are too long, no JSON, or no command, with the path of the fault', async () => {
    const rig = await createRig();
    const post = (body: BodyInit) => rig.call('contributor', '/v1/commands', { method: 'POST', body });
    assert.equal((await post('x'.repeat(300_000))).status, 413);
    for (const body of ['{', '', new Uint8Array([0xff, 0xfe])]) assert.equal((await post(body)).status, 400);
    const response = await post(JSON.stringify({ ...send('a'), content: { kind: 'text', text: 7 } }));
    const problem = (await response.json()) as { readonly code: string; readonly path: string };
    assert.deepEqual([response.status, problem.code, problem.path], [400, 'invalid', 'body.content.text']);
  });

  it('does not begin to read a body that says it is too long', async () => {
    const rig = await createRig();
    let pulled = 0;
    const pull = () => {
      pulled += 1;
    };
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    const headers = { 'content-length': '4000000' };
    const init = { method: 'POST', body, headers, duplex: 'half' } as RequestInit;
    assert.equal((await rig.call(null, '/webhooks/whatsapp', init)).status, 413);
    assert.equal(pulled, 0);
  });

  it('tells nothing of an error nobody foresaw', async () => {
    const rig = await createRig();
    rig.repository.read = async () => {
      throw new Error('password=1234');
    };
    const response = await rig.call('viewer', '/v1/channels');
    assert.equal(response.status, 500);
    assert.ok(!(await response.text()).includes('1234'));
    assert.ok(rig.logged.some((line) => line.startsWith('request-failed ')));
    assert.ok(!rig.logged.join().includes('1234'));
  });

  it('turns a token away that ran out, even if whoever checks tokens let it pass', async () => {
    const rig = await createRig();
    const { authenticate } = rig.ports;
    Object.assign(rig.ports, {
      authenticate: async (request: Request) => ({ ...(await authenticate(request)), expiresAt: rig.clock.now() }),
    });
    assert.equal((await rig.call('viewer', '/v1/session')).status, 401);
  });

  it('says how long work has waited', async () => {
    const rig = await createRig();
    const ask = async () => (await rig.call(null, '/readyz')).json();
    assert.deepEqual(await ask(), { status: 'ready', oldestWebhookMs: 0, oldestJobMs: 0, jobs: 0 });
    await rig.webhook({ entry: [] });
    await rig.submit('contributor', send('a'));
    await rig.clock.advance(301_000);
    assert.deepEqual(await ask(), { status: 'behind', oldestWebhookMs: 301_000, oldestJobMs: 301_000, jobs: 1 });
  });
});
