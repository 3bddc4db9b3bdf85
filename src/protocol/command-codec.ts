import * as v from 'valibot';
import { type AnyCommand, CONVERSATION_STATUSES, type OutgoingSignal } from '../domain/index.ts';
import { decode } from './decode.ts';
import { outgoingContentSchema, outgoingMediaSchema } from './outgoing-schema.ts';
import { place, requestId, requestText, time, whole } from './scalars.ts';

const base = { id: requestId, conversationId: requestId };

export const commandSchema = v.variant('type', [
  v.object({
    ...base,
    type: v.literal('message.send'),
    messageId: requestId,
    attemptId: requestId,
    content: outgoingContentSchema,
    quotedMessageId: v.exactOptional(requestId),
  }),
  v.object({
    ...base,
    type: v.literal('message.react'),
    messageId: requestId,
    attemptId: requestId,
    emoji: v.nullable(requestText),
  }),
  v.object({ ...base, type: v.literal('file.refetch'), messageId: requestId }),
  v.object({
    ...base,
    type: v.literal('message.schedule'),
    scheduledId: requestId,
    content: outgoingContentSchema,
    quotedMessageId: v.exactOptional(requestId),
    sendAt: time,
  }),
  v.object({ ...base, type: v.literal('message.unschedule'), scheduledId: requestId }),
  v.object({ ...base, type: v.literal('message.send-planned'), scheduledId: requestId }),
  v.object({ ...base, type: v.literal('conversation.read'), upTo: place, tell: v.exactOptional(v.literal(true)) }),
  v.object({ ...base, type: v.literal('conversation.status'), status: v.picklist(CONVERSATION_STATUSES) }),
  v.object({ ...base, type: v.literal('conversation.assign'), assigneeId: v.nullable(requestId) }),
  v.object({ ...base, type: v.literal('conversation.dismiss-reply') }),
  v.object({
    ...base,
    type: v.literal('note.add'),
    messageId: requestId,
    text: requestText,
    mentions: v.exactOptional(v.array(v.object({ agentId: requestId, from: whole, to: whole }))),
  }),
  v.object({ ...base, type: v.literal('mention.dismiss'), mentionId: requestId }),
  v.object({ ...base, type: v.literal('tag.add'), tag: requestText }),
  v.object({ ...base, type: v.literal('tag.remove'), tag: requestText }),
  v.object({ ...base, type: v.literal('message.retry'), messageId: requestId, attemptId: requestId }),
  v.object({ ...base, type: v.literal('message.discard'), messageId: requestId }),
  v.object({
    id: requestId,
    type: v.literal('canned.save'),
    replyId: requestId,
    name: requestText,
    text: requestText,
    files: v.array(outgoingMediaSchema),
    owner: v.variant('kind', [
      v.object({ kind: v.picklist(['agent', 'team']), id: requestId }),
      v.object({ kind: v.literal('workspace') }),
    ]),
  }),
  v.object({ id: requestId, type: v.literal('canned.remove'), replyId: requestId }),
  v.object({
    ...base,
    type: v.literal('conversation.start'),
    channelId: requestId,
    contactId: requestId,
    to: requestText,
    name: v.exactOptional(requestText),
  }),
  v.object({ id: requestId, type: v.literal('agent.away'), away: v.boolean() }),
]);

export const outgoingSignalSchema = v.object({
  type: v.picklist(['viewing', 'typing']),
  conversationId: requestId,
});

/**
 * Reads the body of a command, strictly: an unknown type is refused, for a server must not do half of what it was asked.
 * @throws InboxError `invalid` with a path such as `body.text`
 */
export function decodeCommand(input: unknown): AnyCommand {
  return decode(commandSchema, input, 'body');
}

/** @throws InboxError `invalid` */
export function decodeOutgoingSignal(input: unknown): OutgoingSignal {
  return decode(outgoingSignalSchema, input, 'body');
}
