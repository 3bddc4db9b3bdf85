import type { Query } from '../domain/index.ts';
import type { Ask } from './ask.ts';
import type { LoadState } from './views.ts';

/** A list asked for as a whole, whose loading the state notes under a key of its own; the feed keeps it current afterwards. */
export function openingAsk(key: string, query: Query): Ask {
  const touched = [`opening/${key}`];
  return {
    key,
    isLoaded: (state) => state.openings.get(key)?.state === 'ready',
    waiting: (state) => ({ parts: { openings: new Map(state.openings).set(key, { state: 'loading' }) }, touched }),
    fetch: async (run) => {
      const answer = await run(query);
      const ready: LoadState = { state: 'ready', stale: false };
      return {
        answers: [answer],
        patch: (state) => ({ parts: { openings: new Map(state.openings).set(key, ready) }, touched }),
      };
    },
    failed: (state, error) => ({
      parts: { openings: new Map(state.openings).set(key, { state: 'failed', error }) },
      touched,
    }),
  };
}
