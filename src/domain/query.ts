import type { Cursor, RecordChange } from './change.ts';
import type { ConversationFilter, ConversationSort } from './conversation-filter.ts';

/** A page is asked for by the token an earlier answer gave; without one it starts at the beginning (messages: at the end). */
export interface PageRequest {
  readonly page?: string;
  /** Most records wanted, 1–{@link PAGE_LIMIT_MAX}. */
  readonly limit: number;
}

export const PAGE_LIMIT_MAX = 200;

/** Every read there is. */
export type Query =
  | { readonly name: 'channels' }
  | { readonly name: 'agents' }
  | { readonly name: 'teams' }
  | { readonly name: 'counts' }
  | { readonly name: 'conversation'; readonly conversationId: string }
  | ({
      readonly name: 'conversations';
      readonly filter: ConversationFilter;
      readonly sort: ConversationSort;
    } & PageRequest)
  /**
   * Newest messages, or those beside a page token; `around` centres on a message instead, `since` begins with the first message at or after a
   * time (ms) and answers the newest ones when there is none. Answered oldest first.
   */
  /** Templates of the account a channel belongs to, whatever their status. */
  | { readonly name: 'templates'; readonly channelId: string }
  | { readonly name: 'canned-replies' }
  /** Notices of mentions the agent has not seen, with their conversations, the oldest first. */
  | { readonly name: 'mentions' }
  | { readonly name: 'scheduled'; readonly conversationId: string }
  /** Messages of a conversation whose words hold all the given ones, newest first; {@link QueryAnswer.ids} alone says which. */
  | ({ readonly name: 'search'; readonly conversationId: string; readonly text: string } & PageRequest)
  | ({
      readonly name: 'messages';
      readonly conversationId: string;
      readonly around?: string;
      readonly since?: number;
    } & PageRequest);

export type QueryName = Query['name'];
export type QueryOf<N extends QueryName> = Extract<Query, { name: N }>;

/**
 * What a query found. `records` holds the records asked for and what they need to be shown (a conversation brings its contact), each once;
 * `ids` names those asked for, in order.
 */
export interface QueryAnswer {
  /** The feed position the answer was read at. */
  readonly asOf: Cursor;
  readonly ids: readonly string[];
  readonly records: readonly RecordChange[];
  /** Token of the following page: further down a list, newer in a conversation; `null` at the end. */
  readonly next: string | null;
  /** Token of the page before: older messages; `null` at the beginning. */
  readonly previous: string | null;
}
