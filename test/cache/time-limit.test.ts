import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GRACE_MS, withLimit } from '../../src/cache/time-limit.ts';

/** Timers fired by hand. */
function timers() {
  const waiting = new Map<number, () => void>();
  return {
    after(ms: number, callback: () => void) {
      waiting.set(ms, callback);
      return () => waiting.delete(ms);
    },
    fire(ms: number) {
      const callback = waiting.get(ms);
      waiting.delete(ms);
      callback?.();
    },
    waiting: () => [...waiting.keys()],
  };
}

describe('withLimit', () => {
  it('gives an answer that waits behind a late timer a moment to arrive', async () => {
    const { after, fire, waiting } = timers();
    const { promise, resolve } = deferred<string>();
    const limited = withLimit(promise, { ms: 3_000, after, fault: () => new Error('too late') });
    fire(3_000);
    resolve('there');
    assert.equal(await limited, 'there');
    assert.deepEqual(waiting(), []);
  });

  it('rejects after limit and grace, and hands a value that comes later on', async () => {
    const { after, fire } = timers();
    const { promise, resolve } = deferred<string>();
    const late: string[] = [];
    const limited = withLimit(promise, {
      ms: 3_000,
      after,
      fault: () => new Error('too late'),
      onLate: (value) => late.push(value),
    });
    fire(3_000);
    fire(GRACE_MS);
    await assert.rejects(limited, /too late/);
    resolve('there');
    await promise;
    assert.deepEqual(late, ['there']);
  });
});

function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}
