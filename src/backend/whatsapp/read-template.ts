import {
  languageCode,
  type Template,
  type TemplateCard,
  type TemplateHeader,
  variablesOf,
} from '../../domain/index.ts';
import type { JsonNode } from './json-node.ts';
import { readTemplateButton } from './read-template-button.ts';
import { readTemplateSamples } from './read-template-samples.ts';
import { templateCategory, templateQuality, templateReason, templateStatus } from './template-words.ts';

const FORMATS: ReadonlyMap<string, TemplateHeader['format']> = new Map([
  ['TEXT', 'text'],
  ['IMAGE', 'image'],
  ['VIDEO', 'video'],
  ['DOCUMENT', 'document'],
  ['GIF', 'gif'],
  ['LOCATION', 'location'],
  ['PRODUCT', 'product'],
]);

/** What this build cannot send with: a moving picture is of another API, a product needs a catalogue. */
const FORMATS_UNFILLED: ReadonlySet<string> = new Set(['gif', 'product']);

/** The parts of a template or of one card, as they are gathered. */
interface Parts {
  header: TemplateHeader | null;
  body: string | null;
  footer: string | null;
  buttons: Template['buttons'][number][];
  offer: Template['offer'];
  cards: TemplateCard[];
  samples: Record<string, string>;
  unsupported: string[];
}

/**
 * A template as `message_templates` lists it (fact sheet §13.2). What this build cannot fill in is named in `unsupported`: the template is shown
 * with that reason, not hidden.
 *
 * @throws {UnreadableError} without an id, a name or a language.
 */
export function readTemplate(node: JsonNode, accountId: string, syncedAt: number): Omit<Template, 'rev'> {
  const category = templateCategory(node.get('category').maybeText());
  const parts = readParts(node.get('components'), category === 'authentication');
  if (parts.body === null) parts.unsupported.push('BODY');
  const quality = node.get('quality_score');
  return {
    id: node.object().get('id').id(),
    accountId,
    name: node.get('name').id(),
    language: languageCode(node.get('language').id()),
    category,
    status: templateStatus(node.get('status').maybeText()),
    reason: templateReason(node.get('rejected_reason').maybeText()),
    quality: templateQuality(quality.get('score').maybeText() ?? quality.maybeText()),
    parameterFormat: node.get('parameter_format').maybeText()?.toUpperCase() === 'NAMED' ? 'named' : 'positional',
    header: parts.header,
    body: parts.body ?? '',
    footer: parts.footer,
    buttons: parts.buttons,
    offer: parts.offer,
    cards: parts.cards,
    samples: parts.samples,
    unsupported: [...new Set(parts.unsupported)],
    syncedAt,
  };
}

function readParts(components: JsonNode, authentication: boolean): Parts {
  const parts: Parts = {
    header: null,
    body: null,
    footer: null,
    buttons: [],
    offer: null,
    cards: [],
    samples: {},
    unsupported: [],
  };
  for (const component of components.items()) readComponent(component, parts, authentication);
  return parts;
}

function readComponent(component: JsonNode, parts: Parts, authentication: boolean): void {
  const type = component.get('type').maybeText()?.toUpperCase() ?? '';
  Object.assign(parts.samples, readTemplateSamples(type, component));
  switch (type) {
    case 'HEADER':
      readHeader(component, parts);
      return;
    case 'BODY':
      // Older listings leave the fixed text of a code out.
      parts.body = component.get('text').maybeText() ?? (authentication ? '{{1}}' : null);
      return;
    case 'FOOTER':
      parts.footer = component.get('text').maybeText();
      return;
    case 'BUTTONS':
      for (const button of component.get('buttons').items()) readButton(button, parts, authentication);
      return;
    case 'LIMITED_TIME_OFFER': {
      const offer = component.get('limited_time_offer');
      const hasExpiration = offer.get('has_expiration').value === true;
      parts.offer = { text: offer.get('text').maybeText() ?? '', hasExpiration };
      return;
    }
    case 'CALL_PERMISSION_REQUEST':
      parts.buttons.push({ kind: 'call-permission', text: '' });
      return;
    case 'CAROUSEL':
      component
        .get('cards')
        .items()
        .forEach((card, index) => {
          readCard(card, index, parts);
        });
      return;
    default:
      parts.unsupported.push(type === '' ? 'UNNAMED' : type);
  }
}

function readHeader(component: JsonNode, parts: Parts): void {
  const written = component.get('format').maybeText()?.toUpperCase() ?? '';
  const format = FORMATS.get(written);
  if (format === undefined) {
    parts.unsupported.push(`HEADER ${written}`.trim());
    return;
  }
  const text = format === 'text' ? (component.get('text').maybeText() ?? '') : null;
  parts.header = { format, ...(text === null ? {} : { text }) };
  if (FORMATS_UNFILLED.has(format)) parts.unsupported.push(`HEADER ${written}`);
  if (variablesOf(text ?? '').length > 1) parts.unsupported.push('HEADER');
}

function readButton(node: JsonNode, parts: Parts, authentication: boolean): void {
  const { button, sample, unsupported } = readTemplateButton(node, authentication);
  if (unsupported !== null) parts.unsupported.push(unsupported);
  if (sample !== null) parts.samples[`button.${parts.buttons.length}`] = sample;
  parts.buttons.push(button);
}

function readCard(node: JsonNode, index: number, parts: Parts): void {
  const card = readParts(node.get('components'), false);
  const { header, body, buttons } = card;
  parts.cards.push({ ...(header === null ? {} : { header }), body: body ?? '', buttons });
  parts.unsupported.push(...card.unsupported);
  for (const [id, sample] of Object.entries(card.samples)) parts.samples[`card.${index}.${id}`] = sample;
}
