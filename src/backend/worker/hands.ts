import type { Job } from '../job.ts';
import type { BackendPorts } from '../ports.ts';
import { runAutoResolveJob } from './auto-resolve-job.ts';
import { ChannelHold } from './channel-hold.ts';
import { runDropUploadJob } from './drop-upload-job.ts';
import { runFetchFileJob } from './fetch-file-job.ts';
import type { JobResult } from './job-result.ts';
import { runMarkReadJob } from './mark-read-job.ts';
import { processWebhook } from './process-webhook.ts';
import { runReactJob } from './react-job.ts';
import { runSendJob } from './send-job.ts';
import { runSendLaterJob } from './send-later-job.ts';
import { runTemplateSyncJob } from './template-sync-job.ts';
import { Turns } from './turns.ts';
import type { Hands } from './worker.ts';

/** What the worker does with what it finds. */
export function createHands(ports: BackendPorts): Hands {
  const hold = new ChannelHold();
  const uploads = new Turns();
  const run: Readonly<Record<Job['kind'], (job: Job) => Promise<JobResult>>> = {
    send: (job) => runSendJob(ports, { hold, uploads }, job),
    react: (job) => runReactJob(ports, hold, job),
    'mark-read': (job) => runMarkReadJob(ports, job),
    'auto-resolve': (job) => runAutoResolveJob(ports, job),
    'drop-upload': (job) => runDropUploadJob(ports, job),
    'fetch-file': (job) => runFetchFileJob(ports, job),
    'send-later': (job) => runSendLaterJob(ports, job),
    'template-sync': (job) => runTemplateSyncJob(ports, job),
  };
  return {
    async runJob(job) {
      const result = await run[job.kind](job);
      if (result === 'lost') return;
      if (result === 'done') await ports.repository.finishJob(job.id, job.lease);
      else await ports.repository.rescheduleJob(job.id, job.lease, result.runAt);
    },
    async processWebhook(webhook) {
      await processWebhook(ports, webhook);
    },
  };
}
