import { CONTENT_RULES } from './content.ts';
import type { Message } from './message.ts';

/** Whether a message counts as unread and lights the beacon: inbound, live, and of a kind that asks for an answer. */
export function asksForReply(message: Pick<Message, 'direction' | 'origin' | 'content'>): boolean {
  return (
    message.direction === 'inbound' && message.origin === 'live' && CONTENT_RULES[message.content.kind].asksForReply
  );
}
