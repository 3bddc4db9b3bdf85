import { Observable } from 'rxjs';
import type { InboxAdapter, MediaHandle } from '../adapter/inbox-adapter.ts';
import { REST_AFTER_MS } from './keyed-source.ts';
import type { ServerClock } from './server-clock.ts';
import type { Source } from './source.ts';
import type { StoreClock } from './store-ports.ts';
import type { Ticker } from './ticker.ts';
import { toInboxError } from './to-inbox-error.ts';
import type { MediaView } from './views.ts';

/** How long before its end an address is renewed, ms: a player that asks for more in that time must not find a closed door. */
export const RENEW_BEFORE_MS = 20_000;

export interface MediaPorts {
  readonly adapter: Pick<InboxAdapter, 'media'>;
  readonly clock: Pick<StoreClock, 'after'>;
  readonly server: Pick<ServerClock, 'now'>;
  readonly ticker: Pick<Ticker, 'watch'>;
  readonly report: (error: unknown) => void;
  /** The last subscriber has left for good. */
  readonly onRest: () => void;
}

const LOADING: MediaView = { state: 'loading' };

/**
 * One file, loadable as long as somebody shows it: asked for with the first subscriber, shared by all, renewed shortly before its address
 * ends, let go some seconds after the last one left.
 */
export class MediaSource implements Source<MediaView> {
  readonly observable: Observable<MediaView>;
  readonly #fileId: string;
  readonly #ports: MediaPorts;
  readonly #callbacks = new Set<(view: MediaView) => void>();
  #view: MediaView = LOADING;
  #handle: MediaHandle | null = null;
  #abort: AbortController | null = null;
  #stopWatch: (() => void) | null = null;
  #cancelRest: (() => void) | null = null;
  #isAwake = false;
  /** The address at hand is of no use: a failure has to be told. */
  #isNeeded = false;

  constructor(fileId: string, ports: MediaPorts) {
    this.#fileId = fileId;
    this.#ports = ports;
    this.observable = new Observable((subscriber) => {
      const end = this.subscribe((view) => subscriber.next(view));
      subscriber.next(this.current);
      return end;
    });
  }

  get current(): MediaView {
    return this.#view;
  }

  subscribe(callback: (view: MediaView) => void): () => void {
    const own = (view: MediaView) => callback(view);
    this.#callbacks.add(own);
    this.#cancelRest?.();
    this.#cancelRest = null;
    if (!this.#isAwake) {
      this.#isAwake = true;
      this.#ask();
    }
    return () => {
      if (!this.#callbacks.delete(own) || this.#callbacks.size > 0) return;
      this.#cancelRest = this.#ports.clock.after(REST_AFTER_MS, () => this.close());
    };
  }

  /** Ends it at once, without the rest period. */
  close(): void {
    this.#callbacks.clear();
    this.#cancelRest?.();
    this.#cancelRest = null;
    this.#abort?.abort();
    this.#abort = null;
    this.#letGo();
    this.#view = LOADING;
    this.#isAwake = false;
    this.#ports.onRest();
  }

  /** Asks for an address; what is shown stays until the answer is there. */
  #ask(): void {
    if (this.#abort !== null) return;
    const abort = new AbortController();
    this.#abort = abort;
    void this.#fetch(abort.signal).finally(() => {
      if (this.#abort === abort) this.#abort = null;
    });
  }

  async #fetch(signal: AbortSignal): Promise<void> {
    try {
      const onProgress = (received: number, total: number | null) => {
        if (!signal.aborted) this.#hear(received, total);
      };
      const handle = await this.#ports.adapter.media(this.#fileId, { signal, onProgress });
      if (signal.aborted) handle.release();
      else this.#take(handle);
    } catch (error) {
      // What is on the screen stays there while it still may: whoever finds the address dead asks by `renew`.
      if (signal.aborted || (this.#handle !== null && !this.#isNeeded)) return;
      this.#letGo();
      this.#tell({ state: 'failed', error: toInboxError(error), retry: () => this.#retry() });
    }
  }

  /** Only what a person can see is told: whole hundredths, and nothing while an address is at hand. */
  #hear(received: number, total: number | null): void {
    if (this.#view.state !== 'loading') return;
    const progress = total === null || total === 0 ? undefined : Math.floor(Math.min(1, received / total) * 100) / 100;
    if (progress === this.#view.progress) return;
    this.#tell(progress === undefined ? LOADING : { state: 'loading', progress });
  }

  #take(handle: MediaHandle): void {
    this.#letGo();
    this.#isNeeded = false;
    this.#handle = handle;
    const { ticker, server } = this.#ports;
    const { expiresAt, url } = handle;
    if (expiresAt !== null) {
      // An address that lives shorter than the margin is renewed at its end: never again and again at once.
      const margin = Math.min(RENEW_BEFORE_MS, Math.max(0, expiresAt - server.now()) / 2);
      const renewAt = expiresAt - margin;
      this.#stopWatch = ticker.watch(
        (now) => (renewAt > now ? renewAt : null),
        () => this.#ask(),
      );
    }
    let renewed = false;
    const renew = () => {
      if (renewed || this.#handle !== handle) return;
      renewed = true;
      this.#isNeeded = true;
      this.#ask();
    };
    this.#tell({ state: 'ready', url, renew });
  }

  #retry(): void {
    if (!this.#isAwake || this.#view.state !== 'failed') return;
    this.#tell(LOADING);
    this.#ask();
  }

  #letGo(): void {
    this.#stopWatch?.();
    this.#stopWatch = null;
    this.#handle?.release();
    this.#handle = null;
  }

  #tell(view: MediaView): void {
    this.#view = view;
    for (const callback of [...this.#callbacks]) {
      try {
        callback(view);
      } catch (error) {
        // One broken reader must not keep the news from the others.
        this.#ports.report(error);
      }
    }
  }
}
