import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import {
  filledTemplate,
  type SentTemplateButton,
  type SentTemplateHeader,
  type Template,
  type TemplateHeader,
  type TemplateValues,
} from '../../domain/index.ts';
import { icon } from '../internal/pane-icons.ts';
import { textTree } from '../parts/text-tree.ts';
import { offerEnds } from './template-words.ts';

/** WhatsApp shows three buttons; of more it shows two and a list. */
const BUTTONS_SHOWN = 3;

interface Part {
  readonly header?: SentTemplateHeader;
  readonly body: string;
  readonly buttons: readonly SentTemplateButton[];
}

/** The message as the customer's phone will show it. What is not filled in yet stands there as the template writes it. */
export function templatePreview(
  template: Template,
  values: TemplateValues,
  pictures: Readonly<Record<string, string>>,
): TemplateResult {
  const content = filledTemplate(template, values);
  return html`<div class="phone" part="preview" role="group" aria-label=${msg('Preview', { id: 'template.preview' })} lang=${template.language.replaceAll('_', '-')}>
    <div class="sheet">
      ${header(template.header, content.header, pictures)}
      ${
        content.offer
          ? html`<div class="offer">${icon('calendar', 'small')}<span dir="auto"><strong>${content.offer.text}</strong>${content.offer.endsAt === null ? nothing : html`<br />${offerEnds(content.offer.endsAt)}`}</span></div>`
          : nothing
      }
      ${body(content.body)}
      ${content.footer === undefined ? nothing : html`<div class="footer" dir="auto">${content.footer}</div>`}
      ${buttons(content)}
    </div>
    ${
      content.cards
        ? html`<div class="cards" role="list" tabindex="0" aria-label=${msg('Cards', { id: 'template.cards' })}>
            ${content.cards.map(
              (card, index) => html`<div class="sheet" role="listitem">
              ${header(template.cards[index]?.header ?? null, card.header, pictures)}${body(card.body)}${buttons(card)}
            </div>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
}

function header(
  asked: TemplateHeader | null,
  sent: SentTemplateHeader | undefined,
  pictures: Readonly<Record<string, string>>,
): TemplateResult | typeof nothing {
  if (!asked) return nothing;
  if (sent?.kind === 'text') return html`<div class="head" dir="auto">${sent.text}</div>`;
  if (sent?.kind === 'location') {
    return html`<div class="media">${icon('location')}</div>
      <div class="place" dir="auto"><strong>${sent.name ?? ''}</strong>${sent.address ?? `${sent.latitude}, ${sent.longitude}`}</div>`;
  }
  const fileId = sent?.fileId ?? null;
  const picture = fileId === null ? undefined : pictures[fileId];
  if (picture !== undefined) return html`<img class="media" src=${picture} alt=${sent?.fileName ?? ''} />`;
  return html`<div class="media ${fileId === null ? 'missing' : ''}">
    ${icon(mark(asked.format))}${sent?.fileName ? html`<bdi class="one-line">${sent.fileName}</bdi>` : nothing}
  </div>`;
}

function mark(format: TemplateHeader['format']) {
  if (format === 'video' || format === 'gif') return 'video';
  if (format === 'location') return 'location';
  return format === 'document' ? 'document' : 'photo';
}

function body(text: string): TemplateResult {
  return html`<div class="body" dir="auto">${textTree(text)}</div>`;
}

function buttons({ buttons: all }: Part): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  const shown = all.length > BUTTONS_SHOWN ? all.slice(0, BUTTONS_SHOWN - 1) : all;
  return html`<ul class="buttons">
    ${shown.map((button) => html`<li>${buttonMark(button)}<bdi class="one-line">${buttonText(button)}</bdi></li>`)}
    ${all.length > shown.length ? html`<li>${icon('rows', 'small')}${msg('See all options', { id: 'template.see-all' })}</li>` : nothing}
  </ul>`;
}

/** WhatsApp writes some labels itself. */
function buttonText({ kind, text }: SentTemplateButton): string {
  return text === '' && kind === 'copy-code' ? msg('Copy code', { id: 'template.copy-code' }) : text;
}

function buttonMark({ kind }: SentTemplateButton): TemplateResult {
  switch (kind) {
    case 'quick-reply':
      return icon('reply', 'small');
    case 'url':
      return icon('external', 'small');
    case 'phone':
    case 'voice-call':
    case 'call-permission':
      return icon('phone', 'small');
    case 'copy-code':
    case 'otp':
      return icon('copy', 'small');
    case 'catalogue':
    case 'products':
    case 'product':
      return icon('cart', 'small');
    default:
      return icon('rows', 'small');
  }
}
