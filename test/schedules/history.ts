import type { OutboxRow } from '../../src/cache/inbox-cache.ts';
import type { Conversation, Delivery, Message } from '../../src/domain/index.ts';

/** A message as a reader showed it. */
export interface Shown {
  readonly id: string;
  /** The reader showed it as placed by the server. */
  readonly placed: boolean;
  readonly delivery: string | null;
  readonly attempts: number;
}

/** What one reader (one life of one tab) showed of a conversation at a moment. */
export interface Look {
  readonly at: number;
  readonly reader: string;
  readonly conversationId: string;
  readonly unread: number;
  readonly messages: readonly Shown[];
}

/** A person pressed send. */
export interface Press {
  readonly at: number;
  readonly reader: string;
  readonly person: string;
  readonly conversationId: string;
  readonly messageId: string;
  readonly text: string;
  /** Messages shown as placed at that moment. */
  readonly above: readonly string[];
  /** The outbox said that it is safe; a tab that died before owes nothing. */
  safe: boolean;
}

/** A send call that reached Meta, and what its caller heard. */
export interface Call {
  readonly attemptId: string;
  /** Where it went and what it said; `null` when Meta did not take it. */
  readonly conversationId: string | null;
  readonly text: string | null;
  /** `lost`: accepted, or nobody knows; the caller heard nothing. */
  readonly result: 'accepted' | 'lost' | 'refused' | 'not-sent';
}

/** What a conversation list, its timelines and the counts come to. */
export interface Picture {
  readonly conversations: readonly string[];
  readonly timelines: readonly string[];
  readonly counts: string;
}

/** How everything stands when nothing moves any more. */
export interface End {
  /** False when the schedule did not come to rest within its limit. */
  readonly settled: boolean;
  readonly conversations: readonly Conversation[];
  readonly messages: readonly Message[];
  readonly readers: readonly { readonly name: string; readonly expected: Picture; readonly shown: Picture }[];
  /** What each person's browser still holds, and what is shown of it. */
  readonly outboxes: ReadonlyMap<string, readonly OutboxRow[]>;
}

/** Everything the invariants judge: written while a schedule runs, by the test's own eyes only. */
export interface History {
  readonly presses: Press[];
  /** Message ids a person gave another try. */
  readonly retried: string[];
  readonly discarded: { readonly at: number; readonly messageId: string }[];
  readonly calls: Call[];
  /** Statuses Meta told of, each of which was delivered at least once by the end. */
  readonly told: { readonly attemptId: string; readonly delivery: Delivery }[];
  /** Messages customers wrote. */
  readonly written: { readonly wamid: string; readonly conversationId: string }[];
  /** Deliveries of attempts as the server committed them, in order. */
  readonly states: { readonly attemptId: string; readonly delivery: Delivery }[];
  /** Unread numbers the server committed. */
  readonly unreads: number[];
  readonly looks: Look[];
  end: End | null;
}

export function emptyHistory(): History {
  return {
    presses: [],
    retried: [],
    discarded: [],
    calls: [],
    told: [],
    written: [],
    states: [],
    unreads: [],
    looks: [],
    end: null,
  };
}

/** Data as text that is equal for equal data, in whatever order its fields came. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
