/** First and longest wait between two tries, ms. */
const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/** How long to wait before try number `failures + 1`: doubling, with jitter over the upper half, so that a thousand clients do not return at once. */
export function backoffMs(failures: number, random: () => number, atLeast = 0): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 10));
  return Math.max(atLeast, Math.round(full * (0.5 + random() / 2)));
}
