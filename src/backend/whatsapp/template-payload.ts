import type { SentTemplateButton, TemplateContent, TemplateHeaderValue, TemplateValues } from '../../domain/index.ts';

/** WhatsApp's media id for each of our file ids. */
export type MediaIds = Readonly<Record<string, string>>;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Component = { readonly [key: string]: Json };
type PartValues = Pick<TemplateValues, 'header' | 'body' | 'buttons'>;

/** What WhatsApp calls a form's session when the business named none (Meta's default). */
const NO_FLOW_TOKEN = 'unused';

/**
 * The `template` object of a send (fact sheet §13.4): only components with something to fill in are listed, a button's index counts over all of
 * them. An authentication code goes twice: in the body and behind the button.
 * @throws RangeError when a header's file has no media id: WhatsApp would refuse the send for its missing header.
 */
export function templatePayload(content: TemplateContent, mediaIds: MediaIds): { readonly [key: string]: Json } {
  const { values } = content;
  const components: Component[] = [
    ...headerComponent(values.header, mediaIds),
    ...offerComponent(content),
    ...bodyComponent(values.body),
    ...buttonComponents(content.buttons, values),
    ...carouselComponent(content, mediaIds),
  ];
  return {
    name: content.name,
    language: { code: content.language },
    ...(components.length === 0 ? {} : { components }),
  };
}

function headerComponent(value: TemplateHeaderValue | undefined, mediaIds: MediaIds): readonly Component[] {
  return value === undefined ? [] : [{ type: 'header', parameters: [headerParameter(value, mediaIds)] }];
}

function headerParameter(value: TemplateHeaderValue, mediaIds: MediaIds): Json {
  if (value.kind === 'text') return textParameter(value.name ?? '1', value.text);
  if (value.kind === 'location') {
    const { latitude, longitude, name = '', address = '' } = value;
    return { type: 'location', location: { latitude, longitude, name, address } };
  }
  const id = Object.hasOwn(mediaIds, value.fileId) ? mediaIds[value.fileId] : undefined;
  if (id === undefined) throw new RangeError(`The header's file ${value.fileId} has no media id: upload it first.`);
  const named = value.kind === 'document' && value.fileName !== undefined ? { filename: value.fileName } : {};
  return { type: value.kind, [value.kind]: { id, ...named } };
}

function bodyComponent(body: Readonly<Record<string, string>>): readonly Component[] {
  const names = Object.keys(body);
  // Positional ones go by their order, not by the order in which they were filled in.
  if (names.every(isPosition)) names.sort((a, b) => Number(a) - Number(b));
  if (names.length === 0) return [];
  return [{ type: 'body', parameters: names.map((name) => textParameter(name, body[name] ?? '')) }];
}

function textParameter(name: string, text: string): Json {
  return { type: 'text', ...(isPosition(name) ? {} : { parameter_name: name }), text };
}

function isPosition(name: string): boolean {
  return /^\d+$/.test(name);
}

function offerComponent({ offer }: TemplateContent): readonly Component[] {
  if (!offer || offer.endsAt === null) return [];
  const ends = { expiration_time_ms: offer.endsAt };
  return [{ type: 'limited_time_offer', parameters: [{ type: 'limited_time_offer', limited_time_offer: ends }] }];
}

function buttonComponents(buttons: readonly SentTemplateButton[], values: PartValues): readonly Component[] {
  return buttons.flatMap((button, index): readonly Component[] => {
    const own = Object.hasOwn(values.buttons, `${index}`) ? values.buttons[`${index}`] : undefined;
    const filled = buttonParameter(button, own, values.body);
    return filled
      ? [{ type: 'button', sub_type: filled.subType, index: `${index}`, parameters: [filled.parameter] }]
      : [];
  });
}

function buttonParameter(
  button: SentTemplateButton,
  value: string | undefined,
  body: Readonly<Record<string, string>>,
): { readonly subType: string; readonly parameter: Json } | null {
  switch (button.kind) {
    case 'otp': {
      const code = Object.values(body)[0];
      return code === undefined ? null : { subType: 'url', parameter: { type: 'text', text: code } };
    }
    case 'flow':
      // A form without its parameter is refused (131008), even when the form needs none.
      return { subType: 'flow', parameter: { type: 'action', action: { flow_token: value ?? NO_FLOW_TOKEN } } };
    case 'url':
      return value === undefined ? null : { subType: 'url', parameter: { type: 'text', text: value } };
    case 'quick-reply':
      return value === undefined ? null : { subType: 'quick_reply', parameter: { type: 'payload', payload: value } };
    case 'copy-code':
      return value === undefined
        ? null
        : { subType: 'copy_code', parameter: { type: 'coupon_code', coupon_code: value } };
    case 'catalogue':
      return value === undefined
        ? null
        : { subType: 'catalog', parameter: { type: 'action', action: { thumbnail_product_retailer_id: value } } };
    default:
      return null;
  }
}

function carouselComponent({ cards, values }: TemplateContent, mediaIds: MediaIds): readonly Component[] {
  if (!cards || cards.length === 0) return [];
  const filled = cards.map((card, index): Json => {
    const own: PartValues = values.cards?.[index] ?? { body: {}, buttons: {} };
    const components = [
      ...headerComponent(own.header, mediaIds),
      ...bodyComponent(own.body),
      ...buttonComponents(card.buttons, own),
    ];
    return { card_index: index, components };
  });
  return [{ type: 'carousel', cards: filled }];
}
