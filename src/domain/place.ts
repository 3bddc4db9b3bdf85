/**
 * Where a message stands in its conversation: set once by the server, never changed.
 *
 * `at` is milliseconds since the Unix epoch: WhatsApp's own time for a live message, or the receiving time when the two differ by more than
 * {@link LATE_AFTER_MS}; always WhatsApp's time for history. `seq` rises per conversation and breaks ties between messages of one second.
 */
export interface Place {
  readonly at: number;
  readonly seq: number;
}

/** A live message whose own time lies further than this (10 minutes) from its arrival is placed at its arrival and marked late. */
export const LATE_AFTER_MS = 10 * 60_000;

/** Negative when `a` comes first, positive when `b` does, 0 for the same place. */
export function comparePlaces(a: Place, b: Place): number {
  return a.at - b.at || a.seq - b.seq;
}

/** True when `a` lies after `b`; everything lies after `null`, which stands for "before the first message". */
export function isAfter(a: Place, b: Place | null): boolean {
  return b === null || comparePlaces(a, b) > 0;
}

/** The later of two places; `null` is earlier than any. Makes read marks of two agents end the same in any order. */
export function laterPlace(a: Place | null, b: Place | null): Place | null {
  if (a === null) return b;
  return b !== null && isAfter(b, a) ? b : a;
}

/**
 * The time a live message is placed at, and whether it has to be marked "arrived late".
 * @param sentAt WhatsApp's time of the message, ms
 * @param receivedAt the server's time of arrival, ms
 */
export function placeLive(sentAt: number, receivedAt: number): { readonly at: number; readonly late: boolean } {
  const late = Math.abs(receivedAt - sentAt) > LATE_AFTER_MS;
  return { at: late ? receivedAt : sentAt, late };
}
