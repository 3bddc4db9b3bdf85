import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import {
  type Change,
  type Cursor,
  type FeedEvent,
  isTombstone,
  type RecordKind,
  type RecordOf,
} from '../domain/index.ts';
import { soon } from './adapter-contract-world.ts';

/** Records the change feed of an adapter while a check goes on. */
export class FeedTape {
  readonly events: FeedEvent[] = [];
  readonly #abort = new AbortController();
  readonly #waiting = new Set<() => void>();
  readonly #finished: Promise<void>;
  #outcome: { readonly error: unknown } | 'ended' | 'running' = 'running';

  constructor(adapter: InboxAdapter, after: Cursor | null, conversationIds: readonly string[] = []) {
    this.#finished = this.#record(adapter, after, conversationIds);
  }

  /** How the iteration stands; an error when it rejected. */
  get outcome(): { readonly error: unknown } | 'ended' | 'running' {
    return this.#outcome;
  }

  /** Every change heard so far, in order. */
  get changes(): readonly Change[] {
    return this.events.flatMap((event) => (event.type === 'changes' ? event.changes : []));
  }

  /** The position after the last event. */
  get position(): Cursor | null {
    const last = this.events.findLast((event) => event.type !== 'signal');
    if (last === undefined) return null;
    return last.type === 'changes' ? last.to : last.cursor;
  }

  /** Waits for the first event of which `found` is true. */
  async event(what: string, found: (event: FeedEvent) => boolean): Promise<FeedEvent> {
    await this.until(what, () => this.events.some(found));
    return this.events.find(found) as FeedEvent;
  }

  /** Waits until a record was heard of for which `found` is true. */
  async record<K extends RecordKind>(
    kind: K,
    what: string,
    found: (record: RecordOf<K>) => boolean,
  ): Promise<RecordOf<K>> {
    const search = () =>
      this.changes
        .filter((change) => change.kind === kind && !isTombstone(change))
        .map((change) => (change as { readonly record: unknown }).record as RecordOf<K>)
        .findLast(found);
    await this.until(what, () => search() !== undefined);
    return search() as RecordOf<K>;
  }

  async until(what: string, holds: () => boolean): Promise<void> {
    const wait = async () => {
      while (!holds()) {
        if (this.#outcome !== 'running') throw new Error(`${what}: the feed ended before (${describe(this.#outcome)})`);
        await new Promise<void>((resolve) => this.#waiting.add(resolve));
      }
    };
    await soon(wait(), what);
  }

  /** Waits until the iteration is over, by itself. */
  async finished(what: string): Promise<void> {
    await soon(this.#finished, what);
  }

  /** Aborts and waits for the end. */
  async stop(): Promise<void> {
    this.#abort.abort();
    await soon(this.#finished, 'an aborted feed ends');
  }

  async #record(adapter: InboxAdapter, after: Cursor | null, conversationIds: readonly string[]): Promise<void> {
    try {
      for await (const event of adapter.changes(after, { conversationIds }, this.#abort.signal)) {
        this.events.push(event);
        this.#tell();
      }
      this.#outcome = 'ended';
    } catch (error) {
      this.#outcome = { error };
    }
    this.#tell();
  }

  #tell(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const go of waiting) go();
  }
}

function describe(outcome: FeedTape['outcome']): string {
  return typeof outcome === 'string' ? outcome : String(outcome.error);
}

/** Plays a tape while a check runs, and stops it however the check ends. */
export async function withTape<T>(tape: FeedTape, run: (tape: FeedTape) => Promise<T>): Promise<T> {
  try {
    return await run(tape);
  } finally {
    await tape.stop();
  }
}
