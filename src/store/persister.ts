import type { InboxCache } from '../cache/inbox-cache.ts';
import type { Change, Cursor, Session } from '../domain/index.ts';
import type { Records, Said } from './records.ts';

/** Writes what the server said to the cache: in order, one write at a time, merged while one is running. */
export class Persister {
  readonly #cache: InboxCache;
  readonly #report: (error: unknown) => void;
  readonly #stop: () => void;
  readonly #cursor: () => Cursor | null;
  #changes: Change[] = [];
  #session: Session | undefined;
  #afresh = false;
  #dirty = false;
  #running: Promise<void> | null = null;

  constructor(cache: InboxCache, records: Records, cursor: () => Cursor | null, report: (error: unknown) => void) {
    this.#cache = cache;
    this.#cursor = cursor;
    this.#report = report;
    this.#stop = records.onSaid((said) => this.#take(said));
  }

  /** Resolves when everything said so far is written. */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  close(): void {
    this.#stop();
  }

  #take({ changes, session, afresh }: Said): void {
    if (afresh) {
      this.#afresh = true;
      this.#changes = [];
    }
    this.#changes.push(...changes);
    this.#session = session ?? this.#session;
    this.#dirty = true;
    this.#kick();
  }

  #kick(): void {
    this.#running ??= Promise.resolve()
      .then(() => this.#write())
      .catch((error: unknown) => this.#report(error))
      .finally(() => {
        this.#running = null;
        // Said between the last look and now.
        if (this.#dirty) this.#kick();
      });
  }

  async #write(): Promise<void> {
    while (this.#dirty) {
      this.#dirty = false;
      const changes = this.#changes.splice(0);
      const session = this.#session;
      this.#session = undefined;
      if (this.#afresh) {
        this.#afresh = false;
        await this.#cache.dropRecords();
      }
      await this.#cache.write({ cursor: this.#cursor(), changes, ...(session ? { session } : {}) });
    }
  }
}
