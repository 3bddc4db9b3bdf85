import type { MessageView } from '../../store/views.ts';
import { messageLook } from '../parts/message-look.ts';

/** Neighbours closer than this, ms, by the same sender in the same way belong together and share one tail. */
export const GROUP_MS = 3 * 60_000;

/** Whether two neighbours share a sender's group. */
export function sameGroup(earlier: MessageView, later: MessageView): boolean {
  const look = messageLook(earlier);
  return (
    look !== 'line' &&
    look === messageLook(later) &&
    earlier.direction === later.direction &&
    earlier.origin === later.origin &&
    earlier.author?.id === later.author?.id &&
    Math.abs(later.at - earlier.at) <= GROUP_MS
  );
}

/** Whether more than one agent wrote here: then their names stand above what they wrote. */
export function severalAuthors(messages: readonly MessageView[]): boolean {
  let first: string | undefined;
  for (const { author } of messages) {
    if (author === null) continue;
    first ??= author.id;
    if (author.id !== first) return true;
  }
  return false;
}

/** Midnight before a moment, in the viewer's zone. */
export function dayOf(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** Whether two lists show the same messages in the same order, whatever became of them. */
export function sameOrder(a: readonly MessageView[], b: readonly MessageView[]): boolean {
  return a.length === b.length && a.every((message, index) => message.id === b[index]?.id);
}
