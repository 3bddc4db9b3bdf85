import type { Query } from '../domain/index.ts';
import type { Ask, Patch } from './ask.ts';
import type { StoreState } from './state.ts';
import { followed } from './successors.ts';

const NOTHING: Patch = { parts: {}, touched: [] };

/** A table asked for as a whole. */
function tableAsk(name: 'channels' | 'agents' | 'counts', queries: readonly Query[]): Ask {
  return {
    key: name,
    isLoaded: (state) => state.answered.has(name),
    waiting: () => NOTHING,
    fetch: async (run) => {
      const answers = await Promise.all(queries.map(run));
      return { answers, patch: (state) => ({ parts: answered(state, name), touched: [name] }) };
    },
    failed: () => NOTHING,
  };
}

function answered(state: StoreState, name: 'channels' | 'agents' | 'counts'): Partial<StoreState> {
  return { answered: new Set([...state.answered, name]) };
}

export const CHANNELS_ASK: Ask = tableAsk('channels', [{ name: 'channels' }]);
export const AGENTS_ASK: Ask = tableAsk('agents', [{ name: 'agents' }, { name: 'teams' }]);
export const COUNTS_ASK: Ask = tableAsk('counts', [{ name: 'counts' }]);

/** One conversation with its contact. */
export function conversationAsk(conversationId: string): Ask {
  const touched = [`opening/${conversationId}`];
  return {
    key: `conversation/${conversationId}`,
    isLoaded: (state) => state.openings.get(conversationId)?.state === 'ready',
    waiting: (state) => ({
      parts: { openings: new Map(state.openings).set(conversationId, { state: 'loading' }) },
      touched,
    }),
    fetch: async (run) => {
      const answer = await run({ name: 'conversation', conversationId });
      return {
        answers: [answer],
        patch: (state) => {
          const openings = new Map(state.openings).set(conversationId, { state: 'ready', stale: false } as const);
          const [answered = conversationId] = answer.ids;
          const joined = answered === conversationId ? NOTHING : joinedInto(state, conversationId, answered);
          return { parts: { openings, ...joined.parts }, touched: [...touched, ...joined.touched] };
        },
      };
    },
    failed: (state, error) => ({
      parts: { openings: new Map(state.openings).set(conversationId, { state: 'failed', error }) },
      touched,
    }),
  };
}

/** The backend answers for a joined conversation with the one that holds its messages. */
function joinedInto(state: StoreState, from: string, into: string): Patch {
  const confirmed = { ...state.confirmed, successors: new Map(state.confirmed.successors).set(from, into) };
  const { parts, touched } = followed({ ...state, confirmed });
  return { parts: { ...parts, confirmed }, touched: [...touched, `conversation/${from}`] };
}
