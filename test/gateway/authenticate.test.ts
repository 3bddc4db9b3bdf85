import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before, test } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { InboxError } from '../../src/domain/index.ts';
import { createAuthenticate } from '../../src/gateway/authenticate.ts';
import { freePort } from './postgres-server.ts';

const NOW = Date.UTC(2026, 10, 21, 12);
const SECRET = 'a secret of more than thirty-two bytes';
const clock = { now: () => NOW };
const key = new TextEncoder().encode(SECRET);
const CLAIMS = { sub: 'maya', aud: 'wa-inbox', wa_inbox_workspace: 'w1', exp: NOW / 1000 + 3600 };

function sign(
  claims: Record<string, unknown>,
  alg = 'HS256',
  by: Parameters<SignJWT['sign']>[0] = key,
): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg, kid: 'k1' }).sign(by);
}

function request(authorization?: string): Request {
  return new Request(
    'http://gateway.invalid/v1/session',
    authorization === undefined ? {} : { headers: { authorization } },
  );
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    assert(error instanceof InboxError, String(error));
    return error.code;
  }
  return 'accepted';
}

const authenticate = createAuthenticate({ keys: { secret: SECRET }, clock });

test('a good token names the agent, the workspace and its end', async () => {
  const token = await sign({ ...CLAIMS, name: 'Maya', admin: true });
  assert.deepEqual(await authenticate(request(`Bearer ${token}`)), {
    workspaceId: 'w1',
    subject: 'maya',
    name: 'Maya',
    admin: true,
    expiresAt: NOW + 3_600_000,
  });
  const plain = await authenticate(request(`bearer ${await sign({ ...CLAIMS, name: 7, admin: 'yes' })}`));
  assert.deepEqual([plain.name, plain.admin], [null, false]);
});

const refused: readonly (readonly [what: string, code: string, claims: Record<string, unknown>])[] = [
  ['another audience', 'unauthenticated', { ...CLAIMS, aud: 'other' }],
  ['no audience', 'unauthenticated', { ...CLAIMS, aud: undefined }],
  ['no subject', 'unauthenticated', { ...CLAIMS, sub: undefined }],
  ['an empty subject', 'unauthenticated', { ...CLAIMS, sub: '' }],
  ['no workspace', 'unauthenticated', { ...CLAIMS, wa_inbox_workspace: undefined }],
  ['a workspace that is no text', 'unauthenticated', { ...CLAIMS, wa_inbox_workspace: ['w1'] }],
  ['no end', 'unauthenticated', { ...CLAIMS, exp: undefined }],
  ['a life of two hours', 'unauthenticated', { ...CLAIMS, exp: NOW / 1000 + 7200 }],
  ['a beginning in the future', 'unauthenticated', { ...CLAIMS, nbf: NOW / 1000 + 600 }],
  ['an end in the past', 'token-expired', { ...CLAIMS, exp: NOW / 1000 - 60 }],
];

for (const [what, code, claims] of refused) {
  test(`a token with ${what} is refused as ${code}`, async () => {
    assert.equal(await codeOf(authenticate(request(`Bearer ${await sign(claims)}`))), code);
  });
}

test('a request without a proper token is refused', async () => {
  const [head = '', , signature = ''] = (await sign(CLAIMS)).split('.');
  const body = Buffer.from(JSON.stringify({ ...CLAIMS, sub: 'admin' })).toString('base64url');
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  const cases = [
    undefined,
    '',
    'Bearer ',
    'Basic bWF5YTpw',
    'Bearer not-a-token',
    `Bearer ${head}.${body}.${signature}`,
    `Bearer ${none}.${body}.`,
    `Bearer ${await sign(CLAIMS, 'HS512')}`,
    `Bearer ${await sign(CLAIMS, 'HS256', new TextEncoder().encode('another secret of the same length as ours'))}`,
  ];
  for (const one of cases) assert.equal(await codeOf(authenticate(request(one))), 'unauthenticated', String(one));
});

let keys: Server;
let jwksUrl: string;
let pair: Awaited<ReturnType<typeof generateKeyPair>>;

before(async () => {
  pair = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'ES256' };
  keys = createServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] })));
  const port = await freePort();
  await new Promise<void>((resolve) => keys.listen(port, '127.0.0.1', resolve));
  jwksUrl = `http://127.0.0.1:${port}/jwks`;
});
after(() => new Promise((resolve) => keys.close(resolve)));

test('with a key set, tokens signed by its keys are taken and shared-secret ones are not', async () => {
  const byKeys = createAuthenticate({ keys: { jwksUrl }, clock });
  const identity = await byKeys(request(`Bearer ${await sign(CLAIMS, 'ES256', pair.privateKey)}`));
  assert.equal(identity.subject, 'maya');
  assert.equal(await codeOf(byKeys(request(`Bearer ${await sign(CLAIMS)}`))), 'unauthenticated');
  const stranger = await generateKeyPair('ES256');
  const foreign = await sign(CLAIMS, 'ES256', stranger.privateKey);
  assert.equal(await codeOf(byKeys(request(`Bearer ${foreign}`))), 'unauthenticated');
});

test("a key set that cannot be fetched is our trouble, not the agent's", async () => {
  const nowhere = createAuthenticate({ keys: { jwksUrl: `http://127.0.0.1:${await freePort()}/jwks` }, clock });
  const token = await sign(CLAIMS, 'ES256', pair.privateKey);
  assert.equal(await codeOf(nowhere(request(`Bearer ${token}`))), 'unavailable');
});
