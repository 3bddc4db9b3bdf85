import { msg, str } from '@lit/localize';
import type { Template, TemplateBar, TemplateCategory, TemplateField, TemplateStatus } from '../../domain/index.ts';
import { formatLocale } from '../internal/localize.ts';
import { dateText, fullTime } from '../internal/time-format.ts';

export function categoryWord(category: TemplateCategory): string {
  switch (category) {
    case 'authentication':
      return msg('Authentication', { id: 'template.category.authentication' });
    case 'marketing':
      return msg('Marketing', { id: 'template.category.marketing' });
    case 'utility':
      return msg('Utility', { id: 'template.category.utility' });
    case 'service':
      return msg('Service', { id: 'template.category.service' });
  }
}

/** The language in the reader's own words, such as “Portuguese (Brazil)”. */
export function languageWord(code: string): string {
  try {
    const names = new Intl.DisplayNames([formatLocale()], { type: 'language' });
    return names.of(code.replaceAll('_', '-')) ?? code;
  } catch {
    // Meta may know codes that Intl does not: the code says more than nothing.
    return code;
  }
}

/** Seed names (CDK-52). */
export function kindWord(kind: 'basic' | 'customised'): string {
  return kind === 'basic'
    ? msg('Basic template', { id: 'template.kind.basic' })
    : msg('Customised template', { id: 'template.kind.customised' });
}

export function statusWord(status: TemplateStatus): string {
  switch (status) {
    case 'approved':
      return msg('Approved', { id: 'template.status.approved' });
    case 'pending':
    case 'in-appeal':
      return msg('In review', { id: 'template.status.pending' });
    case 'rejected':
      return msg('Rejected', { id: 'template.status.rejected' });
    case 'paused':
      return msg('Paused', { id: 'template.status.paused' });
    default:
      return msg('Not available', { id: 'template.status.other' });
  }
}

/** Why a template cannot be sent, as a sentence. */
export function barText({ code, status, until, parts }: TemplateBar): string {
  if (code === 'template-unsupported') {
    return msg(str`This inbox cannot fill in a part of this template: ${parts.join(', ')}.`, {
      id: 'template.bar.part',
    });
  }
  switch (status) {
    case 'paused':
      return until === null
        ? msg('Meta paused this template because customers rated it low.', { id: 'template.bar.paused' })
        : msg(str`Meta paused this template until ${fullTime(until)}.`, { id: 'template.bar.paused-until' });
    case 'pending':
    case 'in-appeal':
      return msg('Meta has not approved this template yet.', { id: 'template.bar.pending' });
    case 'rejected':
      return msg('Meta rejected this template.', { id: 'template.bar.rejected' });
    default:
      return msg('Meta does not let this template be sent.', { id: 'template.bar.other' });
  }
}

/** What a field is called: its variable's own name, or what it fills in. */
export function fieldWord(field: TemplateField, template: Template): string {
  const own = bareWord(field, template);
  // A number names one variable of the header and another one of the body.
  const name =
    field.part === 'header' && field.kind === 'text' ? msg(str`Header: ${own}`, { id: 'template.field.header' }) : own;
  return field.card === null ? name : msg(str`Card ${field.card + 1}: ${name}`, { id: 'template.field.card' });
}

function bareWord({ kind, name, card }: TemplateField, template: Template): string {
  switch (kind) {
    case 'text':
      return /^\d+$/.test(name)
        ? msg(str`Variable ${name}`, { id: 'template.field.variable' })
        : name.replaceAll('_', ' ');
    case 'suffix': {
      const buttons = card === null ? template.buttons : template.cards[card]?.buttons;
      return msg(str`End of the link “${buttons?.[Number(name)]?.text ?? ''}”`, { id: 'template.field.suffix' });
    }
    case 'code':
      return msg('Code to copy', { id: 'template.field.code' });
    case 'image':
      return msg('Picture', { id: 'template.field.image' });
    case 'video':
      return msg('Video', { id: 'template.field.video' });
    case 'document':
      return msg('PDF document', { id: 'template.field.document' });
    case 'location':
      return msg('Place', { id: 'template.field.location' });
    case 'time':
      return msg('Offer ends', { id: 'template.field.time' });
  }
}

/** What is wrong with a value, beside its field. */
export function fieldProblem(code: string, kind: TemplateField['kind']): string {
  switch (code) {
    case 'template-value-missing':
      return msg('Fill this in.', { id: 'template.problem.missing' });
    case 'template-too-long':
      return msg('This is too long.', { id: 'template.problem.long' });
    case 'file-kind':
      return msg('WhatsApp does not take this kind of file here.', { id: 'template.problem.file' });
    default:
      if (kind === 'time') return msg('Choose a time in the future.', { id: 'template.problem.time' });
      if (kind === 'location') return msg('There is no such place.', { id: 'template.problem.place' });
      if (kind === 'suffix') return msg('Write it without spaces.', { id: 'template.problem.suffix' });
      return msg('Write it on one line, without tabs, braces or many spaces.', { id: 'template.problem.text' });
  }
}

export function offerEnds(endsAt: number): string {
  return msg(str`Ends ${dateText(endsAt)}`, { id: 'template.offer.ends' });
}
