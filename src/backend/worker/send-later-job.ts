import type { ScheduledMessage } from '../../domain/index.ts';
import type { Job } from '../job.ts';
import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';
import type { Outcome } from '../use-cases/carry-out.ts';
import { sendPlan } from '../use-cases/send-plan.ts';
import { transact } from '../use-cases/transact.ts';
import { viewerOf } from '../use-cases/viewer.ts';
import type { JobResult } from './job-result.ts';

/**
 * Sends what is due in the conversation of a plan, in the order it was planned for, judged as that moment has it: author, window, template,
 * files. The messages and the end of their plans are one transaction that holds the conversation, so a plan that is moved or taken away in
 * the same moment either went before or never goes. What is refused stays planned, with the reason.
 */
export async function runSendLaterJob(ports: BackendPorts, job: Job): Promise<JobResult> {
  const { scheduledId = '' } = job.payload;
  const found = await ports.repository.read(job.workspaceId, (tx) => tx.get('scheduled-message', scheduledId));
  if (found === null) return 'done';
  await transact(ports, job.workspaceId, async (tx) => {
    await tx.lockConversations([found.conversationId]);
    const moved = await tx.get('scheduled-message', scheduledId);
    // Its conversation was joined into another in between: what happened to the plan there is known under that one's lock.
    if (moved !== null && moved.conversationId !== found.conversationId)
      await tx.lockConversations([moved.conversationId]);
    const plan = await tx.get('scheduled-message', scheduledId);
    if (plan === null) return;
    // Files that were planned together have one time: each job alone would send its own as it came.
    for (const one of await tx.scheduledIn(plan.conversationId)) {
      if (one.state !== 'waiting' || one.sendAt > ports.clock.now()) continue;
      const outcome = await sendAsAuthor(ports, tx, one);
      if ('refused' in outcome)
        await tx.put('scheduled-message', { ...one, state: 'refused', refusal: outcome.refused });
    }
  });
  ports.wake.notify('jobs');
  return 'done';
}

async function sendAsAuthor(ports: BackendPorts, tx: WriteTransaction, plan: ScheduledMessage): Promise<Outcome> {
  const author = await tx.get('agent', plan.authorId);
  if (author === null || !author.active) return { refused: 'no-access' };
  const { roles } = await viewerOf(tx, author);
  return sendPlan(ports, tx, { agentId: author.id, admin: author.admin, roles }, plan);
}
