import { toPhone } from './facets.ts';
import type { OutgoingReaction, SendOutcome } from './whatsapp-client.ts';

/** The body that reacts to a message; an empty emoji takes the reaction back (fact sheet §11.1, §21). */
export function reactionPayload({
  recipient,
  targetWamid,
  emoji,
  attemptId,
}: OutgoingReaction): object | Extract<SendOutcome, { outcome: 'refused' }> {
  const phone = toPhone(recipient.phone);
  if (phone === null && recipient.userId === null) {
    return { outcome: 'refused', error: { code: 'no-recipient', detail: '' } };
  }
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...(phone === null ? { recipient: recipient.userId } : { to: phone }),
    type: 'reaction',
    reaction: { message_id: targetWamid, emoji },
    biz_opaque_callback_data: attemptId,
  };
}
