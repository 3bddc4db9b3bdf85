/** Calls back once after `ms`; the returned function cancels. */
export type After = (ms: number, callback: () => void) => () => void;

/** The platform's timer. */
export const afterOnPlatform: After = (ms, callback) => {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
};

/**
 * Waits for a promise no longer than `ms`, then rejects with `fault()`. IndexedDB may never answer: against a frozen tab there is not even
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
    const cancel = limit.after(limit.ms, () => {
      late = true;
      reject(limit.fault());
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
