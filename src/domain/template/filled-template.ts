import type { Template, TemplateButton, TemplateHeader } from '../template.ts';
import type {
  SentTemplateButton,
  SentTemplateHeader,
  TemplateContent,
  TemplateHeaderValue,
  TemplateValues,
} from '../template-content.ts';
import { fillText, variablesOf } from './template-text.ts';

type PartValues = Pick<TemplateValues, 'header' | 'body' | 'buttons'>;
interface Part {
  readonly header?: TemplateHeader | null;
  readonly body: string;
  readonly buttons: readonly TemplateButton[];
}

const NOTHING: PartValues = { body: {}, buttons: {} };

/**
 * The template as the customer will see it. What has no value stays as the template writes it, so a preview can call it while a person types.
 * `values` of the answer holds only what the template asks for, each header variable with its name: all that is needed to send it again.
 */
export function filledTemplate(template: Template, values: TemplateValues): TemplateContent {
  const own = fillPart(template, values);
  const cards = template.cards.map((card, index) => fillPart(card, values.cards?.[index] ?? NOTHING));
  const endsAt = template.offer?.hasExpiration ? values.offerEndsAt : undefined;
  return {
    kind: 'template',
    templateId: template.id,
    name: template.name,
    language: template.language,
    category: template.category,
    ...own.seen,
    ...(template.footer === null ? {} : { footer: template.footer }),
    ...(template.offer ? { offer: { text: template.offer.text, endsAt: endsAt ?? null } } : {}),
    ...(cards.length === 0 ? {} : { cards: cards.map((card) => card.seen) }),
    values: {
      ...own.values,
      ...(endsAt === undefined ? {} : { offerEndsAt: endsAt }),
      ...(cards.length === 0 ? {} : { cards: cards.map((card) => card.values) }),
    },
  };
}

function fillPart(part: Part, values: PartValues) {
  const header = headerValue(part.header ?? null, values.header);
  const seenHeader = fillHeader(part.header ?? null, header);
  const body = keep(values.body, variablesOf(part.body));
  const buttons = keep(
    values.buttons,
    part.buttons.flatMap((button, index) => (takesValue(button) ? [`${index}`] : [])),
  );
  const seen = {
    ...(seenHeader === undefined ? {} : { header: seenHeader }),
    body: fillText(part.body, body),
    buttons: part.buttons.map((button, index) => fillButton(button, buttons[index])),
  };
  return { seen, values: { ...(header === undefined ? {} : { header }), body, buttons } };
}

/** The header's value where the header takes one of its kind. */
function headerValue(header: TemplateHeader | null, value?: TemplateHeaderValue): TemplateHeaderValue | undefined {
  if (!header || value?.kind !== header.format) return undefined;
  if (value.kind !== 'text') return value;
  const name = variablesOf(header.text ?? '')[0];
  return name === undefined ? undefined : { kind: 'text', name, text: value.text };
}

function fillHeader(
  header: TemplateHeader | null,
  value: TemplateHeaderValue | undefined,
): SentTemplateHeader | undefined {
  switch (header?.format) {
    case 'text': {
      const text = header.text ?? '';
      const name = value?.kind === 'text' ? value.name : undefined;
      const filled = value?.kind === 'text' && name !== undefined ? fillText(text, { [name]: value.text }) : text;
      return { kind: 'text', text: filled };
    }
    case 'image':
    case 'video':
    case 'document': {
      if (value?.kind !== header.format) return { kind: header.format, fileId: null };
      const { fileId, fileName } = value;
      return { kind: header.format, fileId, ...(fileName === undefined ? {} : { fileName }) };
    }
    case 'location':
      return value?.kind === 'location' ? value : undefined;
    default:
      return undefined;
  }
}

function fillButton(button: TemplateButton, value: string | undefined): SentTemplateButton {
  const behind = valueBehind(button, value);
  return { kind: button.kind, text: button.text, ...(behind === undefined ? {} : { value: behind }) };
}

function valueBehind(button: TemplateButton, value: string | undefined): string | undefined {
  switch (button.kind) {
    case 'url': {
      const url = button.url ?? '';
      const name = variablesOf(url)[0];
      return name === undefined || value === undefined ? url : fillText(url, { [name]: value });
    }
    case 'phone':
      return button.phone;
    case 'copy-code':
      return value;
    default:
      return undefined;
  }
}

/** Buttons whose value travels to WhatsApp: a suffix, a code, a payload, the token of a form, the product a catalogue shows. */
function takesValue(button: TemplateButton): boolean {
  if (button.kind === 'url') return variablesOf(button.url ?? '').length > 0;
  return ['copy-code', 'quick-reply', 'flow', 'catalogue'].includes(button.kind);
}

function keep(values: Readonly<Record<string, string>>, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => (Object.hasOwn(values, name) ? [[name, values[name] ?? ''] as const] : [])),
  );
}
