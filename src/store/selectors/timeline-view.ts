import { asksForReply, comparePlaces, isAfter, type Message } from '../../domain/index.ts';
import { overlay } from '../overlay.ts';
import type { StoreState, TimelineState } from '../state.ts';
import { isWithin } from '../timeline-range.ts';
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
export function timelineView(state: StoreState, conversationId: string): TimelineView {
  const timeline = state.timelines.get(conversationId);
  const { messages: overlaid } = overlay(state, conversationId);
  const placed: Message[] = [];
  if (timeline) {
    for (const message of state.confirmed.tables.message.get(conversationId)?.values() ?? [])
      if (isWithin(timeline, message)) placed.push(overlaid.get(message.id) ?? message);
  }
  placed.sort((a, b) => (a.place && b.place ? comparePlaces(a.place, b.place) : 0));
  const pending = [...overlaid.values()].filter((message) => message.place === null);
  const shown = [...placed, ...pending].filter((message) => message.discardedAt === null);
  const messages: readonly MessageView[] = shown.map((message) => messageView(state, message));
  if (timeline === undefined) return { ...EMPTY, messages };
  const { load, older, newer } = timeline;
  return { load, messages, older, newer, unreadFromId: unreadFrom(timeline, placed) };
}

/** The first unread message, when its predecessor is loaded too: else it may not be the first. */
function unreadFrom(timeline: TimelineState, placed: readonly Message[]): string | null {
  const mark = timeline.unreadAfter;
  if (!mark) return null;
  const index = placed.findIndex(
    (message) => message.place && asksForReply(message) && isAfter(message.place, mark.place),
  );
  if (index < 0) return null;
  const reaches = timeline.oldest === null || (mark.place !== null && !isAfter(timeline.oldest, mark.place));
  return reaches ? (placed[index]?.id ?? null) : null;
}
