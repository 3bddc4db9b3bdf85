import type { Actor } from '../agent.ts';
import type { ScheduleCommand, UnscheduleCommand } from '../command.ts';
import type { Conversation } from '../conversation.ts';
import { RICH_RULES } from '../judge/rich-rules.ts';
import type { RecordKey } from '../record.ts';
import { mayRole } from '../role.ts';
import { PLANNED_AHEAD_MAX_MS, type ScheduledMessage } from '../scheduled-message.ts';
import type { JudgeTime, World } from '../world.ts';
import { changes, type Decision, NOTHING, needMore, refuse, require, settle } from './decision.ts';
import { requireSendable } from './require-sendable.ts';

/** As `Decision`, of commands that may also take a plan away. */
export type ScheduleDecision = Decision | { readonly outcome: 'removes'; readonly record: RecordKey };

/**
 * Judges what is planned for later. Content and role are judged now, so that nobody plans what can never go; the reply window and the
 * messaging limit when its time comes. A plan is its author's and the supervisors' of the channel.
 *
 * | the plan                         | answer                       |
 * |----------------------------------|------------------------------|
 * | a time that is over, or too far  | time-past                    |
 * | of somebody else                 | role-cannot-reply            |
 * | of another conversation          | not-found                    |
 * | there already                    | changed, and waits once more |
 * | taken away twice                 | nothing changes              |
 */
export function decideSchedule(
  command: ScheduleCommand | UnscheduleCommand,
  world: World,
  actor: Actor,
  time: JudgeTime,
): ScheduleDecision {
  return settle((): ScheduleDecision => {
    const conversation = require(world, 'conversation', command.conversationId);
    if (!mayRole(actor.roles[conversation.channelId], 'see')) refuse('not-found');
    const plan = planOf(world, conversation, command.scheduledId, actor);
    if (command.type === 'message.schedule') return schedule(command, { conversation, plan, world, actor, time });
    return plan === null ? NOTHING : { outcome: 'removes', record: { kind: 'scheduled-message', id: plan.id } };
  });
}

interface Given {
  readonly conversation: Conversation;
  readonly plan: ScheduledMessage | null;
  readonly world: World;
  readonly actor: Actor;
  readonly time: JudgeTime;
}

function schedule(
  { scheduledId, content, quotedMessageId, sendAt }: ScheduleCommand,
  { conversation, plan, world, actor, time }: Given,
): Decision {
  // As if the window stood open: whether it does is asked when the time comes.
  const open = { ...conversation, windowClosesAt: Number.MAX_SAFE_INTEGER };
  requireSendable(content, { conversation: open, world, actor, time, rich: RICH_RULES });
  if (sendAt <= time.now || sendAt > time.now + PLANNED_AHEAD_MAX_MS) refuse('time-past');
  if (quotedMessageId !== undefined && require(world, 'message', quotedMessageId).conversationId !== conversation.id)
    refuse('not-found');
  return changes({
    kind: 'scheduled-message',
    record: {
      id: scheduledId,
      conversationId: conversation.id,
      channelId: conversation.channelId,
      authorId: plan?.authorId ?? actor.agentId,
      content,
      quotedMessageId: quotedMessageId ?? null,
      sendAt,
      state: 'waiting',
      refusal: null,
    },
  });
}

/** The plan of that id; `null` when there is none. Ends the rule when it is not this agent's to change. */
function planOf(
  world: World,
  { id, channelId }: Conversation,
  scheduledId: string,
  actor: Actor,
): ScheduledMessage | null {
  const role = actor.roles[channelId];
  if (!mayRole(role, 'reply')) refuse('role-cannot-reply');
  const plan = world.get('scheduled-message', scheduledId);
  if (plan === 'not-loaded') return needMore({ kind: 'scheduled-message', id: scheduledId });
  if (plan === 'absent') return null;
  if (plan.conversationId !== id) refuse('not-found');
  // Who reads reports is a supervisor (SPK-49).
  if (plan.authorId !== actor.agentId && !mayRole(role, 'reports')) refuse('role-cannot-reply');
  return plan;
}
