import type { Conversation } from '../conversation.ts';
import type { Attempt } from '../delivery.ts';
import { UNMARKED } from '../message.ts';
import type { Draft } from '../record.ts';
import type { Case } from './case.ts';
import { changes, type Decision, needMore, refuse, require } from './decision.ts';
import { judgeReply, judgeText } from './judge-reply.ts';

/** Sends something: a message with one queued attempt, and a conversation that has been answered. */
export function send({ command, conversation, world, actor, time }: Case<'message.send'>): Decision {
  const { content } = command;
  if (content.kind !== 'text') refuse('kind-unsupported');
  const textProblem = judgeText(content.text);
  if (textProblem) refuse(textProblem);
  requireOpenReply({ conversation, world, actor, time });
  requireFreeId(world, command.messageId);
  const quoted = command.quotedMessageId === undefined ? null : quote(world, conversation, command.quotedMessageId);
  const message: Draft = {
    kind: 'message',
    record: {
      id: command.messageId,
      conversationId: conversation.id,
      channelId: conversation.channelId,
      direction: 'outbound',
      origin: 'live',
      content,
      place: null,
      sentAt: time.now,
      late: false,
      wamid: null,
      authorId: actor.agentId,
      quoted,
      forwarded: 'no',
      attempts: [queuedAttempt(command.attemptId, time.now)],
      discardedAt: null,
      ...UNMARKED,
    },
  };
  const channel = require(world, 'channel', conversation.channelId);
  return changes(message, { kind: 'conversation', record: answered(conversation, actor.agentId, channel.autoAssign) });
}

/** A first or further attempt that waits for its turn. */
export function queuedAttempt(id: string, now: number): Attempt {
  return { id, wamid: null, delivery: 'queued', times: { queued: now }, error: null };
}

/** Ends the rule unless a free-form answer may go now. */
export function requireOpenReply({
  conversation,
  world,
  actor,
  time,
}: Pick<Case<'message.send'>, 'conversation' | 'world' | 'actor' | 'time'>): void {
  const channel = require(world, 'channel', conversation.channelId);
  const contact = require(world, 'contact', conversation.contactId);
  const verdict = judgeReply(actor, conversation, channel, contact, time);
  if (verdict === 'too-close') needMore();
  else if (verdict !== null) refuse(verdict);
}

/** Ends the rule when a client names a message by an id that is in use. */
export function requireFreeId(world: Case<'message.send'>['world'], messageId: string): void {
  const taken = world.get('message', messageId);
  // The store never has every message; that an id is free is for the server to say, and a pending message is shown all the same.
  if (taken !== 'absent' && taken !== 'not-loaded') refuse('id-taken');
}

/** A reply moves the conversation to Pending, puts the beacon out and, where the channel says so, makes its author the owner (SPK-35). */
function answered(conversation: Conversation, agentId: string, autoAssign: boolean): Conversation {
  return {
    ...conversation,
    status: 'pending',
    needsReply: false,
    lastResponderId: agentId,
    assigneeId: autoAssign ? agentId : conversation.assigneeId,
  };
}

function quote(world: Case<'message.send'>['world'], conversation: Conversation, messageId: string) {
  const message = require(world, 'message', messageId);
  if (message.conversationId !== conversation.id) refuse('not-found');
  const wamid = message.wamid ?? message.attempts.findLast((attempt) => attempt.wamid !== null)?.wamid ?? null;
  return { messageId, wamid };
}
