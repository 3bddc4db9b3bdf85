import type { MessageContent } from './content.ts';
import type { Attempt } from './delivery.ts';
import type { Place } from './place.ts';

/** `internal` never leaves the workspace: notes and system lines. */
export type Direction = 'inbound' | 'outbound' | 'internal';

/** Where a message came from: live traffic, WhatsApp's history sync (never rings, never opens a window), or an echo of the phone app. */
export type MessageOrigin = 'live' | 'history' | 'echo';

/** What somebody reacted with to a message. One per side: a new one replaces the old. */
export interface Reaction {
  readonly from: 'customer' | 'business';
  /** Empty when it was taken back: kept so that an older one that comes late does not bring it back. */
  readonly emoji: string;
  /** WhatsApp's time, or the server's for our own; ms. */
  readonly at: number;
  /** The agent who reacted; `null` for the customer and for the phone app. */
  readonly authorId: string | null;
  /** Of our own: how far it came. `null` for the customer's. */
  readonly attempt: Attempt | null;
}

/** An earlier wording of a message the sender changed (WhatsApp allows it for 15 minutes). */
export interface EarlierText {
  /** What stood there before; `null` when the message had no words. */
  readonly text: string | null;
  /** Until when, ms. */
  readonly until: number;
}

/** Where a customer came from with this message (fact sheet §5): a click-to-WhatsApp ad or post, or a product page. */
export type Referral =
  | {
      readonly kind: 'ad' | 'post';
      readonly sourceId: string;
      readonly sourceUrl: string;
      readonly headline: string;
      readonly body: string;
      readonly mediaType: 'image' | 'video' | null;
      /** Click id for the advertiser's accounts; `null` for Status ads. */
      readonly clickId: string | null;
    }
  | { readonly kind: 'product'; readonly catalogId: string; readonly productId: string };

/** One entry of a conversation's timeline. Its id is made by whoever creates it and is its record id for ever. */
export interface Message {
  readonly id: string;
  readonly rev: number;
  readonly conversationId: string;
  readonly channelId: string;
  readonly direction: Direction;
  readonly origin: MessageOrigin;
  readonly content: MessageContent;
  /** `null` only while the message is pending on the client: the server has not placed it yet. */
  readonly place: Place | null;
  /** WhatsApp's time of an inbound message, the server's time of acceptance of an outbound one; ms. */
  readonly sentAt: number;
  /** The message came more than ten minutes after its own time and stands at its arrival. */
  readonly late: boolean;
  /** WhatsApp's id of an inbound or echoed message; outbound ones carry it on their attempts. */
  readonly wamid: string | null;
  /** The agent who wrote it; `null` for inbound messages, echoes and system lines. */
  readonly authorId: string | null;
  /** The quoted message: our record id when known, else WhatsApp's id. */
  readonly quoted: { readonly messageId: string | null; readonly wamid: string | null } | null;
  /** WhatsApp's forwarded mark. */
  readonly forwarded: 'no' | 'once' | 'often';
  /** Outbound only, oldest first; a retry by a person appends one. */
  readonly attempts: readonly Attempt[];
  /** An outbound message a person took back before it left; hidden, kept for the record. */
  readonly discardedAt: number | null;
  /** At most one of each side. */
  readonly reactions: readonly Reaction[];
  /** Earlier wordings, oldest first; empty when it was never changed. */
  readonly edits: readonly EarlierText[];
  /** When the sender took it back, ms; what it said stays for the team to read. */
  readonly revokedAt: number | null;
  readonly referral: Referral | null;
  /** WhatsApp's ids of the newest things that happened to it, so that each counts once. The backend's own. */
  readonly markedBy?: readonly string[];
}

/** What a message has before anything happened to it. */
export const UNMARKED = {
  reactions: [],
  edits: [],
  revokedAt: null,
  referral: null,
} as const satisfies Partial<Message>;

/** The attempt a message shows. */
export function latestAttempt(message: Pick<Message, 'attempts'>): Attempt | null {
  return message.attempts.at(-1) ?? null;
}

/** Whether an attempt before the latest one reached the customer after all: the bubble then says so. */
export function reachedBefore(message: Pick<Message, 'attempts'>): boolean {
  return message.attempts
    .slice(0, -1)
    .some((attempt) => ['sent', 'delivered', 'read', 'played'].includes(attempt.delivery));
}
