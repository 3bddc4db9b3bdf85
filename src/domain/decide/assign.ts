import { roleOf } from '../access.ts';
import { mayRole } from '../role.ts';
import type { Case } from './case.ts';
import { changes, type Decision, NOTHING, refuse, require } from './decision.ts';

/** Gives a conversation to an agent who can answer in its channel, or to nobody. A resolved one has no owner until it is re-opened. */
export function assign({ command, conversation, world, actor }: Case<'conversation.assign'>): Decision {
  if (!mayRole(actor.roles[conversation.channelId], 'assign')) refuse('role-cannot-assign');
  if (conversation.assigneeId === command.assigneeId) return NOTHING;
  if (command.assigneeId !== null) {
    const agent = require(world, 'agent', command.assigneeId, 'assignee-without-access');
    const channel = require(world, 'channel', conversation.channelId);
    if (!mayRole(roleOf(agent, channel), 'reply')) refuse('assignee-without-access');
  }
  // Owning a resolved conversation would contradict SPK-37, so an assignment takes it up again.
  const status = conversation.status === 'resolved' ? 'pending' : conversation.status;
  return changes({ kind: 'conversation', record: { ...conversation, assigneeId: command.assigneeId, status } });
}
