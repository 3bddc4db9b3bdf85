/** Meta's code for "too many messages to this customer": it asks for 4^n seconds between tries. */
const PAIR_RATE_LIMIT = 131_056;

const LONGEST_MS = 10 * 60_000;

/**
 * How long to wait before try number `attempts + 1`, ms: doubling from one second, fourfold for the pair rate limit, never less than
 * WhatsApp asked for, ten minutes at most of our own, and up to a quarter more so that many do not come back at once.
 *
 * @param attempts tries made so far, at least 1
 * @param random a number in [0, 1)
 */
export function backoffMs(
  attempts: number,
  code: number | string,
  retryAfterMs: number | null,
  random: number,
): number {
  const base = code === PAIR_RATE_LIMIT ? 4 : 2;
  const own = Math.min(base ** Math.min(attempts - 1 + (base === 4 ? 1 : 0), 20) * 1_000, LONGEST_MS);
  return Math.max(own, retryAfterMs ?? 0) * (1 + random / 4);
}
