import type { AdapterFetch } from '../../src/adapter/http/index.ts';
import type { Session } from '../../src/domain/index.ts';
import { sampleCapabilities, sampleSession } from '../../src/testing/sample-session.ts';

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: string | null;
  readonly file: Blob | null;
  readonly signal: AbortSignal;
}

/** What a scripted server does with a request. */
export type Answer = (request: SeenRequest) => Response | Promise<Response>;

export const ENDPOINT = 'https://inbox.test/base';

/** A server that answers from a script: per path, the answers in order, the last one for ever. Keeps what it saw. */
export class ScriptedFetch {
  readonly seen: SeenRequest[] = [];
  readonly #answers = new Map<string, Answer[]>();

  constructor(session: Partial<Session> = {}) {
    this.on('/v1/session', () => json(sampleSession(session)));
  }

  on(path: string, ...answers: readonly Answer[]): this {
    this.#answers.set(path, [...answers]);
    return this;
  }

  readonly fetch: AdapterFetch = async (address, init) => {
    const url = new URL(address);
    const path = url.pathname.replace('/base', '');
    const request: SeenRequest = {
      method: init.method ?? 'GET',
      path: `${path}${url.search}`,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? init.body : null,
      file: init.body instanceof Blob ? init.body : null,
      signal: init.signal ?? new AbortController().signal,
    };
    this.seen.push(request);
    const answers = this.#answers.get(path) ?? [];
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === undefined) throw new Error(`nothing is scripted for ${path}`);
    return answer(request);
  };

  /** Requests to a path, search aside. */
  to(path: string): readonly SeenRequest[] {
    return this.seen.filter((request) => request.path.split('?')[0] === path);
  }
}

export function json(value: unknown, init: ResponseInit = {}): Response {
  return Response.json(value, init);
}

export function problem(status: number, code: string, headers: Record<string, string> = {}): Response {
  return json({ code, detail: code }, { status, headers: { 'content-type': 'application/problem+json', ...headers } });
}

/** A session of a backend of some level. */
export function sessionOf(over: Parameters<typeof sampleCapabilities>[0]): Partial<Session> {
  return { capabilities: sampleCapabilities(over) };
}

/** A change stream fed by hand. */
export class HandStream {
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  cancelled = false;

  readonly response = new Response(
    new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#controller = controller;
      },
      cancel: () => {
        this.cancelled = true;
      },
    }),
    { headers: { 'content-type': 'text/event-stream' } },
  );

  send(text: string): void {
    this.#controller?.enqueue(new TextEncoder().encode(text));
  }

  close(): void {
    this.#controller?.close();
  }

  fail(): void {
    this.#controller?.error(new TypeError('network error'));
  }
}
