import { asksForReply } from './asks-for-reply.ts';
import type { Conversation } from './conversation.ts';
import type { Message } from './message.ts';
import { isAfter, laterPlace, type Place } from './place.ts';
import { summarize } from './preview.ts';
import { windowAfterInbound } from './reply-window.ts';

type Body<T> = Omit<T, 'rev'>;

/**
 * The conversation after a message took its place in it. Inbound: re-opens a resolved conversation as New, lights the beacon, counts as
 * unread unless already read past, opens the window from the message's own time. History and echoes do none of that; every message may
 * become the last one. A message placed below a newer one (late or out of order) leaves the summary alone.
 */
export function withPlacedMessage(
  conversation: Body<Conversation>,
  message: Body<Message>,
  place: Place,
): Body<Conversation> {
  const asks = asksForReply(message);
  const newest = conversation.lastMessage === null || isAfter(place, conversation.lastMessage.place);
  const shown = newest && message.content.kind !== 'reaction';
  return {
    ...conversation,
    status: asks && conversation.status === 'resolved' ? 'new' : conversation.status,
    needsReply: conversation.needsReply || asks,
    unread: asks && isAfter(place, conversation.readUpTo) ? conversation.unread + 1 : conversation.unread,
    lastInbound: asks ? laterPlace(conversation.lastInbound, place) : conversation.lastInbound,
    windowClosesAt:
      message.direction === 'inbound'
        ? windowAfterInbound(conversation.windowClosesAt, message.content, message.origin, message.sentAt)
        : conversation.windowClosesAt,
    lastMessage: shown ? summarize(message, place) : conversation.lastMessage,
    activityAt:
      message.direction === 'internal' ? conversation.activityAt : Math.max(conversation.activityAt, place.at),
    createdAt: Math.min(conversation.createdAt, place.at),
  };
}

/** The conversation after one of its messages changed (a receipt came, new words, it was taken back): refreshes the summary if it shows that message. */
export function withChangedMessage(conversation: Body<Conversation>, message: Body<Message>): Body<Conversation> {
  const last = conversation.lastMessage;
  if (last === null || last.messageId !== message.id) return conversation;
  const { delivery, kind, text, voice } = summarize(message, last.place);
  const same = last.delivery === delivery && last.kind === kind && last.text === text && last.voice === voice;
  return same ? conversation : { ...conversation, lastMessage: { ...last, delivery, kind, text, voice } };
}

/** The conversation after Meta refused a text with 131047: whatever we computed, the window is closed as of that call. */
export function withWindowClosedByMeta(conversation: Body<Conversation>, at: number): Body<Conversation> {
  const { windowClosesAt, lastInbound } = conversation;
  const reopened = lastInbound !== null && lastInbound.at > at;
  return windowClosesAt === null || windowClosesAt <= at || reopened
    ? conversation
    : { ...conversation, windowClosesAt: at };
}
