import { InboxError } from '../../domain/index.ts';
import type { AdapterTimer } from './http-options.ts';

/**
 * The life of one call: ends by the caller's abort, by the adapter's close or by a limit, whichever comes first, and then at once, also when
 * what it waits for takes no notice.
 */
export class CallScope {
  readonly #controller = new AbortController();
  readonly #timer: AdapterTimer;
  readonly #cleanups = new Set<() => void>();

  constructor(timer: AdapterTimer, parents: readonly (AbortSignal | undefined)[]) {
    this.#timer = timer;
    for (const parent of parents) {
      if (parent === undefined) continue;
      const follow = () => this.end(aborted());
      if (parent.aborted) follow();
      parent.addEventListener('abort', follow);
      this.#cleanups.add(() => parent.removeEventListener('abort', follow));
    }
  }

  /** For the request itself. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Why the call ended, `null` while it lives. */
  get ended(): InboxError | null {
    return this.signal.aborted ? (this.signal.reason as InboxError) : null;
  }

  /** Ends the call unless the returned function is called within `ms`. */
  limit(ms: number, what: string): () => void {
    const cancel = this.#timer.after(ms, () => {
      this.#cleanups.delete(cancel);
      this.end(new InboxError('timeout', `${what} took longer than ${ms} ms; try again.`));
    });
    this.#cleanups.add(cancel);
    return () => {
      this.#cleanups.delete(cancel);
      cancel();
    };
  }

  end(reason: InboxError): void {
    if (!this.signal.aborted) this.#controller.abort(reason);
  }

  /** Waits for something, no longer than the call lives. */
  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const stop = () => reject(this.signal.reason);
      if (this.signal.aborted) stop();
      this.signal.addEventListener('abort', stop);
      const settle = () => this.signal.removeEventListener('abort', stop);
      promise.then(resolve, reject).finally(settle);
    });
  }

  /** Waits a while; ends early with the call. */
  pause(ms: number): Promise<void> {
    return this.race(
      new Promise((resolve) => {
        const cancel = this.#timer.after(ms, () => {
          this.#cleanups.delete(cancel);
          resolve();
        });
        this.#cleanups.add(cancel);
      }),
    );
  }

  /** Lets go of timers and parents. */
  dispose(): void {
    for (const cleanup of this.#cleanups) cleanup();
    this.#cleanups.clear();
  }
}

export function aborted(): InboxError {
  return new InboxError('aborted', 'The call was ended by its caller.');
}
