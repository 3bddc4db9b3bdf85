/** A channel in trouble is asked once a minute, by one message, until it answers. */
export const PROBE_MS = 60_000;

/** Holds sends of channels that cannot send at all (a dead token): one probe a minute, the others wait in their order. */
export class ChannelHold {
  readonly #until = new Map<string, number>();

  /** When a send of this channel may be tried, ms; `null` is now. Whoever is let through is the probe: the next one waits. */
  waitUntil(channelId: string, inTrouble: boolean, now: number): number | null {
    const until = this.#until.get(channelId) ?? 0;
    if (until > now) return until;
    if (inTrouble) this.#until.set(channelId, now + PROBE_MS);
    return null;
  }

  hold(channelId: string, until: number): void {
    this.#until.set(channelId, until);
  }

  release(channelId: string): void {
    this.#until.delete(channelId);
  }
}
