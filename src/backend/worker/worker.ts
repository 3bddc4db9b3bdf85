import { describeFailure } from '../describe-failure.ts';
import type { Job } from '../job.ts';
import type { BackendPorts } from '../ports.ts';
import type { ClaimedWebhook } from '../repository.ts';

/** Work in hand at once: a slow call must not hold up other conversations. */
const JOBS_AT_ONCE = 8;
const WEBHOOKS_AT_ONCE = 1;
const POLL_MS = 1_000;

/** Longer than a call to WhatsApp may take with everything around it. */
export const LEASE_MS = 60_000;

export interface Worker {
  /** Begins to work, and looks for work when woken and once a second. */
  start(): void;
  /** Takes nothing new and resolves when what is in hand is finished. */
  stop(): Promise<void>;
  /** Works until nothing is due, then resolves. Works whether started or not. */
  drain(): Promise<void>;
}

export interface Hands {
  /** Never rejects for what the job's outcome is; a rejection leaves the job to its lease. */
  readonly runJob: (job: Job) => Promise<void>;
  readonly processWebhook: (webhook: ClaimedWebhook) => Promise<void>;
}

type Ports = Pick<BackendPorts, 'repository' | 'wake' | 'clock' | 'log'>;

/** The one loop of background work, the same in a page and in Node: webhooks in order of arrival, jobs side by side. */
export function createWorker(ports: Ports, hands: Hands): Worker {
  const inHand = new Set<Promise<void>>();
  const counts = { job: 0, webhook: 0 };
  let stops: (() => void)[] | null = null;
  let draining = 0;
  let looking: Promise<void> | null = null;
  let again = false;

  const begin = (kind: 'job' | 'webhook', id: string, work: () => Promise<void>) => {
    counts[kind] += 1;
    const task = work()
      .catch((error: unknown) => ports.log.error(`${kind}-failed`, { id, ...describeFailure(error) }))
      .finally(() => {
        counts[kind] -= 1;
        inHand.delete(task);
        look();
      });
    inHand.add(task);
  };

  const claim = async () => {
    const now = ports.clock.now();
    if (counts.webhook < WEBHOOKS_AT_ONCE) {
      for (const webhook of await ports.repository.claimWebhooks(now, LEASE_MS, WEBHOOKS_AT_ONCE)) {
        begin('webhook', webhook.id, () => hands.processWebhook(webhook));
      }
    }
    const room = JOBS_AT_ONCE - counts.job;
    if (room <= 0) return;
    for (const job of await ports.repository.claimJobs(now, LEASE_MS, room))
      begin('job', job.id, () => hands.runJob(job));
  };

  const look = () => {
    if (stops === null && draining === 0) return;
    if (looking !== null) {
      again = true;
      return;
    }
    looking = claim()
      .catch((error: unknown) => ports.log.error('worker-look-failed', describeFailure(error)))
      .finally(() => {
        looking = null;
        if (!again) return;
        again = false;
        look();
      });
  };

  const idle = async () => {
    while (looking !== null || inHand.size > 0) await Promise.all([looking, ...inHand]);
  };

  return {
    start() {
      if (stops !== null) return;
      let cancelPoll = () => {};
      const poll = () => {
        cancelPoll = ports.clock.after(POLL_MS, () => {
          look();
          poll();
        });
      };
      poll();
      stops = [ports.wake.listen('jobs', look), ports.wake.listen('webhooks', look), () => cancelPoll()];
      look();
    },
    async stop() {
      for (const stop of stops ?? []) stop();
      stops = null;
      await idle();
    },
    async drain() {
      draining += 1;
      look();
      await idle();
      draining -= 1;
    },
  };
}
