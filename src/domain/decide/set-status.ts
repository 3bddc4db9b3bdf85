import { mayRole } from '../role.ts';
import type { Case } from './case.ts';
import { changes, type Decision, NOTHING, refuse } from './decision.ts';

/** Moves a conversation between the queues. Viewers may move it to Pending and Resolved (SPK-46); Resolved clears the owner (SPK-37). */
export function setStatus({ command, conversation, actor }: Case<'conversation.status'>): Decision {
  const right = command.status === 'new' ? 'requeue' : 'queue';
  if (!mayRole(actor.roles[conversation.channelId], right)) refuse('role-cannot-requeue');
  if (conversation.status === command.status) return NOTHING;
  const assigneeId = command.status === 'resolved' ? null : conversation.assigneeId;
  return changes({ kind: 'conversation', record: { ...conversation, status: command.status, assigneeId } });
}
