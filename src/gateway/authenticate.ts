import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { BackendPorts, Identity } from '../backend/index.ts';
import { InboxError } from '../domain/index.ts';

/** Longest life of a token, s: what it allows cannot be taken back earlier. */
const LIFE_MAX_S = 3_600;
/** Servers' clocks differ a little. */
const SKEW_S = 30;
const AUDIENCE = 'wa-inbox';
/** With a key set the signer keeps its key to itself; a shared secret there would let every verifier sign. */
const PUBLIC_KEY_ALGORITHMS = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA', 'Ed25519'];

interface AuthOptions {
  readonly keys: { readonly secret: string } | { readonly jwksUrl: string };
  readonly clock: { now(): number };
}

type Verify = (token: string, currentDate: Date) => Promise<JWTPayload>;

/**
 * Makes the check of bearer tokens: `aud: wa-inbox`, `sub`, `wa_inbox_workspace`, `exp` at most an hour away; `name` and `admin` are optional.
 * The check throws InboxError `unauthenticated`, `token-expired`, or `unavailable` when the key set cannot be fetched.
 */
export function createAuthenticate({ keys, clock }: AuthOptions): BackendPorts['authenticate'] {
  const verify = 'secret' in keys ? bySecret(keys.secret) : byKeySet(createRemoteJWKSet(new URL(keys.jwksUrl)));
  return async (request) => {
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (token === undefined) throw refused('it carries no bearer token');
    const now = clock.now();
    return identityOf(await verified(verify, token, now), now);
  };
}

function bySecret(secret: string): Verify {
  const key = new TextEncoder().encode(secret);
  return async (token, currentDate) => {
    const options = { algorithms: ['HS256'], audience: AUDIENCE, currentDate, clockTolerance: SKEW_S };
    return (await jwtVerify(token, key, options)).payload;
  };
}

function byKeySet(keys: JWTVerifyGetKey): Verify {
  return async (token, currentDate) => {
    const options = { algorithms: PUBLIC_KEY_ALGORITHMS, audience: AUDIENCE, currentDate, clockTolerance: SKEW_S };
    return (await jwtVerify(token, keys, options)).payload;
  };
}

async function verified(verify: Verify, token: string, now: number): Promise<JWTPayload> {
  try {
    return await verify(token, new Date(now));
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      throw new InboxError('token-expired', 'answer the request: the token has expired; renew it', { cause: error });
    }
    if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) {
      throw new InboxError('unavailable', 'answer the request: the key set cannot be fetched; try again', {
        cause: error,
      });
    }
    throw refused('its token does not verify', error);
  }
}

function identityOf(claims: JWTPayload, now: number): Identity {
  const { sub, exp, name, admin, wa_inbox_workspace: workspaceId } = claims;
  if (typeof sub !== 'string' || sub === '') throw refused('its token names no subject (sub)');
  if (typeof workspaceId !== 'string' || workspaceId === '') throw refused('its token names no wa_inbox_workspace');
  if (exp === undefined) throw refused('its token never expires (exp)');
  if (exp > now / 1000 + LIFE_MAX_S + SKEW_S) throw refused('its token lives longer than an hour (exp)');
  return {
    workspaceId,
    subject: sub,
    name: typeof name === 'string' && name !== '' ? name : null,
    admin: admin === true,
    expiresAt: exp * 1000,
  };
}

function refused(why: string, cause?: unknown): InboxError {
  return new InboxError('unauthenticated', `answer the request: ${why}; sign in again`, { cause });
}
