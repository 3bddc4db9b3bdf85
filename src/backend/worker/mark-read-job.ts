import type { Job } from '../job.ts';
import type { BackendPorts } from '../ports.ts';
import { accessToken } from './access-token.ts';
import { backoffMs } from './backoff.ts';
import { withCallLimit } from './call-limit.ts';
import type { JobResult } from './job-result.ts';

/** A courtesy, not a promise: a few tries are enough. */
const TRIES_MAX = 4;

/**
 * Shows the customer that their messages were read, and that somebody writes when `typingUntil` (server ms) says so and has not passed.
 * Repeating it is harmless, so a lost answer needs no care.
 */
export async function runMarkReadJob(ports: BackendPorts, job: Job): Promise<JobResult> {
  const { channelId = '', wamid = '', typingUntil } = job.payload;
  if (typingUntil !== undefined && Number(typingUntil) <= ports.clock.now()) return 'done';
  const channel = await ports.repository.read(job.workspaceId, (tx) => tx.get('channel', channelId));
  if (channel === null || channel.health !== 'connected') return 'done';
  const token = await accessToken(ports, job.workspaceId, channelId);
  if (token === null) return 'done';
  const sender = { phoneNumberId: channel.phoneNumberId, accessToken: token };
  const answer = await withCallLimit(ports.clock, (signal) =>
    ports.whatsapp.markRead(sender, wamid, signal, { typing: typingUntil !== undefined }),
  );
  if (answer.outcome !== 'not-sent' || job.attempts >= TRIES_MAX || typingUntil !== undefined) return 'done';
  return { runAt: ports.clock.now() + backoffMs(job.attempts, answer.error.code, answer.retryAfterMs, ports.random()) };
}
