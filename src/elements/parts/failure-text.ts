import { msg } from '@lit/localize';
import { type DeliveryError, isInboxErrorCode } from '../../domain/index.ts';
import { errorText } from '../internal/error-words.ts';

/**
 * Why WhatsApp did not take or deliver a message, and what can be done, for people. Meta's numbers: fact sheet §17. Meta's own words are a
 * detail, shown in the message's info only.
 */
export function failureText(error: DeliveryError | null): string {
  if (error !== null && isInboxErrorCode(error.code)) return errorText(error.code);
  switch (error === null ? null : Number(error.code)) {
    case 131047:
      return msg('The 24-hour window closed before it arrived. Send a template.', { id: 'failure.window' });
    case 131026:
      return msg('WhatsApp cannot reach this customer. Use another way.', { id: 'failure.unreachable' });
    case 0:
    case 190:
      return msg('The connection to WhatsApp expired. An admin must renew it.', { id: 'failure.token' });
    case 10:
    case 131005:
      return msg('The channel lacks a permission. An admin must check it.', { id: 'failure.permission' });
    case 4:
    case 80007:
    case 130429:
    case 131056:
      return msg('Too many messages at once. Try again in a moment.', { id: 'failure.rate' });
    case 131048:
      return msg('WhatsApp limits this number because of its quality. Try again later.', { id: 'failure.quality' });
    case 368:
    case 131031:
      return msg('WhatsApp restricted this account. An admin must look into it.', { id: 'failure.restricted' });
    case 131042:
      return msg('The account lacks a payment method. An admin must add one.', { id: 'failure.payment' });
    case 1:
    case 2:
    case 131000:
    case 131016:
    case 131057:
    case 133004:
      return msg('WhatsApp had a problem. Try again.', { id: 'failure.service' });
    default:
      return msg('WhatsApp did not take it.', { id: 'failure.other' });
  }
}
