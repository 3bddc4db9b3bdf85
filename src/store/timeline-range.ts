import {
  type Conversation,
  comparePlaces,
  type Message,
  PAGE_LIMIT_MAX,
  type Place,
  type QueryAnswer,
} from '../domain/index.ts';
import type { Confirmed, StoreState, TimelineState } from './state.ts';

/** Most confirmed messages kept of one conversation. */
export const MESSAGES_MAX = 500;

/** Messages asked for at a time. */
export const TIMELINE_PAGE = 50;

export const LOADING_TIMELINE: TimelineState = {
  load: { state: 'loading' },
  oldest: null,
  newest: null,
  older: 'loading',
  newer: 'loading',
  previous: null,
  next: null,
  anchor: 'newer',
  unreadAfter: undefined,
};

/** The stretch an answer gives by itself: the newest messages, or those around one. */
export function stretchOf(answer: QueryAnswer, before: TimelineState): TimelineState {
  const { oldest, newest } = bounds(answer);
  return {
    load: { state: 'ready', stale: false },
    oldest: answer.previous === null ? null : oldest,
    newest: answer.next === null ? null : newest,
    older: answer.previous === null ? 'end' : 'more',
    newer: answer.next === null ? 'end' : 'more',
    previous: answer.previous,
    next: answer.next,
    anchor: answer.next === null ? 'newer' : 'older',
    unreadAfter: before.unreadAfter,
  };
}

/**
 * Where somebody reads who left the end of a conversation: the loaded stretch, or as much of it as one answer holds, on the side where
 * reading went on.
 */
export function readingSpot(
  { timelines, confirmed }: Pick<StoreState, 'timelines' | 'confirmed'>,
  conversationId: string,
): { readonly around?: string; readonly limit?: number } {
  const timeline = timelines.get(conversationId);
  if (timeline === undefined || (timeline.newest === null && timeline.anchor === 'newer')) return {};
  const messages = confirmed.tables.message.get(conversationId)?.values() ?? [];
  const inside = [...messages].filter((message) => isWithin(timeline, message)).sort(byPlace);
  const limit = Math.min(PAGE_LIMIT_MAX, Math.max(TIMELINE_PAGE, inside.length));
  const kept = timeline.anchor === 'older' ? inside.slice(0, limit) : inside.slice(-limit);
  const middle = kept[Math.floor((kept.length - 1) / 2)];
  return middle === undefined ? {} : { around: middle.id, limit };
}

/** Where the unread line goes when a conversation is opened. */
export function unreadMark(conversation: Conversation): TimelineState['unreadAfter'] {
  return conversation.unread > 0 ? { place: conversation.readUpTo } : null;
}

/** Draws the unread line of conversations that were opened before they were known. */
export function withUnreadLines(state: StoreState): StoreState {
  let { timelines } = state;
  for (const [id, timeline] of state.timelines) {
    const conversation = state.confirmed.tables.conversation.get(id);
    if (timeline.unreadAfter !== undefined || conversation === undefined) continue;
    timelines = new Map(timelines).set(id, { ...timeline, unreadAfter: unreadMark(conversation) });
  }
  return timelines === state.timelines ? state : { ...state, timelines };
}

/** The stretch with an older page in front of it. */
export function extendOlder(timeline: TimelineState, answer: QueryAnswer): TimelineState {
  const { oldest } = bounds(answer);
  const end = answer.previous === null;
  return {
    ...timeline,
    oldest: end ? null : (oldest ?? timeline.oldest),
    older: end ? 'end' : 'more',
    previous: answer.previous,
    anchor: 'older',
  };
}

/** The stretch with a newer page behind it. */
export function extendNewer(timeline: TimelineState, answer: QueryAnswer): TimelineState {
  const { newest } = bounds(answer);
  const end = answer.next === null;
  return {
    ...timeline,
    newest: end ? null : (newest ?? timeline.newest),
    newer: end ? 'end' : 'more',
    next: answer.next,
    anchor: 'newer',
  };
}

function bounds(answer: QueryAnswer): { readonly oldest: Place | null; readonly newest: Place | null } {
  const asked = new Set(answer.ids);
  const places = answer.records.flatMap((change) =>
    change.kind === 'message' && asked.has(change.id) && change.record.place ? [change.record.place] : [],
  );
  places.sort(comparePlaces);
  return { oldest: places[0] ?? null, newest: places.at(-1) ?? null };
}

/** A conversation's messages and stretch, cut to what is kept: what lies furthest from where reading went on goes first. */
export function trim(
  messages: ReadonlyMap<string, Message>,
  timeline: TimelineState,
): { readonly messages: ReadonlyMap<string, Message>; readonly timeline: TimelineState } {
  const inside = [...messages.values()].filter((message) => isWithin(timeline, message));
  if (inside.length <= MESSAGES_MAX) return { messages, timeline };
  inside.sort(byPlace);
  const kept = timeline.anchor === 'newer' ? inside.slice(-MESSAGES_MAX) : inside.slice(0, MESSAGES_MAX);
  // A page token stands for the old bound; the next page is asked around the message at the new one.
  const cut: TimelineState =
    timeline.anchor === 'newer'
      ? { ...timeline, oldest: kept[0]?.place ?? null, older: 'more', previous: null }
      : { ...timeline, newest: kept.at(-1)?.place ?? null, newer: 'more', next: null };
  return { messages: new Map(kept.map((message) => [message.id, message])), timeline: cut };
}

/** Lets go of messages outside the stretch; they are asked again when the view comes there. */
export function withoutOutsiders(confirmed: Confirmed, conversationId: string, timeline: TimelineState): Confirmed {
  const messages = confirmed.tables.message.get(conversationId);
  if (messages === undefined) return confirmed;
  const quoted = new Set([...messages.values()].flatMap((message) => message.quoted?.messageId ?? []));
  const kept = [...messages].filter(([id, message]) => quoted.has(id) || isWithin(timeline, message));
  return kept.length === messages.size ? confirmed : withMessages(confirmed, conversationId, new Map(kept));
}

/** The confirmed records with one conversation's messages replaced, or dropped with `null`. */
export function withMessages(
  confirmed: Confirmed,
  conversationId: string,
  messages: ReadonlyMap<string, Message> | null,
): Confirmed {
  const all = new Map(confirmed.tables.message);
  if (messages === null) all.delete(conversationId);
  else all.set(conversationId, messages);
  return { ...confirmed, tables: { ...confirmed.tables, message: all } };
}

/** A message the server has placed. */
export type PlacedMessage = Message & { readonly place: Place };

export function byPlace(a: PlacedMessage, b: PlacedMessage): number {
  return comparePlaces(a.place, b.place);
}

/** Whether a message lies inside the loaded stretch. Quoted messages and early news may lie outside and wait there. */
export function isWithin(timeline: TimelineState, message: Message): message is PlacedMessage {
  const { place } = message;
  if (place === null) return false;
  if (timeline.oldest !== null && comparePlaces(place, timeline.oldest) < 0) return false;
  return timeline.newest === null || comparePlaces(place, timeline.newest) <= 0;
}
