import type { Conversation } from '../conversation.ts';
import type { Attempt } from '../delivery.ts';
import { judgeWindow } from '../judge/judge-reply.ts';
import { UNMARKED } from '../message.ts';
import type { Draft } from '../record.ts';
import type { Case } from './case.ts';
import { changes, type Decision, refuse, require } from './decision.ts';
import { requireSendable } from './require-sendable.ts';
import { sentContent } from './sent-content.ts';

/**
 * Sends something: a message with one queued attempt, and a conversation that has been answered. A template into a closed window is noted:
 * only the customer's answer opens it, and Meta counts it against the messaging limit.
 */
export function send({ command, conversation, world, actor, time, rich }: Case<'message.send'>): Decision {
  const template = requireSendable(command.content, { conversation, world, actor, time, rich });
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
      content: sentContent(command.content, template, rich),
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
  const record = answered(conversation, actor.agentId, channel.autoAssign);
  const isFirstWord = template !== null && judgeWindow(conversation, { now: time.now, slack: 0 }) !== null;
  return changes(message, {
    kind: 'conversation',
    record: isFirstWord ? { ...record, templateSentAt: time.now } : record,
  });
}

/** A first or further attempt that waits for its turn. */
export function queuedAttempt(id: string, now: number): Attempt {
  return { id, wamid: null, delivery: 'queued', times: { queued: now }, error: null };
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
