import type { Template, TemplateButton, TemplateHeader } from '../template.ts';
import { variablesOf } from './template-text.ts';

/**
 * Something a person fills in before a template can go. `id` is unique in the template and names its sample: `{{x}}` of the body `x`, of the header
 * `header.x`, of a button `button.<index>`, of a card the same behind `card.<index>.`, the end of an offer `offer`, a header's file or place `header`.
 */
export interface TemplateField {
  readonly id: string;
  readonly kind: 'text' | 'suffix' | 'code' | 'image' | 'video' | 'document' | 'location' | 'time';
  readonly part: 'header' | 'body' | 'button' | 'offer';
  /** The variable's name, or the button's index as text; empty for files, places and the offer's end. */
  readonly name: string;
  /** Which card of a carousel, from 0; `null` outside. */
  readonly card: number | null;
  /** Meta's sample, for a hint. */
  readonly sample: string | null;
}

type Bare = Omit<TemplateField, 'card' | 'sample'>;

/** All that has to be filled in, in the order the customer sees it. Quick replies, flows and catalogues need nothing. */
export function templateFields(template: Template): readonly TemplateField[] {
  const own: Bare[] = [
    ...headerFields(template.header),
    ...(template.offer?.hasExpiration ? [{ id: 'offer', kind: 'time', part: 'offer', name: '' } as const] : []),
    ...bodyFields(template.body),
    ...buttonFields(template.buttons),
  ];
  const fields: TemplateField[] = own.map((field) => ({ ...field, card: null, sample: sampleOf(template, field.id) }));
  template.cards.forEach((card, index) => {
    const ofCard = [...headerFields(card.header ?? null), ...bodyFields(card.body), ...buttonFields(card.buttons)];
    for (const field of ofCard) {
      const id = `card.${index}.${field.id}`;
      fields.push({ ...field, id, card: index, sample: sampleOf(template, id) });
    }
  });
  return fields;
}

function headerFields(header: TemplateHeader | null): readonly Bare[] {
  switch (header?.format) {
    case 'text':
      return variablesOf(header.text ?? '').map((name) => ({
        id: `header.${name}`,
        kind: 'text',
        part: 'header',
        name,
      }));
    case 'image':
    case 'video':
    case 'document':
    case 'location':
      return [{ id: 'header', kind: header.format, part: 'header', name: '' }];
    default:
      return [];
  }
}

function bodyFields(body: string): readonly Bare[] {
  return variablesOf(body).map((name) => ({ id: name, kind: 'text', part: 'body', name }));
}

function buttonFields(buttons: readonly TemplateButton[]): readonly Bare[] {
  return buttons.flatMap((button, index): readonly Bare[] => {
    const field = { id: `button.${index}`, part: 'button', name: `${index}` } as const;
    if (button.kind === 'copy-code') return [{ ...field, kind: 'code' }];
    return button.kind === 'url' && variablesOf(button.url ?? '').length > 0 ? [{ ...field, kind: 'suffix' }] : [];
  });
}

function sampleOf(template: Template, id: string): string | null {
  return Object.hasOwn(template.samples, id) ? (template.samples[id] ?? null) : null;
}
