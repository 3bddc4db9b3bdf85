import type { Cursor, FeedEvent, Interests } from '../../domain/index.ts';
import { encodeSse, encodeSseEnd } from '../../protocol/index.ts';
import type { Clock, Identity } from '../ports.ts';
import type { Viewer } from '../use-cases/viewer.ts';

export const HEARTBEAT_MS = 15_000;

/** No stream outlives a day, whatever its token says: timers overflow, and who may read is to be asked again some time. */
const LIFETIME_MAX_MS = 24 * 3_600_000;

/** Events that may wait for a slow reader; beyond it the reader falls behind in the log, not in memory. */
const BUFFERED_EVENTS = 16;

export interface FeedStreamOptions {
  readonly clock: Clock;
  readonly identity: Identity;
  readonly viewer: Viewer;
  readonly interests: Interests;
  readonly cursor: Cursor;
  /** Head of the feed when `viewer` was read: of the scope before it nothing is known here. */
  readonly scopeSince: Cursor;
  /** Called when there is room again after the reader fell behind. */
  readonly onReady: () => void;
  /** Called once, however the stream ended. */
  readonly onEnd: () => void;
}

/** One reader's open change stream: text out, its position in the feed, its heartbeat and its end. */
export class FeedStream {
  readonly identity: Identity;
  readonly interests: Interests;
  readonly scopeSince: Cursor;
  readonly body: ReadableStream<Uint8Array>;
  viewer: Viewer;
  cursor: Cursor;
  readonly #clock: Clock;
  readonly #onEnd: () => void;
  readonly #timers = new Set<() => void>();
  readonly #encoder = new TextEncoder();
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  #stalled = false;

  constructor({ clock, identity, viewer, interests, cursor, scopeSince, onReady, onEnd }: FeedStreamOptions) {
    this.identity = identity;
    this.viewer = viewer;
    this.interests = interests;
    this.cursor = cursor;
    this.scopeSince = scopeSince;
    this.#clock = clock;
    this.#onEnd = onEnd;
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        pull: () => {
          if (!this.#stalled) return;
          this.#stalled = false;
          onReady();
        },
        cancel: () => this.#release(),
      },
      new CountQueuingStrategy({ highWaterMark: BUFFERED_EVENTS }),
    );
    const lifetime = Math.min(Math.max(0, identity.expiresAt - clock.now()), LIFETIME_MAX_MS);
    this.#timers.add(clock.after(lifetime, () => this.#expire()));
    this.#beatLater();
  }

  get open(): boolean {
    return this.#controller !== null;
  }

  /** Whether the reader keeps up. */
  get ready(): boolean {
    return (this.#controller?.desiredSize ?? 0) > 0;
  }

  send(event: FeedEvent): void {
    this.#controller?.enqueue(this.#encoder.encode(encodeSse(event)));
    if (!this.ready) this.#stalled = true;
  }

  beat(): void {
    this.send({ type: 'heartbeat', now: this.#clock.now(), cursor: this.cursor });
  }

  /** Ends the stream without a word: the reader reconnects and is told then. */
  end(): void {
    this.#controller?.close();
    this.#release();
  }

  #expire(): void {
    this.#controller?.enqueue(this.#encoder.encode(encodeSseEnd()));
    this.end();
  }

  #beatLater(): void {
    const cancel = this.#clock.after(HEARTBEAT_MS, () => {
      this.#timers.delete(cancel);
      if (this.ready) this.beat();
      if (this.open) this.#beatLater();
    });
    this.#timers.add(cancel);
  }

  #release(): void {
    if (this.#controller === null) return;
    this.#controller = null;
    for (const cancel of this.#timers) cancel();
    this.#timers.clear();
    this.#onEnd();
  }
}
