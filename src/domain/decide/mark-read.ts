import { comparePlaces, isAfter, laterPlace } from '../place.ts';
import type { Case } from './case.ts';
import { changes, type Decision, NOTHING, needMore } from './decision.ts';

/**
 * Moves the shared read mark forward, at most to the last thing said: a client's idea of the future must not read what is yet to come. Two
 * agents reading at once end at the further place (max-merge).
 */
export function markRead({ command, conversation, world }: Case<'conversation.read'>): Decision {
  const { lastInbound, lastMessage } = conversation;
  const end = laterPlace(lastInbound, lastMessage?.place ?? null);
  const upTo = isAfter(command.upTo, end) ? end : command.upTo;
  if (upTo === null || !isAfter(upTo, conversation.readUpTo)) return NOTHING;
  const allRead = lastInbound === null || comparePlaces(upTo, lastInbound) >= 0;
  const unread = allRead ? 0 : world.unreadAfter(conversation.id, upTo);
  if (unread === 'not-loaded') needMore({ kind: 'unread-after', id: conversation.id, place: upTo });
  return changes({ kind: 'conversation', record: { ...conversation, readUpTo: upTo, unread } });
}
