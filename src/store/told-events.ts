import type { Cursor, FeedEvent } from '../domain/index.ts';

/** How many passed-on events are remembered for followers that missed some. */
const REMEMBERED = 256;

/** What the leading tab told its followers, and where the feed stood after it. */
export class ToldEvents {
  #events: readonly FeedEvent[] = [];
  #position: Cursor | null = null;

  /** Begins anew: from here on this tab tells. */
  begin(position: Cursor | null): void {
    this.#position = position;
  }

  forget(): void {
    this.#events = [];
  }

  /** Takes an event to tell. A heartbeat that moves the position on is told as an empty batch: followers see no gap where nothing happened. */
  take(event: FeedEvent): FeedEvent {
    const told = this.#positioned(event);
    if (told.type === 'reset') this.#events = [];
    if (told.type === 'changes') this.#events = [...this.#events, told].slice(-REMEMBERED);
    return told;
  }

  /** What was told after a cursor, without a hole; `null` when that is not known any more. */
  since(after: Cursor): readonly FeedEvent[] | null {
    const events = this.#events.filter((event) => event.type === 'changes' && event.to > after);
    const first = events[0];
    if (first === undefined) return after >= (this.#position ?? 0) ? [] : null;
    return first.type === 'changes' && first.from <= after ? events : null;
  }

  #positioned(event: FeedEvent): FeedEvent {
    const from = this.#position;
    if (event.type === 'changes') this.#position = Math.max(event.to, from ?? 0);
    if (event.type === 'reset') this.#position = event.cursor;
    if (event.type !== 'heartbeat' || from === null || event.cursor <= from) return event;
    this.#position = event.cursor;
    return { type: 'changes', from, to: event.cursor, changes: [] };
  }
}
