import { withReaction } from '../annotate.ts';
import type { Message } from '../message.ts';
import { isStray } from '../stray.ts';
import type { Case } from './case.ts';
import { changes, type Decision, NOTHING, refuse, require } from './decision.ts';
import { requireOpenReply } from './require-sendable.ts';
import { queuedAttempt } from './send.ts';

/** WhatsApp takes reactions to messages of at most 30 days, ms (fact sheet §5). */
export const REACTION_AGE_MAX_MS = 30 * 24 * 3_600_000;

/** Emoji as Unicode puts them together (UTS 51): flags, keycaps, and pictographs with colour marks, skin tones and joiners. */
const PICTOGRAPH = '\\p{Extended_Pictographic}(?:\\p{EMod}|\\uFE0F)?(?:[\\u{E0020}-\\u{E007E}]+\\u{E007F})?';
const ONE_EMOJI = new RegExp(
  `^(?:\\p{Regional_Indicator}{2}|[0-9#*]\\uFE0F?\\u20E3|${PICTOGRAPH}(?:\\u200D${PICTOGRAPH})*)$`,
  'u',
);

/** Whether a text is exactly one emoji, as a person counts. */
export function isOneEmoji(text: string): boolean {
  return ONE_EMOJI.test(text);
}

/**
 * Reacts to a message, or takes the reaction back. The business has one reaction a message, whoever of the team made it.
 *
 * | target                                                    | answer             |
 * |-----------------------------------------------------------|--------------------|
 * | unknown, in another conversation, discarded               | not-found          |
 * | a note, a system line, a call, a stray line, taken back   | reaction-invalid   |
 * | not known to WhatsApp (not sent yet, failed)              | reaction-invalid   |
 * | older than 30 days                                        | too-old            |
 * | has this very reaction already, on its way or sent        | nothing changes    |
 */
export function react({ command, conversation, world, actor, time }: Case<'message.react'>): Decision {
  const { emoji } = command;
  if (emoji !== null && !isOneEmoji(emoji)) refuse('reaction-invalid');
  requireOpenReply({ conversation, world, actor, time });
  const message = require(world, 'message', command.messageId);
  if (message.conversationId !== conversation.id || message.discardedAt !== null) refuse('not-found');
  if (!isReactable(message)) refuse('reaction-invalid');
  if (time.now - message.sentAt > REACTION_AGE_MAX_MS) refuse('too-old');
  const known = message.reactions.find(({ from }) => from === 'business');
  const stands = known === undefined ? '' : known.emoji;
  const failed = known?.attempt?.delivery === 'failed' || known?.attempt?.delivery === 'unknown';
  if (stands === (emoji ?? '') && !failed) return NOTHING;
  // What the phone app did may bear a time ahead of ours: a person's newest wish wins all the same.
  const at = Math.max(time.now, (known?.at ?? 0) + 1);
  const attempt = queuedAttempt(command.attemptId, time.now);
  const reaction = { from: 'business', emoji: emoji ?? '', at, authorId: actor.agentId, attempt } as const;
  return changes({ kind: 'message', record: withReaction(message, reaction) });
}

/** WhatsApp's id of a message, its own or of an attempt that went out; `null` while it has none. */
export function wamidOf({ wamid, attempts }: Pick<Message, 'wamid' | 'attempts'>): string | null {
  return wamid ?? attempts.findLast((attempt) => attempt.wamid !== null)?.wamid ?? null;
}

/** Whether a message is one WhatsApp knows and shows to the customer. */
export function isReactable(message: Omit<Message, 'rev'>): boolean {
  const isCall = message.content.kind === 'call';
  return (
    message.direction !== 'internal' &&
    !isCall &&
    !isStray(message) &&
    message.revokedAt === null &&
    wamidOf(message) !== null
  );
}
