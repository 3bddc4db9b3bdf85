import { InboxError } from '../../domain/index.ts';
import { errorOfAnswer, negotiateVersion, PROTOCOL_VERSION, parseJson, VERSION_HEADER } from '../../protocol/index.ts';
import type { CallScope } from './call-scope.ts';
import type { AdapterFetch, AdapterTimer } from './http-options.ts';
import type { TokenSource } from './token-source.ts';

export interface RequestSpec {
  readonly method: 'GET' | 'POST';
  /** Path and search below the endpoint. */
  readonly path: string;
  readonly accept: string;
  readonly body?: unknown;
  /** Goes as it is, in place of a JSON body. */
  readonly file?: Blob;
}

export interface RequestPorts {
  readonly endpoint: string;
  readonly fetch: AdapterFetch;
  readonly timer: AdapterTimer;
  readonly tokens: TokenSource;
}

export interface Accepted {
  readonly response: Response;
  /** The token it was accepted with. */
  readonly token: string;
}

/**
 * Asks and answers with an accepted response. An expired token is renewed once and the request asked again: the backend refused it at the
 * door, so nothing happened twice.
 * @throws InboxError what the backend refused with, or `offline` when there was no answer
 */
export async function request(ports: RequestPorts, spec: RequestSpec, scope: CallScope): Promise<Accepted> {
  const token = await scope.race(ports.tokens.get());
  try {
    return { response: await requestWith(ports, spec, scope, token), token };
  } catch (error) {
    if (!(error instanceof InboxError) || error.code !== 'token-expired') throw error;
    const renewed = await scope.race(ports.tokens.renew(token));
    return { response: await requestWith(ports, spec, scope, renewed), token: renewed };
  }
}

async function requestWith(ports: RequestPorts, spec: RequestSpec, scope: CallScope, token: string): Promise<Response> {
  const { method, path, accept, body, file } = spec;
  const init: RequestInit = {
    method,
    headers: {
      accept,
      authorization: `Bearer ${token}`,
      [VERSION_HEADER]: String(PROTOCOL_VERSION),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(file === undefined ? {} : { 'content-type': file.type || 'application/octet-stream' }),
    },
    credentials: 'omit',
    cache: 'no-store',
    signal: scope.signal,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(file === undefined ? {} : { body: file }),
  };
  const response = await scope.race(reach(ports.fetch, `${ports.endpoint}${path}`, init));
  if (!response.ok) throw await refusalOf(response, ports.timer, scope);
  negotiateVersion(response.headers.get(VERSION_HEADER));
  return response;
}

/** @throws InboxError `offline` when there was no answer */
export async function reach(fetch: AdapterFetch, address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (cause) {
    throw new InboxError(
      'offline',
      'Reaching the server failed; the network, the address or its CORS rules stand in the way.',
      {
        cause,
      },
    );
  }
}

/** What the backend refused with. */
export async function refusalOf(response: Response, timer: AdapterTimer, scope: CallScope): Promise<InboxError> {
  return errorOfAnswer({
    status: response.status,
    body: await textOf(response, scope),
    retryAfter: response.headers.get('retry-after'),
    now: timer.now(),
  });
}

/** @throws InboxError `offline` when the body broke off */
async function textOf(response: Response, scope: CallScope): Promise<string> {
  try {
    return await scope.race(response.text());
  } catch (cause) {
    if (cause instanceof InboxError) throw cause;
    throw new InboxError('offline', 'Reading the answer failed: it broke off; try again.', { cause });
  }
}

/**
 * Reads an answer.
 * @throws InboxError `unavailable` when it is none of ours (a captive portal's page), `internal` when it is broken
 */
export async function readAnswer<T>(response: Response, scope: CallScope, decode: (json: unknown) => T): Promise<T> {
  const text = await textOf(response, scope);
  if (!isJson(response)) {
    throw new InboxError(
      'unavailable',
      'Reading the answer failed: something else than the server answered; check the address.',
    );
  }
  try {
    return decode(parseJson(text, 'answer'));
  } catch (cause) {
    if (!(cause instanceof InboxError)) throw cause;
    const place = cause.path === undefined ? {} : { path: cause.path };
    throw new InboxError('internal', `The server gave an answer that cannot be used: ${cause.message}`, {
      cause,
      ...place,
    });
  }
}

export function isJson(response: Response): boolean {
  return /^application\/(?:[\w.]+\+)?json\b/.test(response.headers.get('content-type') ?? '');
}
