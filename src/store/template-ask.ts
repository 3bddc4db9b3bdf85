import type { Ask } from './ask.ts';
import type { LoadState } from './views.ts';

/** Where the state notes how far the templates of a channel are loaded. */
export function templatesKey(channelId: string): string {
  return `templates/${channelId}`;
}

/** The templates of the account a channel belongs to; the feed keeps them current afterwards. */
export function templateAsk(channelId: string): Ask {
  const key = templatesKey(channelId);
  const touched = [`opening/${key}`];
  return {
    key,
    isLoaded: (state) => state.openings.get(key)?.state === 'ready',
    waiting: (state) => ({ parts: { openings: new Map(state.openings).set(key, { state: 'loading' }) }, touched }),
    fetch: async (run) => {
      const answer = await run({ name: 'templates', channelId });
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
