import { describeFailure } from '../describe-failure.ts';
import type { Job } from '../job.ts';
import type { BackendPorts } from '../ports.ts';
import { LEASE_MS } from './worker.ts';

/**
 * Does work that may take longer than a lease: the job stays with its holder while the work goes on. The signal ends the work when the job
 * was lost all the same.
 *
 * @returns `'lost'` when somebody else has the job by now: nothing of the work may be recorded
 */
export async function withLease<T>(
  { repository, clock, log }: Pick<BackendPorts, 'repository' | 'clock' | 'log'>,
  { id, lease }: Pick<Job, 'id' | 'lease'>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | 'lost'> {
  const controller = new AbortController();
  let cancel = () => {};
  let held = true;
  let ended = false;
  const renew = async () => {
    try {
      held = await repository.extendLease(id, lease, clock.now() + LEASE_MS);
      if (!held) controller.abort();
    } catch (error) {
      // Says nothing about the lease: there is time for two more tries before it ends.
      log.warn('lease-not-extended', describeFailure(error));
    }
  };
  let renewing = Promise.resolve();
  const wait = () => {
    cancel = clock.after(LEASE_MS / 3, () => {
      renewing = renew().then(() => {
        if (held && !ended) wait();
      });
    });
  };
  wait();
  try {
    const value = await work(controller.signal);
    return held ? value : 'lost';
  } finally {
    ended = true;
    cancel();
    await renewing;
  }
}
