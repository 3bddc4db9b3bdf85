import type { MessageContent } from './content.ts';
import type { Attempt } from './delivery.ts';
import type { Place } from './place.ts';

/** `internal` never leaves the workspace: notes and system lines. */
export type Direction = 'inbound' | 'outbound' | 'internal';

/** Where a message came from: live traffic, WhatsApp's history sync (never rings, never opens a window), or an echo of the phone app. */
export type MessageOrigin = 'live' | 'history' | 'echo';

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
}

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
