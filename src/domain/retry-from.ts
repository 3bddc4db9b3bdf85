import type { Attempt } from './delivery.ts';

/** Meta's code for a marketing message held back for the sake of this customer, and how long it asks to wait, ms (fact sheet §17). */
const HELD_BACK = 131_049;
const HELD_BACK_MS = 24 * 3_600_000;

/**
 * From when on another try may be, server ms; `null` when nothing stands against one now. Meta counts tries inside a day against the number
 * and refuses them all the same.
 */
export function retryFrom({ delivery, error, times }: Pick<Attempt, 'delivery' | 'error' | 'times'>): number | null {
  if (delivery !== 'failed' || Number(error?.code) !== HELD_BACK || times.failed === undefined) return null;
  return times.failed + HELD_BACK_MS;
}
