import type { Clock } from '../ports.ts';

/** Longest wait for an answer of WhatsApp, ms: shorter than a lease, so that one call never has two owners. */
export const CALL_LIMIT_MS = 30_000;

/** Runs a call that is aborted when it takes too long. */
export async function withCallLimit<T>(clock: Clock, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const cancel = clock.after(CALL_LIMIT_MS, () => controller.abort());
  try {
    return await call(controller.signal);
  } finally {
    cancel();
  }
}
