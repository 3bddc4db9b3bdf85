import { msg, str } from '@lit/localize';
import {
  judgeTemplate,
  judgeTemplateField,
  type Template,
  type TemplateField,
  type TemplateValues,
  whyNotSendable,
} from '../../domain/index.ts';
import type { ConversationView } from '../../store/views.ts';
import { errorText } from '../internal/error-words.ts';
import { barText, fieldWord } from './template-words.ts';

/** What keeps this template from going to this customer, as a sentence; `null` when nothing does. */
export function whyNotNow(
  template: Template,
  fields: readonly TemplateField[],
  values: TemplateValues,
  view: ConversationView,
  now: number,
): string | null {
  const bar = whyNotSendable(template);
  if (bar) return barText(bar);
  // A closed window is what templates are for.
  const lock = view.replyLock === 'window-closed' || view.replyLock === 'too-close' ? null : view.replyLock;
  if (lock !== null) return errorText(lock);
  if (template.category === 'marketing' && view.contact?.marketingOptOut) {
    return msg('This customer wants no marketing messages.', { id: 'template.send.opted-out' });
  }
  if (template.category === 'authentication' && !view.contact?.phone) {
    return msg('Codes go to phone numbers only; this customer shares none.', { id: 'template.send.phone' });
  }
  const wrong = fields.find((field) => judgeTemplateField(template, field, values, now) !== null);
  if (wrong) {
    const name = fieldWord(wrong, template);
    return judgeTemplateField(template, wrong, values, now) === 'template-value-missing'
      ? msg(str`Fill in first: ${name}`, { id: 'template.send.fill' })
      : msg(str`Check first: ${name}`, { id: 'template.send.check' });
  }
  return judgeTemplate(template, values, now) === null
    ? null
    : msg('With these values the message is too long.', { id: 'template.send.long' });
}
