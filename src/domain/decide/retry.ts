import { judgeWindow } from '../judge/judge-reply.ts';
import { latestAttempt } from '../message.ts';
import type { Draft } from '../record.ts';
import { retryFrom } from '../retry-from.ts';
import type { Case } from './case.ts';
import { changes, type Decision, refuse, require } from './decision.ts';
import { requireSendable } from './require-sendable.ts';
import { queuedAttempt } from './send.ts';
import { resentContent } from './sent-content.ts';

/**
 * A person tries again after `failed` or `unknown`. The old attempt stays as it is: should its receipt come after all, the message says so.
 *
 * | latest attempt            | answer          |
 * |---------------------------|-----------------|
 * | failed, unknown           | a new attempt   |
 * | failed, Meta said to wait | held-back       |
 * | queued, sending           | send-in-flight  |
 * | sent, delivered, read …   | already-sent    |
 */
export function retry({ command, conversation, world, actor, time, rich }: Case<'message.retry'>): Decision {
  const message = require(world, 'message', command.messageId);
  const latest = latestAttempt(message);
  if (message.conversationId !== conversation.id || latest === null || message.discardedAt !== null)
    refuse('not-found');
  if (latest.delivery === 'queued' || latest.delivery === 'sending') refuse('send-in-flight');
  if (latest.delivery !== 'failed' && latest.delivery !== 'unknown') refuse('already-sent');
  if (message.attempts.some((attempt) => attempt.id === command.attemptId)) refuse('id-taken');
  if (time.now < (retryFrom(latest) ?? 0)) refuse('held-back');
  const content = resentContent(message.content);
  if (content === null) refuse('file-missing');
  const template = requireSendable(content, { conversation, world, actor, time, rich });
  const attempts = [...message.attempts, queuedAttempt(command.attemptId, time.now)];
  const renewed: Draft = { kind: 'message', record: { ...message, attempts } };
  if (template === null || judgeWindow(conversation, { now: time.now, slack: 0 }) === null) return changes(renewed);
  return changes(renewed, { kind: 'conversation', record: { ...conversation, templateSentAt: time.now } });
}
