import type { Identity } from '../backend/index.ts';
import { InboxError } from '../domain/index.ts';

/** Life of a world's token, ms: as long as a real one may live. */
export const WORLD_TOKEN_MS = 3_600_000;

const PREFIX = 'world.';

/**
 * A token of the in-page backend: readable, unsigned, worth nothing outside its page. `serial` tells a renewed token from the one before.
 */
export function worldToken(identity: Identity, serial: number): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...identity, serial }));
  return (
    PREFIX +
    btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '')
  );
}

/** Reads a request's world token. @throws InboxError `unauthenticated` for anything else */
export async function authenticateWorld(request: Request): Promise<Identity> {
  const token = request.headers.get('authorization')?.replace(/^Bearer /, '') ?? '';
  const identity = token.startsWith(PREFIX) ? read(token.slice(PREFIX.length)) : null;
  if (identity === null) {
    throw new InboxError('unauthenticated', 'answer the request: it carries no token of this world; sign in again');
  }
  return identity;
}

function read(encoded: string): Identity | null {
  try {
    const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const { workspaceId, subject, name, admin, expiresAt } = JSON.parse(new TextDecoder().decode(bytes));
    return typeof workspaceId === 'string' && typeof subject === 'string' && typeof expiresAt === 'number'
      ? { workspaceId, subject, name: typeof name === 'string' ? name : null, admin: admin === true, expiresAt }
      : null;
  } catch {
    // Whatever is wrong with it, it is no token of ours; the caller says so.
    return null;
  }
}
