import {
  type Change,
  compareConversationKeys,
  conversationKey,
  isTombstone,
  type Message,
} from '../../../src/domain/index.ts';
import type { StoreState } from '../../../src/store/state.ts';
import type { Picture } from '../history.ts';

/** Records as one picture, whoever holds them. */
export function pictureOf(
  conversations: readonly StoreRecord<'conversation'>[],
  timeline: (conversationId: string) => readonly Message[],
  counts: readonly StoreRecord<'count'>[],
): Picture {
  const sorted = [...conversations].sort((a, b) => compareConversationKeys(conversationKey(a), conversationKey(b)));
  const numbers = counts.map(({ id, total, unread, needsReply }) => `${id}: ${total} ${unread} ${needsReply}`);
  return {
    conversations: sorted.map((one) => JSON.stringify(one)),
    timelines: sorted.map(({ id }) => JSON.stringify(timeline(id))),
    counts: numbers.sort().join('; '),
  };
}

/** The conversations of which something is said. */
export function touchedBy(changes: readonly Change[]): Set<string> {
  const touched = new Set<string>();
  for (const change of changes) {
    if (change.kind === 'conversation') touched.add(change.id);
    if (change.kind === 'message' && !isTombstone(change)) touched.add(change.record.conversationId);
  }
  return touched;
}

type StoreRecord<K extends 'conversation' | 'count'> =
  StoreState['confirmed']['tables'][K] extends ReadonlyMap<string, infer R> ? R : never;
