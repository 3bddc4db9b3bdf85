import { comparePlaces, isAfter } from '../place.ts';
import type { Case } from './case.ts';
import { changes, type Decision, NOTHING, needMore } from './decision.ts';

/** Moves the shared read mark forward. Two agents reading at once end at the further place (max-merge). */
export function markRead({ command, conversation, world }: Case<'conversation.read'>): Decision {
  if (!isAfter(command.upTo, conversation.readUpTo)) return NOTHING;
  const { lastInbound } = conversation;
  const allRead = lastInbound === null || comparePlaces(command.upTo, lastInbound) >= 0;
  const unread = allRead ? 0 : world.unreadAfter(conversation.id, command.upTo);
  if (unread === 'not-loaded') needMore({ kind: 'unread-after', id: conversation.id, place: command.upTo });
  return changes({ kind: 'conversation', record: { ...conversation, readUpTo: command.upTo, unread } });
}
