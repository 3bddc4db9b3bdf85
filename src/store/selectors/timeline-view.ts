import { asksForReply, isAfter } from '../../domain/index.ts';
import { overlay } from '../overlay.ts';
import type { StoreState, TimelineState } from '../state.ts';
import { standingId } from '../successors.ts';
import { byPlace, isWithin, type PlacedMessage } from '../timeline-range.ts';
import type { MessageView, TimelineView } from '../views.ts';
import { messageView } from './message-view.ts';

const EMPTY: TimelineView = {
  load: { state: 'loading' },
  messages: [],
  older: 'more',
  newer: 'end',
  unreadFromId: null,
};

/** A conversation's loaded stretch: placed messages in their order, then what is on its way from here in the order it was written. */
export function timelineView(state: StoreState, asked: string): TimelineView {
  const conversationId = standingId(state.confirmed, asked);
  const timeline = state.timelines.get(conversationId);
  const { messages: overlaid } = overlay(state, conversationId);
  const all = state.confirmed.tables.message.get(conversationId)?.values() ?? [];
  const inside = timeline ? [...all].filter((message) => isWithin(timeline, message)).sort(byPlace) : [];
  const placed = inside.map((message) => overlaid.get(message.id) ?? message);
  const pending = [...overlaid.values()].filter((message) => message.place === null);
  const shown = [...placed, ...pending].filter((message) => message.discardedAt === null);
  const messages: readonly MessageView[] = shown.map((message) => messageView(state, message));
  if (timeline === undefined) return { ...EMPTY, messages };
  const { load, older, newer } = timeline;
  return { load, messages, older, newer, unreadFromId: unreadFrom(timeline, inside) };
}

/** The first unread message, when its predecessor is loaded too: else it may not be the first. */
function unreadFrom(timeline: TimelineState, inside: readonly PlacedMessage[]): string | null {
  const mark = timeline.unreadAfter;
  if (!mark) return null;
  const reaches = timeline.oldest === null || (mark.place !== null && !isAfter(timeline.oldest, mark.place));
  const first = inside.find((message) => asksForReply(message) && isAfter(message.place, mark.place));
  return reaches && first ? first.id : null;
}
