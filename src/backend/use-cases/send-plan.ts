import type { Actor, ScheduledMessage } from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';
import { carryOut, type Outcome } from './carry-out.ts';
import { removeRecord } from './remove-record.ts';

/** The order key of a plan's job: there is one, at the plan's time. */
export function planKey(scheduledId: string): string {
  return `later/${scheduledId}`;
}

/**
 * Sends a plan as an agent, judged as this moment has it, inside a transaction that holds its conversation. The plan ends with the message
 * and gives it its id, so whoever comes second finds it gone. What is refused stays planned.
 */
export async function sendPlan(
  ports: Pick<BackendPorts, 'ids' | 'clock'>,
  tx: WriteTransaction,
  actor: Actor,
  { id, conversationId, content, quotedMessageId }: ScheduledMessage,
): Promise<Outcome> {
  const quoted = quotedMessageId === null ? {} : { quotedMessageId };
  const ids = { id: ports.ids(), messageId: id, attemptId: ports.ids() };
  const outcome = await carryOut(ports, tx, actor, {
    ...{ type: 'message.send', conversationId, content },
    ...ids,
    ...quoted,
  });
  if ('refused' in outcome) return outcome;
  await tx.dropJobs(planKey(id));
  return { changes: [...outcome.changes, ...(await removeRecord(tx, 'scheduled-message', id))] };
}
