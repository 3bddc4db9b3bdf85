import { msg } from '@lit/localize';
import { type DeliveryError, isInboxErrorCode, metaError } from '../../domain/index.ts';
import { errorText } from '../internal/error-words.ts';

/**
 * Why WhatsApp did not take or deliver a message, and what can be done, for people. Meta's numbers: fact sheet §17. Meta's own words are a
 * detail, shown in the message's info only. What the judge would have refused has the judge's sentence.
 */
export function failureText(error: DeliveryError | null): string {
  if (error !== null && isInboxErrorCode(error.code)) return errorText(error.code);
  switch (metaError(error?.code ?? null)?.meaning) {
    case 'window':
      return msg('The 24-hour window closed before it arrived. Send a template.', { id: 'failure.window' });
    case 'unreachable':
      return msg('WhatsApp cannot reach this customer. Use another way.', { id: 'failure.unreachable' });
    case 'blocked':
      return errorText('contact-blocked');
    case 'opted-out':
      return errorText('contact-opted-out');
    case 'phone-needed':
      return errorText('phone-needed');
    case 'held-back':
      return errorText('held-back');
    case 'token':
      return msg('The connection to WhatsApp expired. An admin must renew it.', { id: 'failure.token' });
    case 'permission':
      return msg('The channel lacks a permission. An admin must check it.', { id: 'failure.permission' });
    case 'number':
      return msg('The number is not set up at WhatsApp. An admin must check it.', { id: 'failure.number' });
    case 'rate':
      return msg('Too many messages at once. Try again in a moment.', { id: 'failure.rate' });
    case 'quality':
      return msg('WhatsApp limits this number because of its quality. Try again later.', { id: 'failure.quality' });
    case 'restricted':
      return msg('WhatsApp restricted this account. An admin must look into it.', { id: 'failure.restricted' });
    case 'payment':
      return msg('The account lacks a payment method. An admin must add one.', { id: 'failure.payment' });
    case 'service':
      return msg('WhatsApp had a problem. Try again.', { id: 'failure.service' });
    case 'file':
      return errorText('file-kind');
    case 'kind':
      return errorText('kind-unsupported');
    case 'template-gone':
      return errorText('template-not-approved');
    case 'template-paused':
      return errorText('template-paused');
    case 'template-missing':
      return errorText('template-value-missing');
    case 'template-invalid':
      return errorText('template-value-invalid');
    case 'template-long':
      return errorText('template-too-long');
    default:
      return msg('WhatsApp did not take it.', { id: 'failure.other' });
  }
}
