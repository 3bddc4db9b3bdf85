import type { FieldValue, TemplateField, TemplateHeaderValue, TemplateValues } from '../../domain/index.ts';

type Part = NonNullable<TemplateValues['cards']>[number];

/** The values with one field changed; `null` takes it out. */
export function putValue(values: TemplateValues, field: TemplateField, value: FieldValue): TemplateValues {
  if (field.part === 'offer') {
    const { offerEndsAt: _, ...rest } = values;
    return typeof value === 'number' ? { ...rest, offerEndsAt: value } : rest;
  }
  if (field.card === null) {
    const { offerEndsAt, cards } = values;
    return {
      ...putInPart(values, field, value),
      ...(offerEndsAt === undefined ? {} : { offerEndsAt }),
      ...(cards === undefined ? {} : { cards }),
    };
  }
  const cards = [...(values.cards ?? [])];
  while (cards.length <= field.card) cards.push({ body: {}, buttons: {} });
  cards[field.card] = putInPart(cards[field.card] ?? { body: {}, buttons: {} }, field, value);
  return { ...values, cards };
}

function putInPart(part: Part, field: TemplateField, value: FieldValue): Part {
  const { header, body, buttons } = part;
  const kept = header === undefined ? {} : { header };
  if (field.part === 'body') return { ...kept, body: put(body, field.name, value), buttons };
  if (field.part === 'button') return { ...kept, body, buttons: put(buttons, field.name, value) };
  const next = headerOf(field, value);
  return { ...(next === null ? {} : { header: next }), body, buttons };
}

function headerOf(field: TemplateField, value: FieldValue): TemplateHeaderValue | null {
  if (field.kind === 'text') return typeof value === 'string' ? { kind: 'text', name: field.name, text: value } : null;
  return typeof value === 'object' ? value : null;
}

function put(
  record: Readonly<Record<string, string>>,
  name: string,
  value: FieldValue,
): Readonly<Record<string, string>> {
  const { [name]: _, ...rest } = record;
  return typeof value === 'string' ? { ...rest, [name]: value } : rest;
}
