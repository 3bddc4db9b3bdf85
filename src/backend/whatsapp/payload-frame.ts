import { toPhone } from './facets.ts';
import type { Recipient, SendOutcome } from './whatsapp-client.ts';

type Refused = Extract<SendOutcome, { outcome: 'refused' }>;

/** To whom a send goes and what comes back in its receipts; a refusal when nobody is named. */
export function payloadFrame(recipient: Recipient, attemptId: string): object | Refused {
  const phone = toPhone(recipient.phone);
  if (phone === null && recipient.userId === null) {
    return { outcome: 'refused', error: { code: 'no-recipient', detail: '' } };
  }
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    // Always `+` and digits: without it Meta may put the business's own country code in front (fact sheet §11.1).
    ...(phone === null ? { recipient: recipient.userId } : { to: phone }),
    biz_opaque_callback_data: attemptId,
  };
}
