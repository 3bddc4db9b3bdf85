import type { RefusalCode } from './inbox-error.ts';
import type { OutgoingContent } from './outgoing.ts';

/** So far ahead a message may be planned, ms: a year. */
export const PLANNED_AHEAD_MAX_MS = 366 * 86_400_000;

/** Most plans of one conversation, of all agents together. */
export const PLANS_MAX = 20;

/** A message that goes later. It is judged when its time has come: a window that closed meanwhile keeps it here, with the reason. */
export interface ScheduledMessage {
  /** The message has it too, once it went: where there is such a message, the plan has gone. */
  readonly id: string;
  readonly rev: number;
  readonly conversationId: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly content: OutgoingContent;
  readonly quotedMessageId: string | null;
  /** Server ms. */
  readonly sendAt: number;
  readonly state: 'waiting' | 'refused';
  /** Why it could not go, once its time had come. */
  readonly refusal: RefusalCode | null;
}
