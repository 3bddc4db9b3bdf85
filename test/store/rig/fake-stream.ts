import {
  type Change,
  type Cursor,
  type FeedEvent,
  InboxError,
  type Interests,
  isTombstone,
} from '../../../src/domain/index.ts';

/** One open feed of the fake backend. */
export class FakeStream {
  cursor: Cursor;
  readonly #interests: ReadonlySet<string>;
  readonly #queue: FeedEvent[] = [];
  #failure: InboxError | null = null;
  #ended = false;
  #wake: () => void = () => undefined;

  constructor(interests: Interests, cursor: Cursor) {
    this.#interests = new Set(interests.conversationIds);
    this.cursor = cursor;
  }

  push(event: FeedEvent): void {
    this.#queue.push(event);
    this.#wake();
  }

  /** Pushes what this reader asked to hear of. */
  tell(from: Cursor, to: Cursor, changes: readonly Change[]): void {
    this.push({ type: 'changes', from, to, changes: changes.filter((change) => this.#hears(change)) });
  }

  fail(error: InboxError): void {
    this.#failure = error;
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  async *events(signal: AbortSignal): AsyncGenerator<FeedEvent> {
    const abort = () => this.fail(new InboxError('aborted', 'aborted'));
    signal.addEventListener('abort', abort);
    try {
      for (;;) {
        for (let event = this.#queue.shift(); event !== undefined; event = this.#queue.shift()) yield event;
        if (this.#failure !== null) throw this.#failure;
        if (this.#ended) return;
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  #hears(change: Change): boolean {
    if (change.kind !== 'message') return true;
    return isTombstone(change) || this.#interests.has(change.record.conversationId);
  }
}
