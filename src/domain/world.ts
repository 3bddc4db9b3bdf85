import type { CannedOwner } from './canned-reply.ts';
import type { Place } from './place.ts';
import type { RecordKey, RecordKind, RecordOf } from './record.ts';

/** What a look-up finds: the record, certainty that there is none, or nothing because it was not loaded here. */
export type Found<K extends RecordKind> = RecordOf<K> | 'absent' | 'not-loaded';

/**
 * What the judge may look at: a synchronous view of records. The backend fills it inside its transaction, the store answers with what it
 * holds.
 */
export interface World {
  get<K extends RecordKind>(kind: K, id: string): Found<K>;
  /** How many inbound messages of a conversation lie after a place and ask for a reply. */
  unreadAfter(conversationId: string, place: Place): number | 'not-loaded';
  /** How many customers of a channel got a template outside their window after a moment, ms. */
  contactedSince(channelId: string, since: number): number | 'not-loaded';
}

/** Something a decision needs and the world has not loaded. */
export type Need =
  | RecordKey
  | { readonly kind: 'unread-after'; readonly id: string; readonly place: Place }
  | { readonly kind: 'contacted-since'; readonly id: string; readonly since: number }
  | { readonly kind: 'canned-of'; readonly owner: CannedOwner }
  | { readonly kind: 'scheduled-in'; readonly id: string };

/** The judge's clock. Within `slack` ms of a time boundary the answer is `undetermined`: the client's idea of server time is that exact. */
export interface JudgeTime {
  readonly now: number;
  readonly slack: number;
}
