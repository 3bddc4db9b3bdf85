import type { TemplateHeaderValue, TemplateValues } from '../template-content.ts';
import type { TemplateField } from './template-fields.ts';

type PartValues = Pick<TemplateValues, 'header' | 'body' | 'buttons'>;

/** What stands in a field: a text, a header's file or place, the offer's end in ms; `null` while nothing does. */
export type FieldValue = string | number | TemplateHeaderValue | null;

/** Reads one field from what a person filled in. */
export function fieldValue(field: TemplateField, values: TemplateValues): FieldValue {
  if (field.part === 'offer') return values.offerEndsAt ?? null;
  const part: PartValues | undefined = field.card === null ? values : values.cards?.[field.card];
  if (!part) return null;
  if (field.part === 'body') return own(part.body, field.name);
  if (field.part === 'button') return own(part.buttons, field.name);
  if (!part.header) return null;
  if (field.kind !== 'text') return part.header;
  return part.header.kind === 'text' ? part.header.text : null;
}

function own(record: Readonly<Record<string, string>>, name: string): string | null {
  return Object.hasOwn(record, name) ? (record[name] ?? null) : null;
}
