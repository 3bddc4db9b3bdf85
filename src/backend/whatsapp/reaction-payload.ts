import { payloadFrame } from './payload-frame.ts';
import type { OutgoingReaction, SendOutcome } from './whatsapp-client.ts';

/** The body that reacts to a message; an empty emoji takes the reaction back (fact sheet §11.1, §21). */
export function reactionPayload({
  recipient,
  targetWamid,
  emoji,
  attemptId,
}: OutgoingReaction): object | Extract<SendOutcome, { outcome: 'refused' }> {
  const frame = payloadFrame(recipient, attemptId);
  return 'outcome' in frame ? frame : { ...frame, type: 'reaction', reaction: { message_id: targetWamid, emoji } };
}
