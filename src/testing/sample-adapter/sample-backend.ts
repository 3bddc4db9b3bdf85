/** One line of a thread. */
export interface Line {
  readonly id: string;
  /** The agent who wrote it; `null` when the customer did. */
  readonly author: string | null;
  /** `null` when the backend holds something that is no text. */
  readonly text: string | null;
  readonly at: number;
}

export interface Thread {
  readonly id: string;
  readonly customer: string;
  readonly state: 'new' | 'pending' | 'resolved';
  /** Lines from the start that somebody has read. */
  readonly read: number;
  readonly lines: readonly Line[];
}

/** The line to the backend broke before its answer came: nobody knows whether it acted. */
export class AnswerLost extends Error {
  override readonly name = 'AnswerLost';
}

/**
 * A team mailbox as one finds it in the field, in memory: threads and lines, no revisions, no feed, no memory of what it was asked before.
 * Everything is a network call away, so everything is a promise.
 */
export class SampleBackend {
  readonly agent = { id: 'agent-1', name: 'Ada' };
  readonly #threads = new Map<string, Thread>();
  readonly #now: () => number;
  #loseNextAnswer = false;

  constructor(now: () => number) {
    this.#now = now;
  }

  async threads(): Promise<readonly Thread[]> {
    return [...this.#threads.values()];
  }

  async now(): Promise<number> {
    return this.#now();
  }

  async reply(threadId: string, id: string, author: string, text: string): Promise<void> {
    this.#change(threadId, (thread) => ({
      ...thread,
      state: 'pending',
      lines: [...thread.lines, { id, author, text, at: this.#now() }],
    }));
    this.#answer();
  }

  async move(threadId: string, state: Thread['state']): Promise<void> {
    this.#change(threadId, (thread) => ({ ...thread, state }));
    this.#answer();
  }

  async markRead(threadId: string, lines: number): Promise<void> {
    this.#change(threadId, (thread) => ({ ...thread, read: Math.max(thread.read, lines) }));
    this.#answer();
  }

  /** A customer writes; their first line opens a thread. */
  receive(customer: string, text: string | null): { readonly threadId: string; readonly lineId: string } {
    const threadId = `thread-${customer}`;
    const known: Thread = this.#threads.get(threadId) ?? { id: threadId, customer, state: 'new', read: 0, lines: [] };
    const lineId = `${threadId}-${known.lines.length}`;
    const line: Line = { id: lineId, author: null, text, at: this.#now() };
    const state = known.state === 'resolved' ? 'new' : known.state;
    this.#threads.set(threadId, { ...known, state, lines: [...known.lines, line] });
    return { threadId, lineId };
  }

  /** Lets the next write act and its answer get lost. */
  loseNextAnswer(): void {
    this.#loseNextAnswer = true;
  }

  #change(threadId: string, change: (thread: Thread) => Thread): void {
    const thread = this.#threads.get(threadId);
    if (thread === undefined) throw new Error(`no thread ${threadId}`);
    this.#threads.set(threadId, change(thread));
  }

  #answer(): void {
    if (!this.#loseNextAnswer) return;
    this.#loseNextAnswer = false;
    throw new AnswerLost('The connection broke.');
  }
}
