import type { OnSkipped } from '../../protocol/index.ts';

/** The part of `fetch` this adapter uses. */
export type AdapterFetch = (address: string, init: RequestInit) => Promise<Response>;

/** Time as the adapter needs it. */
export interface AdapterTimer {
  /** Wall clock, ms: only to count dates of `Retry-After` from. */
  now(): number;
  /** Calls back once after `ms`; the returned function cancels. */
  after(ms: number, callback: () => void): () => void;
}

/**
 * Brings the token of the signed-in agent. With `refresh`, the last one was refused as expired: bring a new one. Rejecting with an
 * `InboxError` (such as `unauthenticated`) tells the inbox why; anything else counts as `unavailable`, to be tried again.
 */
export type GetToken = (options: { readonly refresh: boolean }) => string | Promise<string>;

export interface HttpAdapterOptions {
  /** Address of the backend, without `/v1`; may be relative to the page. */
  readonly endpoint: string;
  readonly getToken: GetToken;
  /** Default: the platform's `fetch`. Give `app.fetch` of an in-page backend to do without a network. */
  readonly fetch?: AdapterFetch;
  /** Default: the platform's clock. A simulated world gives its own, which the backend's heartbeats follow too. */
  readonly timer?: AdapterTimer;
  /** Told of everything in an answer this build could not use; its siblings were. */
  readonly onSkipped?: OnSkipped;
  /**
   * How the page gets a file. `by-address`: it loads the signed address below the endpoint itself. `by-fetch`: the whole file comes through
   * `fetch` and is shown from memory, for backends that no address of the page leads to. Default: `by-fetch` where `fetch` is given.
   */
  readonly files?: 'by-address' | 'by-fetch';
  readonly limits?: Partial<HttpLimits>;
}

/** How long the adapter waits, ms. */
export interface HttpLimits {
  /** For a whole call, token and body included. */
  readonly callMs: number;
  /** For a whole file, either way. */
  readonly fileMs: number;
  /** For the first byte of a change stream. */
  readonly firstByteMs: number;
  /** Between two bytes of a change stream: the backend sends a heartbeat every 15 s. */
  readonly silenceMs: number;
  /** Between two questions when the stream cannot be had. */
  readonly pollMs: number;
}

export const HTTP_LIMITS: HttpLimits = {
  callMs: 15_000,
  fileMs: 600_000,
  firstByteMs: 15_000,
  silenceMs: 35_000,
  pollMs: 3_000,
};
