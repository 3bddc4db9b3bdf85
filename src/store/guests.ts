import type { StoreClock } from './store-ports.ts';

/** A follower that did not answer the leader's heartbeats for so long is gone, ms. */
export const SILENT_MS = 15_000;

interface Guest {
  readonly conversationIds: readonly string[];
  heardAt: number;
}

/** Which bodies the tabs that follow want of this tab's stream, as long as they live. */
export class Guests {
  readonly #clock: Pick<StoreClock, 'monotonic'>;
  readonly #guests = new Map<string, Guest>();

  constructor(clock: Pick<StoreClock, 'monotonic'>) {
    this.#clock = clock;
  }

  get ids(): readonly string[] {
    return [...this.#guests.values()].flatMap(({ conversationIds }) => conversationIds);
  }

  welcome(tab: string, conversationIds: readonly string[]): void {
    this.#guests.set(tab, { conversationIds, heardAt: this.#clock.monotonic() });
  }

  /** The tab lives. Answers false when it is not, or no longer, known here. */
  heard(tab: string): boolean {
    const guest = this.#guests.get(tab);
    if (guest !== undefined) guest.heardAt = this.#clock.monotonic();
    return guest !== undefined;
  }

  part(tab: string): void {
    this.#guests.delete(tab);
  }

  /** Lets go of tabs that fell silent: killed ones say no good-bye. Answers whether there were any. */
  partSilent(): boolean {
    const before = this.#guests.size;
    for (const [tab, { heardAt }] of this.#guests) {
      if (this.#clock.monotonic() - heardAt > SILENT_MS) this.#guests.delete(tab);
    }
    return this.#guests.size < before;
  }
}
