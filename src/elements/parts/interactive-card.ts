import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type {
  ButtonsContent,
  InteractiveHeader,
  LinkContent,
  ListContent,
  SentTemplateButton,
  SentTemplateHeader,
  TemplateContent,
} from '../../domain/index.ts';
import { safeHref } from '../internal/links.ts';
import { type IconName, icon } from '../internal/pane-icons.ts';
import { fullTime } from '../internal/time-format.ts';
import { locationCard } from './location-card.ts';
import type { CardActs, MessageSurroundings } from './message-surroundings.ts';
import { textTree } from './text-tree.ts';

export type Interactive = ButtonsContent | ListContent | LinkContent | TemplateContent;

/** What stands above the words of an interactive message or template: its name, its head. */
export function interactiveHead(content: Interactive, around: MessageSurroundings, acts: CardActs): TemplateResult {
  const name =
    content.kind === 'template'
      ? html`<div class="forwarded template">${icon('book', 'small')}<span>${msg(str`Template: ${content.name}`, { id: 'template.name' })}</span></div>`
      : nothing;
  const offer =
    content.kind === 'template' && content.offer !== undefined
      ? html`<div class="offer">${icon('clock', 'small')}<span dir="auto">${content.offer.text}</span>${content.offer.endsAt === null ? nothing : html`<span class="card-line">${fullTime(content.offer.endsAt)}</span>`}</div>`
      : nothing;
  return html`${name}${head(content.header, around, acts)}${offer}`;
}

/** What stands below the words: the footer, then what the customer can tap, as on the phone. Nothing here does anything. */
export function interactiveFoot(content: Interactive, around: MessageSurroundings, acts: CardActs): TemplateResult {
  const footer = content.footer ? html`<div class="footer" dir="auto">${content.footer}</div>` : nothing;
  switch (content.kind) {
    case 'buttons':
      return html`${footer}${taps(content.buttons.map(({ title }) => tap('reply', title)))}`;
    case 'link':
      return html`${footer}${taps([tap('external', content.button.title, content.button.url)])}`;
    case 'list':
      return html`${footer}<details class="taps options">
        <summary class="tap">${icon('rows', 'small')}<span dir="auto">${content.button}</span></summary>
        ${content.sections.map(
          ({ title, rows }) => html`<div class="option-section">
            ${title ? html`<div class="card-line strong" dir="auto">${title}</div>` : nothing}
            <ul>${rows.map((row) => html`<li dir="auto">${row.title}${row.description ? html`<span class="card-line" dir="auto">${row.description}</span>` : nothing}</li>`)}</ul>
          </div>`,
        )}
      </details>`;
    case 'template':
      return html`${footer}${taps(content.buttons.map(templateTap))}${cards(content, around, acts)}`;
  }
}

function head(
  header: InteractiveHeader | SentTemplateHeader | undefined,
  around: MessageSurroundings,
  acts: CardActs,
): TemplateResult | typeof nothing {
  if (header === undefined) return nothing;
  if (header.kind === 'text') return html`<div class="heading" dir="auto">${header.text}</div>`;
  if (header.kind === 'location') return locationCard(header, around.mapUrl, acts);
  const { kind, fileId, fileName } = header;
  const mime = 'mime' in header ? header.mime : kind === 'document' ? 'application/octet-stream' : `${kind}/*`;
  const content = {
    kind,
    mediaId: '',
    mime,
    ...(fileName === undefined ? {} : { fileName }),
    ...(fileId === null ? {} : { file: { id: fileId, state: 'stored', bytes: null } as const }),
  };
  if (fileId === null || around.media === undefined) {
    return html`<div class="missing" aria-hidden="true">${icon(kind === 'image' ? 'photo' : kind)}</div>`;
  }
  return kind === 'document'
    ? html`<wa-inbox-file .content=${content} .media=${around.media}></wa-inbox-file>`
    : html`<wa-inbox-picture .content=${content} .media=${around.media}></wa-inbox-picture>`;
}

function taps(list: readonly TemplateResult[]): TemplateResult | typeof nothing {
  return list.length === 0 ? nothing : html`<div class="taps">${list}</div>`;
}

function tap(name: IconName, title: string, address?: string): TemplateResult {
  const href = address === undefined ? null : safeHref(address);
  const words = html`${icon(name, 'small')}<span dir="auto">${title}</span>`;
  return href === null
    ? html`<div class="tap">${words}</div>`
    : html`<a class="tap" href=${href} target="_blank" rel="noopener noreferrer" title=${href}>${words}</a>`;
}

const TAP_ICONS: Readonly<Partial<Record<SentTemplateButton['kind'], IconName>>> = {
  url: 'external',
  phone: 'phone',
  'voice-call': 'phone',
  'call-permission': 'phone',
  'copy-code': 'copy',
  otp: 'copy',
  catalogue: 'cart',
  products: 'cart',
  product: 'cart',
  flow: 'rows',
  'contact-request': 'contact',
};

function templateTap({ kind, text, value }: SentTemplateButton): TemplateResult {
  return tap(TAP_ICONS[kind] ?? 'reply', text, kind === 'url' ? value : undefined);
}

function cards(
  { cards: list = [] }: TemplateContent,
  around: MessageSurroundings,
  acts: CardActs,
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<ul class="carousel" tabindex="0" aria-label=${msg('Cards', { id: 'template.cards' })}>${list.map(
    ({ header, body, buttons }) =>
      html`<li>${head(header, around, acts)}<div class="words" dir="auto">${textTree(body)}</div>${taps(buttons.map(templateTap))}</li>`,
  )}</ul>`;
}
