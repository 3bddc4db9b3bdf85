import { CONTENT_RULES, type MessageContent } from './content.ts';
import type { MessageOrigin } from './message.ts';

/** WhatsApp's customer service window, ms: free-form answers for 24 hours after the customer's last message (CDK-48, fact sheet §15). */
export const REPLY_WINDOW_MS = 24 * 3_600_000;

/** From here on the composer warns, ms before closing. */
export const WINDOW_WARNING_MS = 2 * 3_600_000;

export type ReplyWindowPhase = 'never-opened' | 'open' | 'closing' | 'closed';

/** Where a window stands at a moment. The moment it closes counts as closed. */
export function replyWindowPhase(closesAt: number | null, now: number): ReplyWindowPhase {
  if (closesAt === null) return 'never-opened';
  if (now >= closesAt) return 'closed';
  return closesAt - now <= WINDOW_WARNING_MS ? 'closing' : 'open';
}

/** The next moment, ms, at which the phase changes; `null` when it will not by itself. */
export function nextWindowBoundary(closesAt: number | null, now: number): number | null {
  if (closesAt === null || now >= closesAt) return null;
  const warning = closesAt - WINDOW_WARNING_MS;
  return now < warning ? warning : closesAt;
}

/** When the window closes after an inbound message: 24 hours from the message's own time, never earlier than it already did. */
export function windowAfterInbound(
  closesAt: number | null,
  content: MessageContent,
  origin: MessageOrigin,
  sentAt: number,
): number | null {
  if (origin !== 'live' || !CONTENT_RULES[content.kind].opensWindow) return closesAt;
  return Math.max(closesAt ?? 0, sentAt + REPLY_WINDOW_MS);
}
