import type { StoreState } from '../state.ts';
import type { CannedRepliesView } from '../views.ts';
import { byName } from './by-name.ts';

/** Where the state notes how far the canned replies are loaded. */
export const CANNED_KEY = 'canned-replies';

/** The canned replies this agent may use, by name, and the teams that may have some. */
export function cannedList(state: StoreState): CannedRepliesView {
  const { team, 'canned-reply': replies } = state.confirmed.tables;
  const { agent } = state.session ?? {};
  return {
    load: state.openings.get(CANNED_KEY) ?? { state: 'loading' },
    replies: [...replies.values()].sort(byName),
    agent: agent ?? null,
    teams: [...team.values()].filter(({ id }) => agent?.teamIds.includes(id)).sort(byName),
  };
}
