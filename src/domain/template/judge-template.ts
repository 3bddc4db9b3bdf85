import type { RefusalCode } from '../inbox-error.ts';
import type { Template } from '../template.ts';
import type { SentTemplateButton, SentTemplateHeader, TemplateValues } from '../template-content.ts';
import { filledTemplate } from './filled-template.ts';
import { codeMax, judgeTemplateField } from './judge-template-field.ts';
import { templateFields } from './template-fields.ts';
import { TEMPLATE_LIMITS } from './template-limits.ts';
import { hasVariable } from './template-text.ts';
import { whyNotSendable } from './why-not-sendable.ts';

/**
 * Whether a template may go with these values: its standing with Meta, then every value, then the length of what the customer would read.
 * Who may send to whom is judged elsewhere. The picker asks it to explain, the judge asks it to refuse.
 * @param now server time, ms: an offer has to end later.
 */
export function judgeTemplate(template: Template, values: TemplateValues, now: number): RefusalCode | null {
  const bar = whyNotSendable(template);
  if (bar) return bar.code;
  for (const field of templateFields(template)) {
    const problem = judgeTemplateField(template, field, values, now);
    if (problem) return problem;
  }
  return judgeFilled(template, values);
}

function judgeFilled(template: Template, values: TemplateValues): RefusalCode | null {
  const { body, header, buttons, cards } = filledTemplate(template, values);
  const bodyMax = template.offer ? TEMPLATE_LIMITS.offerBody : TEMPLATE_LIMITS.body;
  if (isTooLong(body, bodyMax, header, buttons)) return 'template-too-long';
  if (
    template.category === 'authentication' &&
    Object.values(values.body).some((code) => code.length > codeMax(template))
  ) {
    return 'template-too-long';
  }
  if (cards?.some((card) => isTooLong(card.body, TEMPLATE_LIMITS.cardBody, card.header, card.buttons))) {
    return 'template-too-long';
  }
  // Two values beside braces of the template can make a variable that neither of them is.
  const texts = [body, textOf(header), ...(cards ?? []).flatMap((card) => [card.body, textOf(card.header)])];
  return texts.some(hasVariable) ? 'template-value-invalid' : null;
}

function isTooLong(
  body: string,
  bodyMax: number,
  header: SentTemplateHeader | undefined,
  buttons: readonly SentTemplateButton[],
): boolean {
  return (
    body.length > bodyMax ||
    textOf(header).length > TEMPLATE_LIMITS.headerText ||
    buttons.some((button) => button.kind === 'url' && (button.value ?? '').length > TEMPLATE_LIMITS.url)
  );
}

function textOf(header: SentTemplateHeader | undefined): string {
  return header?.kind === 'text' ? header.text : '';
}
