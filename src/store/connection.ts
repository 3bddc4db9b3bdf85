import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import { type Cursor, type FeedEvent, InboxError, type Session } from '../domain/index.ts';
import { backoffMs } from './backoff.ts';
import { orAborted } from './or-aborted.ts';
import { readStream } from './read-stream.ts';
import type { StoreClock, StoreNetwork } from './store-ports.ts';
import { toInboxError } from './to-inbox-error.ts';
import type { ConnectionState } from './views.ts';

/** An open stream that was not refused within this time counts as a connection, ms. */
const STABLE_AFTER_MS = 1_000;
/** How often in a row a fresh token may be refused as expired before the inbox says that the sign-in has ended. */
const RENEWALS = 3;
/** Pause between two questions to a backend without a stream, ms. */
export const POLL_EVERY_MS = 10_000;
/** A stream that was silent for longer is probed when the page comes back, ms. */
const PROBE_AFTER_MS = 20_000;

export interface ConnectionOptions {
  readonly adapter: InboxAdapter;
  readonly clock: StoreClock;
  readonly serverNow: () => number;
  readonly random: () => number;
  readonly network: StoreNetwork | undefined;
  readonly cursor: () => Cursor | null;
  readonly onSession: (session: Session, askedAt: number) => Promise<void>;
  readonly onSessionFailed: (error: InboxError) => void;
  readonly onEvent: (event: FeedEvent) => void;
  /** The log does not reach back: start over at the next session's head. */
  readonly onGone: () => void;
  readonly onState: (state: ConnectionState) => void;
}

/** Keeps one session and, in the leading tab, one stream: connects, notices death, waits, comes back at its cursor. */
export class Connection {
  readonly #options: ConnectionOptions;
  #interests: readonly string[] = [];
  #leading = false;
  #needsSession = true;
  #feed: Session['capabilities']['feed'] = 'log';
  #failures = 0;
  #closed = false;
  #streaming = false;
  #heardAt = 0;
  #step = new AbortController();
  #ended: Promise<void> = Promise.resolve();
  #stopNetwork: () => void = () => undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  start(): void {
    const { network } = this.#options;
    this.#stopNetwork = network?.onChange((onLine) => (onLine ? this.retryNow() : this.#reopen())) ?? this.#stopNetwork;
    this.#ended = this.#loop();
  }

  /** Which conversations' bodies are wanted. The stream starts again at its cursor; answers that cursor. */
  setInterests(conversationIds: readonly string[]): Cursor {
    this.#interests = conversationIds;
    if (this.#streaming) this.#step.abort();
    return this.#options.cursor() ?? -1;
  }

  /** Whether this tab holds the stream. */
  setLeading(leading: boolean): void {
    if (this.#leading === leading) return;
    this.#leading = leading;
    if (!this.#needsSession) this.#step.abort();
  }

  /** Asks for the session again, in place: what this agent may see has changed. */
  async renewSession(): Promise<void> {
    const { adapter, clock, onSession } = this.#options;
    const askedAt = clock.monotonic();
    await onSession(await adapter.session(this.#step.signal), askedAt);
  }

  /** Tries at once instead of waiting. */
  retryNow(): void {
    this.#failures = 0;
    if (this.#streaming) return;
    this.#needsSession = true;
    this.#step.abort();
  }

  /** The page came back: a stream that was silent meanwhile is not trusted. */
  probe(): void {
    if (!this.#streaming) this.retryNow();
    else if (this.#options.clock.monotonic() - this.#heardAt > PROBE_AFTER_MS) this.#reopen();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#stopNetwork();
    this.#step.abort();
    await this.#ended;
  }

  #reopen(): void {
    this.#needsSession = true;
    this.#step.abort();
  }

  async #loop(): Promise<void> {
    while (!this.#closed) {
      this.#step = new AbortController();
      const { signal } = this.#step;
      try {
        await this.#turn(signal);
      } catch (thrown) {
        if (this.#closed) return;
        if (!signal.aborted) await this.#recover(toInboxError(thrown), signal);
      }
    }
  }

  async #turn(signal: AbortSignal): Promise<void> {
    const { network, onState } = this.#options;
    if (network && !network.onLine()) {
      this.#needsSession = true;
      onState({ state: 'offline' });
      return this.#pause(null, signal);
    }
    if (this.#needsSession) await this.#askSession(signal);
    if (!this.#leading) return this.#pause(null, signal);
    await this.#stream(signal);
    if (this.#feed !== 'poll') throw new InboxError('unavailable', 'The change stream ended; it is opened again');
    await this.#pause(POLL_EVERY_MS, signal);
  }

  async #askSession(signal: AbortSignal): Promise<void> {
    const { adapter, clock, onSession, onSessionFailed } = this.#options;
    const askedAt = clock.monotonic();
    try {
      const session = await orAborted(adapter.session(signal), signal);
      this.#feed = session.capabilities.feed;
      await onSession(session, askedAt);
      this.#needsSession = false;
    } catch (error) {
      if (!signal.aborted) onSessionFailed(toInboxError(error));
      throw error;
    }
  }

  async #stream(signal: AbortSignal): Promise<void> {
    const { adapter, clock, cursor, onEvent, onState } = this.#options;
    const online = () => {
      this.#failures = 0;
      onState({ state: 'online' });
    };
    const cancelStable = clock.after(STABLE_AFTER_MS, online);
    this.#streaming = true;
    this.#heardAt = clock.monotonic();
    try {
      const open = (own: AbortSignal) => adapter.changes(cursor(), { conversationIds: this.#interests }, own);
      const heard = (event: FeedEvent) => {
        this.#heardAt = clock.monotonic();
        online();
        onEvent(event);
      };
      await readStream(open, heard, clock, signal);
      online();
    } finally {
      cancelStable();
      this.#streaming = false;
    }
  }

  async #recover(error: InboxError, signal: AbortSignal): Promise<void> {
    const { clock, random, serverNow, onState, onGone } = this.#options;
    this.#needsSession = true;
    this.#failures += 1;
    const gone = error.code === 'cursor-gone';
    if (gone) onGone();
    // A token that is refused again and again although the host gave new ones is no lapse of the network: somebody has to sign in.
    const signedOut = error.code === 'token-expired' && this.#failures > RENEWALS;
    if (signedOut || (!error.retryable && !gone && error.code !== 'aborted')) {
      onState({ state: 'stopped', code: error.code });
      return this.#pause(null, signal);
    }
    // An expired token is renewed by the adapter at the next call: the first time there is nothing to wait for.
    if ((gone || error.code === 'token-expired') && this.#failures === 1) return;
    const wait = backoffMs(this.#failures, random, error.retryAfterMs);
    onState({ state: 'reconnecting', retryAt: serverNow() + wait, code: error.code });
    await this.#pause(wait, signal, clock);
  }

  /** Waits, for ever with `null`; ends early when woken. */
  #pause(ms: number | null, signal: AbortSignal, clock: StoreClock = this.#options.clock): Promise<void> {
    return new Promise((resolve) => {
      const cancel = ms === null ? () => undefined : clock.after(ms, resolve);
      const wake = () => {
        cancel();
        resolve();
      };
      if (signal.aborted) wake();
      else signal.addEventListener('abort', wake, { once: true });
    });
  }
}
