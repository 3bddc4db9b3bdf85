import { isVisibleName } from '../contact.ts';
import type { RefusalCode } from '../inbox-error.ts';
import type { Template } from '../template.ts';
import type { TemplateHeaderValue, TemplateValues } from '../template-content.ts';
import { fieldValue } from './field-value.ts';
import type { TemplateField } from './template-fields.ts';
import { TEMPLATE_LIMITS } from './template-limits.ts';
import { hasVariable } from './template-text.ts';

/** Meta refuses these within a value (132018): a line break, a tab, more than four blanks in a row. */
const UNSENDABLE = /[\n\r\t\v\f\u0085\u2028\u2029]| {5,}/;

/** What WhatsApp takes at the head of a template (fact sheet §12, §13.2). */
const HEADER_MIMES: Readonly<Record<'image' | 'video' | 'document', readonly string[]>> = {
  image: ['image/jpeg', 'image/png'],
  video: ['video/mp4', 'video/3gpp'],
  document: ['application/pdf'],
};

/** Why the value of one field cannot go, lengths of whole texts apart; `null` when it can. */
export function judgeTemplateField(
  template: Template,
  field: TemplateField,
  values: TemplateValues,
  now: number,
): RefusalCode | null {
  const value = fieldValue(field, values);
  if (value === null) return 'template-value-missing';
  if (field.kind === 'time') return typeof value === 'number' && value > now ? null : 'template-value-invalid';
  if (typeof value === 'object') return judgeHeader(field.kind, value);
  if (typeof value !== 'string') return 'template-value-invalid';
  if (!isVisibleName(value)) return 'template-value-missing';
  if (UNSENDABLE.test(value) || hasVariable(value)) return 'template-value-invalid';
  if (field.kind === 'suffix' && /\s/u.test(value)) return 'template-value-invalid';
  return field.kind === 'code' && value.length > codeMax(template) ? 'template-too-long' : null;
}

/** Longest code this template takes. */
export function codeMax(template: Pick<Template, 'offer' | 'category'>): number {
  return template.offer || template.category === 'authentication'
    ? TEMPLATE_LIMITS.shortCode
    : TEMPLATE_LIMITS.copyCode;
}

function judgeHeader(kind: TemplateField['kind'], value: TemplateHeaderValue): RefusalCode | null {
  if (value.kind !== kind) return 'template-value-invalid';
  if (value.kind === 'text') return null;
  if (value.kind === 'location') {
    return Math.abs(value.latitude) <= 90 && Math.abs(value.longitude) <= 180 ? null : 'template-value-invalid';
  }
  if (value.fileId === '') return 'template-value-missing';
  const mime = value.mime.split(';')[0]?.trim().toLowerCase() ?? '';
  return HEADER_MIMES[value.kind].includes(mime) ? null : 'file-kind';
}
