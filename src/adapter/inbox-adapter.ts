import type {
  AnyCommand,
  Cursor,
  FeedEvent,
  Interests,
  OutgoingSignal,
  Query,
  QueryAnswer,
  Session,
  SubmitAnswer,
} from '../domain/index.ts';

/** An upload that arrived: its name in a later command. */
export interface UploadAnswer {
  readonly uploadId: string;
}

/** A media file ready to be shown. */
export interface MediaHandle {
  /** An address the page may load: signed and short-lived, or an object URL. */
  readonly url: string;
  /** When the address stops working, server time in ms; `null` when it does not. */
  readonly expiresAt: number | null;
  /** To be called once nothing shows the file any more; frees an object URL. */
  release(): void;
}

/**
 * The port between the store and any backend. Domain nouns only, Promises and async iterables only.
 *
 * Laws at every level
 * 1. An id never acts twice by itself: `submit` with a known command id acts once or is refused, and no adapter repeats a write on its own
 *    unless its capabilities say `submit: 'once'`.
 * 2. No answer claims more than is known: a write whose answer was lost rejects with `outcome-unknown` (or, with `submit: 'once'`, with a
 *    retryable code such as `offline`), never with a final one.
 * 3. Every rejection is an `InboxError` with a closed code. An aborted signal rejects promptly with `aborted`.
 * 4. Records carry revisions that rise per record; applying the same change twice or late is harmless.
 * 5. An answer's `asOf` is not later than the state it shows: changes after it may repeat what the answer has, never miss anything.
 * 6. What a backend cannot do is declared in the capabilities and rejects with `unsupported`; it is never pretended.
 * 7. Unknown content reads as `unsupported` content; it does not fail its neighbours.
 *
 * Levels (see `Capabilities`)
 * - `feed: 'log'`: `changes(after)` continues after any cursor of the last days, or says `reset`. `live`: every call begins with `reset`.
 *   `poll`: as `live`, and the iterable ends after what is known; the caller asks again.
 * - `submit: 'once'`: repeating a command returns the first answer. `detectable`: repeating is refused with `command-conflict` once it
 *   acted. `at-most-once`: the adapter remembers nothing; the caller must not repeat.
 */
export interface InboxAdapter {
  /** Who is signed in, what this backend can do, where its feed stands, what time it has. */
  session(signal?: AbortSignal): Promise<Session>;

  /** Reads. A query the backend does not support rejects with `unsupported`. */
  query(query: Query, signal?: AbortSignal): Promise<QueryAnswer>;

  /**
   * What happens after a cursor, as it happens. Ends when aborted, rejects with a retryable code when the stream broke (the caller reconnects
   * with backoff from its last cursor), or, with `feed: 'poll'`, when everything known was said. `null` asks to start at the head, with `reset`.
   */
  changes(after: Cursor | null, interests: Interests, signal: AbortSignal): AsyncIterable<FeedEvent>;

  /** Writes. Resolves when the backend has committed the command, rejects with its refusal. */
  submit(command: AnyCommand, signal?: AbortSignal): Promise<SubmitAnswer>;

  /** Tells colleagues what this agent is doing. Best effort. */
  signal(signal: OutgoingSignal): Promise<void>;

  /**
   * Brings a file to the backend, for a later command to name. Needs `capabilities.media`. Progress, in bytes, never falls and ends at the
   * total once the file has arrived. Rejects with `too-large`, or `no-access` for who may reply nowhere.
   */
  upload(
    file: Blob,
    options: { readonly signal?: AbortSignal; readonly onProgress?: (sent: number, total: number) => void },
  ): Promise<UploadAnswer>;

  /**
   * Makes a media file of a message, or an own upload, loadable. Needs `capabilities.media`. Rejects with `not-found` for what is unknown, not
   * kept, or not this agent's to see. Where the adapter brings the bytes itself it tells how many came: never fewer than before, and all of
   * them once they are there; `total` is `null` where nobody says it. An address the page loads by itself comes without a word.
   */
  media(
    mediaId: string,
    options: {
      readonly variant?: 'thumbnail' | 'full';
      readonly signal?: AbortSignal;
      readonly onProgress?: (received: number, total: number | null) => void;
    },
  ): Promise<MediaHandle>;

  /** Ends every stream and request. The adapter is of no use afterwards. */
  close(): Promise<void>;
}
