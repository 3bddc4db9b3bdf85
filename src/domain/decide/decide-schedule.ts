import type { Actor } from '../agent.ts';
import type { ScheduleCommand, SendPlannedCommand, UnscheduleCommand } from '../command.ts';
import type { Conversation } from '../conversation.ts';
import { RICH_RULES } from '../judge/rich-rules.ts';
import type { RecordKey } from '../record.ts';
import { mayRole } from '../role.ts';
import { PLANNED_AHEAD_MAX_MS, PLANS_MAX, type ScheduledMessage } from '../scheduled-message.ts';
import type { JudgeTime, World } from '../world.ts';
import { changes, type Decision, NOTHING, needMore, refuse, require, settle } from './decision.ts';
import { requireSendable } from './require-sendable.ts';

/** What the judge may look at where plans are kept. */
export interface ScheduleWorld extends World {
  /** All plans of a conversation. */
  scheduledIn(conversationId: string): readonly ScheduledMessage[] | 'not-loaded';
}

/** As `Decision`, of commands that may also take a plan away, or send it. */
export type ScheduleDecision =
  | Decision
  | { readonly outcome: 'removes'; readonly record: RecordKey }
  /** To be judged as a message of this very moment. */
  | { readonly outcome: 'sends'; readonly plan: ScheduledMessage };

/**
 * Judges what is planned for later. Content and role are judged now, so that nobody plans what can never go; the reply window and the
 * messaging limit when its time comes. A plan is its author's and the supervisors' of the channel.
 *
 * | the plan                         | answer                       |
 * |----------------------------------|------------------------------|
 * | a time that is over              | time-past                    |
 * | more than a year ahead           | time-too-far                 |
 * | one more than `PLANS_MAX`        | too-many-plans               |
 * | of somebody else                 | role-cannot-reply            |
 * | of another conversation          | not-found                    |
 * | there already                    | changed, and waits once more |
 * | taken away twice                 | nothing changes              |
 * | sent twice                       | nothing changes              |
 * | sent, then moved or taken away   | already-sent                 |
 * | taken away, then sent            | not-found                    |
 */
export function decideSchedule(
  command: ScheduleCommand | UnscheduleCommand | SendPlannedCommand,
  world: ScheduleWorld,
  actor: Actor,
  time: JudgeTime,
): ScheduleDecision {
  return settle((): ScheduleDecision => {
    const conversation = require(world, 'conversation', command.conversationId);
    if (!mayRole(actor.roles[conversation.channelId], 'see')) refuse('not-found');
    const plan = planOf(world, conversation, command.scheduledId, actor);
    const hasGone = plan === null && isMessage(world, conversation, command.scheduledId);
    if (command.type === 'message.send-planned') {
      if (plan !== null) return { outcome: 'sends', plan };
      return hasGone ? NOTHING : refuse('not-found');
    }
    if (hasGone) refuse('already-sent');
    if (command.type === 'message.schedule') return schedule(command, { conversation, plan, world, actor, time });
    return plan === null ? NOTHING : { outcome: 'removes', record: { kind: 'scheduled-message', id: plan.id } };
  });
}

interface Given {
  readonly conversation: Conversation;
  readonly plan: ScheduledMessage | null;
  readonly world: ScheduleWorld;
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
  if (sendAt <= time.now) refuse('time-past');
  if (sendAt > time.now + PLANNED_AHEAD_MAX_MS) refuse('time-too-far');
  if (plan === null) requireRoom(world, conversation);
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

function requireRoom(world: ScheduleWorld, { id }: Conversation): void {
  const plans = world.scheduledIn(id);
  if (plans === 'not-loaded') needMore({ kind: 'scheduled-in', id });
  if (plans.length >= PLANS_MAX) refuse('too-many-plans');
}

/** Whether a plan of that id went before. A message of another conversation is nobody's business here. */
function isMessage(world: ScheduleWorld, { id }: Conversation, scheduledId: string): boolean {
  const message = world.get('message', scheduledId);
  if (message === 'not-loaded') needMore({ kind: 'message', id: scheduledId });
  if (message === 'absent') return false;
  return message.conversationId === id || refuse('id-taken');
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
