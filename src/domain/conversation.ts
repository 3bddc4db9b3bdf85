import type { ContentKind } from './content.ts';
import type { Delivery } from './delivery.ts';
import type { Direction } from './message.ts';
import type { Place } from './place.ts';

/** The three queues (SPK-38). */
export type ConversationStatus = 'new' | 'pending' | 'resolved';

export const CONVERSATION_STATUSES: readonly ConversationStatus[] = ['new', 'pending', 'resolved'];

/** Longest text kept in a summary, in UTF-16 units: enough for two lines of the widest list row. */
export const SUMMARY_TEXT_MAX = 160;

/** The newest placed message as the list shows it. */
export interface MessageSummary {
  readonly messageId: string;
  readonly place: Place;
  readonly direction: Direction;
  readonly kind: ContentKind;
  /** The words of the message, one line, cut at {@link SUMMARY_TEXT_MAX}; empty when the kind has none: then the kind is named. */
  readonly text: string;
  readonly voice: boolean;
  readonly authorId: string | null;
  /** Of the latest attempt; `null` for what is not outbound. */
  readonly delivery: Delivery | null;
}

/** All that was said between one contact and one channel. Exactly one exists per pair. */
export interface Conversation {
  readonly id: string;
  readonly rev: number;
  readonly channelId: string;
  readonly contactId: string;
  readonly status: ConversationStatus;
  /** The owner. A field of its own beside {@link lastResponderId}. */
  readonly assigneeId: string | null;
  /** The last agent who replied (CDK-18). */
  readonly lastResponderId: string | null;
  /** The beacon: the customer wrote last and nobody answered or waved it off (CDK-23, 37). Independent of the status. */
  readonly needsReply: boolean;
  /** Inbound messages after {@link readUpTo} that ask for a reply; shared by the whole team. */
  readonly unread: number;
  readonly readUpTo: Place | null;
  /** The newest inbound message that asks for a reply. */
  readonly lastInbound: Place | null;
  /** When the reply window closes, ms; `null` when the customer never opened one. Meta's word (131047) may set it earlier. */
  readonly windowClosesAt: number | null;
  /** End of the 72 hours without charges after an answer to an ad click, ms (fact sheet §15); `null` without one. It does not keep the window open. */
  readonly freeEntryUntil: number | null;
  /** The newest template sent while the window was closed, ms: only the customer's answer opens it again. `null` once they wrote. */
  readonly templateSentAt: number | null;
  readonly lastMessage: MessageSummary | null;
  readonly tags: readonly string[];
  /** Time of the first message (CDK-25), ms. */
  readonly createdAt: number;
  /** Time of the last message in either direction, ms: the list's sort key, and what auto-resolve counts from. */
  readonly activityAt: number;
}
