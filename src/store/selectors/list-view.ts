import {
  type Conversation,
  type ConversationKey,
  compareConversationKeys,
  conversationKey,
  matchesFilter,
} from '../../domain/index.ts';
import { isLocalFilter } from '../filter-key.ts';
import type { ListRequest } from '../inbox-store.ts';
import { overlaidIds, overlay } from '../overlay.ts';
import type { ListState, StoreState } from '../state.ts';
import type { ListView } from '../views.ts';
import { conversationRow } from './conversation-row.ts';

/** A list: members judged here and now, sorted, within the loaded range. Before anything is loaded, what an earlier visit left, as stale. */
export function listView(state: StoreState, request: ListRequest, list: ListState | undefined): ListView {
  const conversations = isLocalFilter(request.filter)
    ? localMembers(state, request, list)
    : (list?.ids ?? []).flatMap((id) => overlay(state, id).conversation ?? []);
  const rows = conversations.map((conversation) => conversationRow(state, conversation));
  if (list === undefined || list.load.state === 'loading') {
    const load = rows.length > 0 ? ({ state: 'ready', stale: true } as const) : ({ state: 'loading' } as const);
    return { load, rows, more: 'loading', changed: 0 };
  }
  return { load: list.load, rows, more: list.more, changed: list.changed.size };
}

function localMembers(
  state: StoreState,
  { filter }: ListRequest,
  list: ListState | undefined,
): readonly Conversation[] {
  const floor = list?.floor ?? null;
  const touched = new Set(overlaidIds(state));
  const members: { readonly key: ConversationKey; readonly conversation: Conversation }[] = [];
  for (const confirmed of state.confirmed.tables.conversation.values()) {
    const conversation = touched.has(confirmed.id)
      ? (overlay(state, confirmed.id).conversation ?? confirmed)
      : confirmed;
    if (!matchesFilter(conversation, filter)) continue;
    const key = conversationKey(conversation);
    if (floor === null || compareConversationKeys(key, floor) <= 0) members.push({ key, conversation });
  }
  return members.sort((a, b) => compareConversationKeys(a.key, b.key)).map(({ conversation }) => conversation);
}
