import { latestAttempt, reachedBefore } from '../message.ts';
import { mayRole } from '../role.ts';
import type { Case } from './case.ts';
import { changes, type Decision, NOTHING, refuse, require } from './decision.ts';

/**
 * Takes back a message that did not leave: `queued` (the worker finds it gone) or `failed`. Once a call has begun, or a copy reached the
 * customer, the truth stays on screen.
 */
export function discard({ command, conversation, world, actor, time }: Case<'message.discard'>): Decision {
  if (!mayRole(actor.roles[conversation.channelId], 'reply')) refuse('role-cannot-reply');
  const message = require(world, 'message', command.messageId);
  const latest = latestAttempt(message);
  if (message.conversationId !== conversation.id || latest === null) refuse('not-found');
  if (message.discardedAt !== null) return NOTHING;
  if (latest.delivery === 'sending' || latest.delivery === 'unknown') refuse('send-in-flight');
  if (reachedBefore(message) || (latest.delivery !== 'queued' && latest.delivery !== 'failed')) refuse('already-sent');
  return changes({ kind: 'message', record: { ...message, discardedAt: time.now } });
}
