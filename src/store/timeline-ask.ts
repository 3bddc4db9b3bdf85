import type { Cursor, QueryAnswer } from '../domain/index.ts';
import type { Ask, RunQuery } from './ask.ts';
import type { Fetched } from './records.ts';
import type { StoreState, TimelineState } from './state.ts';
import {
  extendNewer,
  extendOlder,
  LOADING_TIMELINE,
  readingSpot,
  stretchOf,
  TIMELINE_PAGE,
  withoutOutsiders,
} from './timeline-range.ts';
import { toInboxError } from './to-inbox-error.ts';

/** An answer older than the moment its conversation's bodies began to flow is asked again, at most this often. */
const SEAM_TRIES = 5;

/** Registers interest in a conversation's bodies; answers the feed position from which they come. */
export type RegisterInterest = (conversationId: string) => Promise<Cursor>;

/** Where in a conversation is asked: around a message, from a time on (ms), or at its end. */
export interface Spot {
  readonly around?: string;
  readonly since?: number;
}

/**
 * A conversation's messages: at a spot a person chose, else where they read, else the newest. An ask that is repeated keeps the place: after
 * an error or a lost feed nobody is thrown to the end.
 */
export function timelineAsk(conversationId: string, register: RegisterInterest, chosen?: Spot): Ask {
  let spot: Spot | null = chosen ?? null;
  return {
    key: timelineKey(conversationId),
    isLoaded: (state) => {
      const load = state.timelines.get(conversationId)?.load;
      return load?.state === 'ready' && !load.stale;
    },
    waiting: (state) => {
      const before = state.timelines.get(conversationId) ?? LOADING_TIMELINE;
      const load =
        before.load.state === 'ready' ? ({ state: 'ready', stale: true } as const) : ({ state: 'loading' } as const);
      return patchTimeline(state, conversationId, { ...before, load });
    },
    fetch: async (run, current) => {
      // Kept until it is answered: a failed fetch may leave nothing loaded to tell the place by.
      spot ??= readingSpot(current(), conversationId);
      const asked = spot;
      const from = await register(conversationId);
      const reads = 'limit' in asked;
      const answer = await askFrom(run, from, conversationId, asked).catch((error: unknown) => {
        // The message they read at is not there any more: then the end it is.
        if (reads && toInboxError(error).code === 'not-found') return askFrom(run, from, conversationId, {});
        throw error;
      });
      if (spot === asked) spot = null;
      return {
        answers: [answer],
        patch: (state) => {
          const before = state.timelines.get(conversationId) ?? LOADING_TIMELINE;
          const stretch = stretchOf(answer, before);
          const timeline = reads ? { ...stretch, anchor: 'older' as const } : stretch;
          const patch = patchTimeline(state, conversationId, timeline);
          return {
            ...patch,
            parts: { ...patch.parts, confirmed: withoutOutsiders(state.confirmed, conversationId, timeline) },
          };
        },
      };
    },
    failed: (state, error) =>
      patchTimeline(state, conversationId, {
        ...(state.timelines.get(conversationId) ?? LOADING_TIMELINE),
        load: { state: 'failed', error },
      }),
  };
}

export function timelineKey(conversationId: string): string {
  return `timeline/${conversationId}`;
}

/** The seam: what was said between the answer's moment and the first body of the stream would be missed. */
async function askFrom(run: RunQuery, from: Cursor, conversationId: string, spot: Spot): Promise<QueryAnswer> {
  let answer: QueryAnswer | null = null;
  for (let tries = 0; tries < SEAM_TRIES; tries += 1) {
    answer = await run({
      name: 'messages',
      conversationId,
      limit: TIMELINE_PAGE,
      ...spot,
    });
    if (answer.asOf >= from) return answer;
  }
  return answer as QueryAnswer;
}

/** A page beside the loaded stretch. Without a token for that end (it was cut off), the messages around its last one are asked. */
export async function fetchBeside(
  run: RunQuery,
  conversationId: string,
  side: 'older' | 'newer',
  token: string | null,
  edgeId: string | null,
): Promise<Fetched> {
  const answer = await run({
    name: 'messages',
    conversationId,
    limit: TIMELINE_PAGE,
    ...(token !== null ? { page: token } : edgeId !== null ? { around: edgeId } : {}),
  });
  return {
    answers: [answer],
    patch: (state) => {
      const before = state.timelines.get(conversationId);
      const expected = side === 'older' ? before?.previous : before?.next;
      // Replaced in the meantime: this page belongs to a stretch that is gone.
      if (before === undefined || before.load.state !== 'ready' || expected !== token)
        return { parts: {}, touched: [] };
      return patchTimeline(
        state,
        conversationId,
        side === 'older' ? extendOlder(before, answer) : extendNewer(before, answer),
      );
    },
  };
}

export function patchTimeline(state: StoreState, conversationId: string, timeline: TimelineState) {
  return {
    parts: { timelines: new Map(state.timelines).set(conversationId, timeline) },
    touched: [timelineKey(conversationId)],
  };
}
