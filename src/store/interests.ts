import type { Cursor } from '../domain/index.ts';

/** Conversations kept live after nobody looks at them any more: going back to one of these asks nothing. */
const RESTING_MAX = 8;

/** Tells the stream which conversations' bodies are wanted; answers the feed position from which they come. */
export type Restart = (conversationIds: readonly string[]) => Promise<Cursor>;

/** Which conversations' message bodies the stream is asked for. */
export class Interests {
  readonly #restart: Restart;
  readonly #drop: (conversationId: string) => void;
  /** In order of last use. */
  readonly #from = new Map<string, Promise<Cursor>>();
  readonly #pins = new Map<string, number>();
  #flush: Promise<Cursor> | null = null;

  constructor(restart: Restart, drop: (conversationId: string) => void) {
    this.#restart = restart;
    this.#drop = drop;
  }

  get ids(): readonly string[] {
    return [...this.#from.keys()];
  }

  /** Wants a conversation's bodies; answers the position from which they come. The stream is restarted once for all that want at a time. */
  register(conversationId: string): Promise<Cursor> {
    const known = this.#from.get(conversationId);
    this.#from.delete(conversationId);
    const from = known ?? this.#restartSoon();
    this.#from.set(conversationId, from);
    return from;
  }

  pin(conversationId: string): void {
    this.#pins.set(conversationId, (this.#pins.get(conversationId) ?? 0) + 1);
  }

  /** Nobody looks any more: the conversation rests, and is dropped when many others rested after it. */
  unpin(conversationId: string): void {
    const pins = (this.#pins.get(conversationId) ?? 1) - 1;
    if (pins > 0) this.#pins.set(conversationId, pins);
    else this.#pins.delete(conversationId);
    const resting = this.ids.filter((id) => !this.#pins.has(id));
    for (const id of resting.slice(0, Math.max(0, resting.length - RESTING_MAX))) {
      this.#from.delete(id);
      this.#drop(id);
    }
  }

  /** Forgets every registration: another tab took the stream over, or it lost its place. */
  forget(): void {
    this.#from.clear();
    this.#flush = null;
  }

  #restartSoon(): Promise<Cursor> {
    this.#flush ??= Promise.resolve().then(() => {
      this.#flush = null;
      return this.#restart(this.ids);
    });
    return this.#flush;
  }
}
