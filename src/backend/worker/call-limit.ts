import type { Clock } from '../ports.ts';

/** Longest wait for an answer of WhatsApp, ms: shorter than a lease, so that one call never has two owners. */
export const CALL_LIMIT_MS = 30_000;

/** A line slower than this, bytes a second, is not waited for. */
const SLOWEST = 128 * 1_024;

/** Longest wait for a call that carries a file, ms: longer than a lease, which has to be extended meanwhile. */
export function transferLimitMs(bytes: number): number {
  return CALL_LIMIT_MS + Math.ceil(bytes / SLOWEST) * 1_000;
}

/** Runs a call that is aborted when it takes too long, or when the work it belongs to ends. */
export async function withCallLimit<T>(
  clock: Clock,
  call: (signal: AbortSignal) => Promise<T>,
  { limitMs = CALL_LIMIT_MS, signal }: { readonly limitMs?: number; readonly signal?: AbortSignal } = {},
): Promise<T> {
  const controller = new AbortController();
  const cancel = clock.after(limitMs, () => controller.abort());
  try {
    return await call(signal === undefined ? controller.signal : AbortSignal.any([signal, controller.signal]));
  } finally {
    cancel();
  }
}
