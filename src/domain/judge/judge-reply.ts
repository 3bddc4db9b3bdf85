import type { Actor } from '../agent.ts';
import type { Channel } from '../channel.ts';
import type { Contact } from '../contact.ts';
import type { Conversation } from '../conversation.ts';
import type { RefusalCode } from '../inbox-error.ts';
import { mayRole } from '../role.ts';
import type { JudgeTime } from '../world.ts';

/** The answer of {@link judgeReply}: `null` when the reply may go, `'too-close'` when only the server's clock can tell. */
export type ReplyVerdict = RefusalCode | 'too-close' | null;

/**
 * Whether this agent may send a free-form answer here and now, content apart. The composer asks it to explain its lock, the judge asks it to
 * refuse: one rule, one set of codes. Order matters: the reason an agent can do least about comes first.
 */
export function judgeReply(
  actor: Actor,
  conversation: Conversation,
  channel: Channel,
  contact: Contact,
  time: JudgeTime,
): ReplyVerdict {
  return judgeReach(actor, conversation, channel, contact) ?? judgeWindow(conversation, time);
}

/** Whether anything at all may go from this agent to this customer, window apart: also a template needs this. */
export function judgeReach(
  actor: Actor,
  { channelId }: Pick<Conversation, 'channelId'>,
  channel: Channel,
  contact: Contact,
): RefusalCode | null {
  const role = actor.roles[channelId];
  if (!mayRole(role, 'see')) return 'no-access';
  if (!mayRole(role, 'reply')) return 'role-cannot-reply';
  if (channel.health === 'disconnected') return 'channel-disconnected';
  if (!contact.phone && !contact.userId) return 'contact-unreachable';
  return contact.blocked ? 'contact-blocked' : null;
}

/** Whether the reply window is open. */
export function judgeWindow(
  { windowClosesAt }: Pick<Conversation, 'windowClosesAt'>,
  time: JudgeTime,
): 'window-closed' | 'too-close' | null {
  if (windowClosesAt === null) return 'window-closed';
  // The server's own clock has no slack, and an answer at every moment.
  if (time.slack > 0 && Math.abs(time.now - windowClosesAt) <= time.slack) return 'too-close';
  return time.now >= windowClosesAt ? 'window-closed' : null;
}
