import { InboxError } from '../domain/index.ts';
import type { Ask, Patch, RunQuery } from './ask.ts';
import type { Fetched, Records } from './records.ts';
import type { StateCell } from './state-cell.ts';
import { toInboxError } from './to-inbox-error.ts';

interface Active {
  ask: Ask;
  readers: number;
  loading: Promise<void> | null;
  abort: AbortController;
  /** The last fetch failed: it is not repeated until the way is open again or a person asks. */
  failed: boolean;
}

/** What is being asked for: each ask is fetched once for all its readers, when the feed stands. */
export class Asks {
  readonly #cell: StateCell;
  readonly #records: Records;
  readonly #active = new Map<string, Active>();
  readonly #releases: (() => void)[] = [];
  #open = false;

  constructor(cell: StateCell, records: Records) {
    this.#cell = cell;
    this.#records = records;
  }

  /** Lets asks go: the session is known and the feed stands. */
  open(): void {
    if (this.#open) return;
    this.#open = true;
    this.retryFailed();
  }

  /** A reader came; the returned function says it rests. */
  acquire(ask: Ask): () => void {
    const active = this.#active.get(ask.key) ?? {
      ask,
      readers: 0,
      loading: null,
      abort: new AbortController(),
      failed: false,
    };
    this.#active.set(ask.key, active);
    active.readers += 1;
    if (!ask.isLoaded(this.#cell.state)) this.#load(active);
    return () => {
      active.readers -= 1;
      if (active.readers > 0) return;
      active.abort.abort();
      if (this.#active.get(ask.key) === active) this.#active.delete(ask.key);
    };
  }

  isActive(key: string): boolean {
    return this.#active.has(key);
  }

  /** Fetches again, for instance from another place; joins nothing: a running fetch of that key is given up. */
  async again(ask: Ask): Promise<void> {
    const active = this.#active.get(ask.key) ?? {
      ask,
      readers: 0,
      loading: null,
      abort: new AbortController(),
      failed: false,
    };
    active.abort.abort();
    active.abort = new AbortController();
    active.loading = null;
    active.ask = ask;
    await this.#load(active);
  }

  /** Asks again whatever is not loaded: the way is open again. */
  retryFailed(): void {
    for (const active of this.#active.values()) if (!active.ask.isLoaded(this.#cell.state)) this.#load(active);
  }

  /** Asks what was acquired while a new picture was being fetched, and was lost with the old one. */
  retryNew(): void {
    for (const active of this.#active.values()) {
      if (!active.failed && !active.ask.isLoaded(this.#cell.state)) this.#load(active);
    }
  }

  /** Fetches again, in place, what is read under a prefix. */
  reload(prefix: string): void {
    for (const [key, active] of this.#active) {
      if (key.startsWith(prefix)) this.again(active.ask).catch(() => undefined);
    }
  }

  /** Fetches everything anybody reads, and hands all answers over together. */
  async fetchAll(
    signal: AbortSignal,
  ): Promise<{ readonly fetched: readonly Fetched[]; readonly failed: readonly (() => Patch)[] }> {
    const fetched: Fetched[] = [];
    const failed: (() => Patch)[] = [];
    await Promise.all(
      [...this.#active.values()].map(async (active) => {
        active.abort.abort();
        active.abort = new AbortController();
        active.loading = null;
        const both = AbortSignal.any([signal, active.abort.signal]);
        active.failed = false;
        try {
          fetched.push(await active.ask.fetch(this.#runner(both, this.#releases), () => this.#cell.state));
        } catch (error) {
          active.failed = true;
          failed.push(() => active.ask.failed(this.#cell.state, toInboxError(error)));
        }
      }),
    );
    return { fetched, failed };
  }

  /** Ends the memory of {@link fetchAll}: its answers were used or given up. */
  releaseAll(): void {
    for (const release of this.#releases.splice(0)) release();
  }

  /** Runs one fetch outside the asks, such as a further page, and applies it. */
  async fetchOnce(work: (run: RunQuery) => Promise<Fetched>, signal: AbortSignal): Promise<void> {
    const releases: (() => void)[] = [];
    try {
      const fetched = await work(this.#runner(signal, releases));
      if (!signal.aborted) this.#records.answer([fetched]);
    } finally {
      for (const release of releases) release();
    }
  }

  close(): void {
    this.#open = false;
    for (const active of this.#active.values()) active.abort.abort();
    this.#active.clear();
  }

  #load(active: Active): Promise<void> {
    if (!this.#open) return Promise.resolve();
    if (active.loading !== null) return active.loading;
    const loading = this.#run(active).finally(() => {
      if (active.loading === loading) active.loading = null;
    });
    active.loading = loading;
    return loading;
  }

  async #run(active: Active): Promise<void> {
    const { ask } = active;
    const { signal } = active.abort;
    active.failed = false;
    this.#patch(ask.waiting(this.#cell.state));
    try {
      await this.fetchOnce((run) => ask.fetch(run, () => this.#cell.state), signal);
    } catch (thrown) {
      const error = toInboxError(thrown);
      if (signal.aborted || error.code === 'aborted') return;
      active.failed = true;
      this.#patch(ask.failed(this.#cell.state, error));
    }
  }

  #runner(signal: AbortSignal, releases: (() => void)[]): RunQuery {
    return async (query) => {
      if (signal.aborted) throw new InboxError('aborted', 'The question was given up; ask again');
      const { answer, release } = await this.#records.ask(query, signal);
      releases.push(release);
      return answer;
    };
  }

  #patch({ parts, touched }: Patch): void {
    if (touched.length > 0) this.#cell.update(parts, touched);
  }
}
