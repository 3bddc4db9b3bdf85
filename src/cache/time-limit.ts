/** Calls back once after `ms`; the returned function cancels. */
export type After = (ms: number, callback: () => void) => () => void;

/** The platform's timer. */
export const afterOnPlatform: After = (ms, callback) => {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
};

/** A page that was held up (a long task, a woken laptop) runs its timers before the answers that wait behind them: those get this long, ms. */
export const GRACE_MS = 100;

/**
 * Waits for a promise no longer than `ms` and {@link GRACE_MS}, then rejects with `fault()`. IndexedDB may never answer: against a frozen tab there is not even
 * an event. A value that comes too late goes to `onLate`.
 */
export function withLimit<T>(
  promise: Promise<T>,
  limit: {
    readonly ms: number;
    readonly after: After;
    readonly fault: () => Error;
    readonly onLate?: (value: T) => void;
  },
): Promise<T> {
  return new Promise((resolve, reject) => {
    let late = false;
    let cancel = limit.after(limit.ms, () => {
      cancel = limit.after(GRACE_MS, () => {
        late = true;
        reject(limit.fault());
      });
    });
    promise.then(
      (value) => {
        cancel();
        if (late) limit.onLate?.(value);
        else resolve(value);
      },
      (error: unknown) => {
        cancel();
        reject(error);
      },
    );
  });
}
