import {
  type ConversationFilter,
  type ConversationKey,
  conversationKey,
  PAGE_LIMIT_MAX,
  type QueryAnswer,
} from '../domain/index.ts';
import type { Ask, RunQuery } from './ask.ts';
import { filterKey, isLocalFilter } from './filter-key.ts';
import { type Fetched, SERVER_LIST } from './records.ts';
import type { ListState, StoreState } from './state.ts';

/** Rows asked for at a time. */
export const LIST_PAGE = 50;

/** The key of a list's state. */
export function listKey(filter: ConversationFilter): string {
  return (isLocalFilter(filter) ? '' : SERVER_LIST) + filterKey(filter);
}

/** The beginning of a list; as much of it as was loaded before, so that a refresh does not shorten it. */
export function listAsk(filter: ConversationFilter): Ask {
  const key = listKey(filter);
  const set = (state: StoreState, list: ListState) => ({
    parts: { lists: new Map(state.lists).set(key, list) },
    touched: [`list/${key}`],
  });
  return {
    key: `list/${key}`,
    isLoaded: (state) => isFresh(state.lists.get(key)),
    waiting: (state) => set(state, { ...(state.lists.get(key) ?? emptyList(filter)), load: { state: 'loading' } }),
    fetch: async (run, state) => {
      const loaded = state().lists.get(key)?.ids.length ?? 0;
      const limit = Math.min(PAGE_LIMIT_MAX, Math.max(LIST_PAGE, loaded));
      const answer = await run({ name: 'conversations', filter, sort: 'activity', limit });
      return {
        answers: [answer],
        patch: (current) => set(current, withPage(emptyList(filter), answer)),
      };
    },
    failed: (state, error) =>
      set(state, { ...(state.lists.get(key) ?? emptyList(filter)), load: { state: 'failed', error } }),
  };
}

/** The following page of a list. */
export async function fetchMore(run: RunQuery, key: string, list: ListState, page: string): Promise<Fetched> {
  const answer = await run({ name: 'conversations', filter: list.filter, sort: 'activity', limit: LIST_PAGE, page });
  return {
    answers: [answer],
    patch: (state) => {
      const current = state.lists.get(key);
      // Asked again from the top in the meantime: this page belongs to a list that is gone.
      if (current === undefined || current.next !== page) return { parts: {}, touched: [] };
      return { parts: { lists: new Map(state.lists).set(key, withPage(current, answer)) }, touched: [`list/${key}`] };
    },
  };
}

export function emptyList(filter: ConversationFilter): ListState {
  return { filter, load: { state: 'loading' }, floor: null, next: null, more: 'loading', ids: [], changed: new Set() };
}

function isFresh(list: ListState | undefined): boolean {
  return list?.load.state === 'ready' && !list.load.stale;
}

function withPage(list: ListState, answer: QueryAnswer): ListState {
  return {
    ...list,
    load: { state: 'ready', stale: false },
    floor: answer.next === null ? null : (lowestKey(answer) ?? list.floor),
    next: answer.next,
    more: answer.next === null ? 'end' : 'more',
    ids: [...new Set([...list.ids, ...answer.ids])],
  };
}

function lowestKey(answer: QueryAnswer): ConversationKey | null {
  const last = answer.ids.at(-1);
  for (const change of answer.records) {
    if (change.kind === 'conversation' && change.id === last) return conversationKey(change.record);
  }
  return null;
}
