import type { Attempt } from './delivery.ts';
import { metaError } from './meta-errors.ts';
import { retryFrom } from './retry-from.ts';

/** Where Meta says to wait and not how long: hours, says the fact sheet (§17). An hour is what a person can be told; ms. */
const WAIT_MS = 3_600_000;

/**
 * Whether another try of an attempt is worth it.
 * - `now`: nothing stands against it
 * - `after`: once somebody has put right what stood in its way, which nobody here can see
 * - `later`: not before {@link retryTime}
 * - `no`: the same message will meet the same end
 */
export type RetryAdvice = 'now' | 'after' | 'later' | 'no';

type Tried = Pick<Attempt, 'delivery' | 'error' | 'times'>;

/** From when on another try is worth it, server ms; `null` when waiting is not what helps. */
export function retryTime(attempt: Tried): number | null {
  const strict = retryFrom(attempt);
  if (strict !== null || attempt.delivery !== 'failed' || attempt.times.failed === undefined) return strict;
  return metaError(attempt.error?.code ?? null)?.retry === 'wait' ? attempt.times.failed + WAIT_MS : null;
}

/**
 * What the error dictionary says about another try, the same for the bubble, its menu and the message's info. What is refused for good stays
 * with the judge of `message.retry`.
 *
 * @param now server ms
 */
export function retryAdvice(attempt: Tried, now: number): RetryAdvice {
  const known = attempt.delivery === 'failed' ? metaError(attempt.error?.code ?? null) : null;
  if (known === null || known.retry === 'yes') return 'now';
  if (known.retry === 'wait') return now < (retryTime(attempt) ?? 0) ? 'later' : 'now';
  return known.act === 'admin' || known.act === 'developer' ? 'after' : 'no';
}
