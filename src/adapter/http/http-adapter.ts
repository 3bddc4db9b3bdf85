import {
  type AnyCommand,
  type Capabilities,
  type Cursor,
  type FeedEvent,
  InboxError,
  type InboxErrorCode,
  type Interests,
  type OutgoingSignal,
  type Query,
  type QueryAnswer,
  type Session,
  type SubmitAnswer,
} from '../../domain/index.ts';
import {
  decodeQueryAnswer,
  decodeSession,
  decodeSubmitAnswer,
  encodeQuery,
  type OnSkipped,
  pathOf,
} from '../../protocol/index.ts';
import type { InboxAdapter, MediaHandle, UploadAnswer } from '../inbox-adapter.ts';
import { aborted, CallScope } from './call-scope.ts';
import { FeedReader } from './feed-reader.ts';
import type { FilePorts } from './file-calls.ts';
import { HTTP_LIMITS, type HttpAdapterOptions, type HttpLimits } from './http-options.ts';
import { platformFetch, platformTimer } from './platform.ts';
import { type RequestSpec, readAnswer, request } from './request.ts';
import { toInboxError } from './to-inbox-error.ts';
import { TokenSource } from './token-source.ts';

/** Codes after which nobody knows whether a write acted. */
const LOST: ReadonlySet<InboxErrorCode> = new Set(['offline', 'timeout', 'unavailable', 'internal']);

/**
 * Connects the inbox to a backend that speaks the protocol over HTTP: our gateway, our app in the page, or any server with the same doors.
 * Tries nothing twice by itself, except a request refused at the door for an expired token.
 */
export function createHttpAdapter(options: HttpAdapterOptions): InboxAdapter {
  return new HttpAdapter(options);
}

class HttpAdapter implements InboxAdapter {
  readonly #ports: FilePorts;
  readonly #limits: HttpLimits;
  readonly #onSkipped: OnSkipped;
  readonly #feed: FeedReader;
  readonly #closed = new AbortController();
  #capabilities: Capabilities | null = null;

  constructor({ endpoint, getToken, fetch, timer, onSkipped, files, limits }: HttpAdapterOptions) {
    this.#limits = { ...HTTP_LIMITS, ...limits };
    this.#onSkipped = onSkipped ?? (() => {});
    this.#ports = {
      endpoint: endpoint.replace(/\/+$/, ''),
      fetch: fetch ?? platformFetch,
      timer: timer ?? platformTimer,
      tokens: new TokenSource(getToken),
      files: files ?? (fetch === undefined ? 'by-address' : 'by-fetch'),
      fileMs: this.#limits.fileMs,
    };
    this.#feed = new FeedReader({ ...this.#ports, limits: this.#limits, onSkipped: this.#onSkipped });
  }

  async session(signal?: AbortSignal): Promise<Session> {
    const session = await this.#get(pathOf('session'), decodeSession, signal);
    this.#capabilities = session.capabilities;
    return session;
  }

  query(query: Query, signal?: AbortSignal): Promise<QueryAnswer> {
    return this.#get(encodeQuery(query), (json) => decodeQueryAnswer(json, this.#onSkipped), signal);
  }

  async *changes(after: Cursor | null, interests: Interests, signal: AbortSignal): AsyncGenerator<FeedEvent, void> {
    if (this.#closed.signal.aborted) throw aborted();
    let once: boolean;
    try {
      once = (await this.#level(signal)).feed === 'poll';
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
    yield* this.#feed.read(after, interests, [signal, this.#closed.signal], once);
  }

  async submit(command: AnyCommand, signal?: AbortSignal): Promise<SubmitAnswer> {
    // What a lost answer means depends on the backend, so its word comes before the first write.
    const { submit } = await this.#level(signal);
    try {
      return await this.#call({ method: 'POST', path: pathOf('commands'), body: command }, signal, (json) =>
        decodeSubmitAnswer(json, this.#onSkipped),
      );
    } catch (error) {
      if (submit === 'once' || !(error instanceof InboxError) || !LOST.has(error.code)) throw error;
      throw new InboxError('outcome-unknown', 'The answer to a command was lost; look before giving it again.', {
        cause: error,
      });
    }
  }

  async signal(signal: OutgoingSignal): Promise<void> {
    await this.#open({ method: 'POST', path: pathOf('signals'), body: signal }, undefined, async () => {});
  }

  upload(file: Blob, { signal, onProgress = () => {} }: Parameters<InboxAdapter['upload']>[1]): Promise<UploadAnswer> {
    return this.#withFiles('Uploading a file', signal, async (scope, { uploadFile }) =>
      uploadFile(this.#ports, file, onProgress, scope),
    );
  }

  /** There is one variant of each file: the file itself. */
  media(mediaId: string, { signal, onProgress }: Parameters<InboxAdapter['media']>[1]): Promise<MediaHandle> {
    return this.#withFiles('Loading a file', signal, async (scope, { openFile }) =>
      openFile(this.#ports, mediaId, scope, onProgress),
    );
  }

  async close(): Promise<void> {
    this.#closed.abort();
  }

  async #level(signal: AbortSignal | undefined): Promise<Capabilities> {
    return this.#capabilities ?? (await this.session(signal)).capabilities;
  }

  #get<T>(path: string, decode: (json: unknown) => T, signal: AbortSignal | undefined): Promise<T> {
    return this.#call({ method: 'GET', path }, signal, decode);
  }

  #call<T>(
    spec: Omit<RequestSpec, 'accept'>,
    signal: AbortSignal | undefined,
    decode: (json: unknown) => T,
  ): Promise<T> {
    return this.#open(spec, signal, (response, scope) => readAnswer(response, scope, decode));
  }

  async #open<T>(
    spec: Omit<RequestSpec, 'accept'>,
    signal: AbortSignal | undefined,
    read: (response: Response, scope: CallScope) => Promise<T>,
  ): Promise<T> {
    return this.#within(signal, async (scope) => {
      scope.limit(this.#limits.callMs, 'An answer of the server');
      const { response } = await request(this.#ports, { ...spec, accept: 'application/json' }, scope);
      return read(response, scope);
    });
  }

  /** Files are not of the first moment: what handles them is loaded with the first one. */
  #withFiles<T>(
    act: string,
    signal: AbortSignal | undefined,
    call: (scope: CallScope, files: typeof import('./file-calls.ts')) => Promise<T>,
  ): Promise<T> {
    return this.#within(signal, async (scope) => {
      const { media } = await this.#level(scope.signal);
      if (!media)
        throw new InboxError('unsupported', `${act} failed: this backend has no media; see its capabilities.`);
      return call(scope, await scope.race(import('./file-calls.ts')));
    });
  }

  async #within<T>(signal: AbortSignal | undefined, work: (scope: CallScope) => Promise<T>): Promise<T> {
    const scope = new CallScope(this.#ports.timer, [signal, this.#closed.signal]);
    try {
      if (scope.ended !== null) throw scope.ended;
      return await work(scope);
    } catch (error) {
      throw scope.ended ?? toInboxError(error);
    } finally {
      scope.dispose();
    }
  }
}
