import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { MEDIA_LIMITS } from '../../domain/index.ts';
import type { AttachmentView } from '../../store/views.ts';
import { fileSize } from '../internal/file-size.ts';
import { formatLocale } from '../internal/localize.ts';
import { icon } from '../internal/pane-icons.ts';
import { formatCount } from '../internal/plural.ts';
import { fileFamily } from '../parts/file-family.ts';
import { safeFileName } from '../parts/safe-file-name.ts';
import { fitsAsDocument, stateText, troubleText } from './attachment-words.ts';
import type { FileShape } from './file-shapes.ts';
import { shapeChoice } from './shape-choice.ts';

/** Characters left at which a caption begins to count. */
const COUNT_FROM = 100;

export interface AttachmentCardModel {
  readonly file: AttachmentView;
  readonly at: number;
  readonly count: number;
  /** Of a picture; `null` for everything else. */
  readonly picture: string | null;
  readonly caption: (words: string) => void;
  readonly move: (by: -1 | 1) => void;
  readonly toDocument: () => void;
  /** Lets it go in another of its shapes. */
  readonly take: (shape: FileShape) => void;
  readonly retry: () => void;
  readonly remove: () => void;
}

/** What a file is called here: its own name, else its kind. */
export function attachmentName({ name, kind }: Pick<AttachmentView, 'name' | 'kind'>): string {
  return safeFileName(name) ?? kindText(kind);
}

/** One file of a draft: how it looks, how far it is, what keeps it, and the words that go with it. */
export function attachmentCard(model: AttachmentCardModel): TemplateResult {
  const { file } = model;
  const trouble = troubleText(file);
  const name = attachmentName(file);
  const facts = [kindText(file.kind), fileSize(file.bytes), stateText(file)].filter((part) => part !== null);
  return html`<li
    class="card ${file.state}"
    part="file"
    data-id=${file.id}
    @keydown=${(event: KeyboardEvent) => handleKey(event, model)}
  >
    <span class="look">${look(model)}</span>
    <div class="what">
      <bdi class="one-line name" title=${name}>${name}</bdi>
      <span class="facts">${facts.join(' · ')}</span>
      ${file.state === 'uploading' ? progress(file, name) : nothing}
    </div>
    ${trouble === null ? nothing : html`<div class="why"><p class="trouble">${icon('warning', 'small')}<span>${trouble}</span></p>${helps(model)}</div>`}
    ${
      trouble === null || file.state === 'failed'
        ? html`${captionField(model, name)}${shapeChoice(file, name, model.take)}`
        : nothing
    }
    <div class="acts">${acts(model, name)}</div>
  </li>`;
}

function look({ file, picture }: AttachmentCardModel): TemplateResult {
  if (picture !== null) return html`<img src=${picture} alt="" decoding="async" />`;
  if (file.kind === 'video') return icon('video');
  if (file.kind === 'audio') return icon('mic');
  const { letters } = fileFamily(file.mime, file.name);
  return html`${icon('document')}${letters === '' ? nothing : html`<span class="letters" aria-hidden="true">${letters}</span>`}`;
}

function progress({ progress: part }: AttachmentView, name: string): TemplateResult {
  const percent = Math.floor(part * 100);
  const words = new Intl.NumberFormat(formatLocale(), { style: 'percent' }).format(percent / 100);
  return html`<span class="progress">
    <progress max="100" .value=${percent} aria-label=${msg(str`Upload of ${name}`, { id: 'attachments.progress' })}></progress>
    <span aria-hidden="true">${words}</span>
  </span>`;
}

function helps({ file, toDocument, retry }: AttachmentCardModel): TemplateResult | typeof nothing {
  if (file.state === 'failed') {
    return html`<button class="button help" type="button" @click=${retry}>
      ${icon('retry', 'small')}${msg('Try again', { id: 'action.try-again' })}
    </button>`;
  }
  if (!fitsAsDocument(file)) return nothing;
  return html`<button class="button help" type="button" @click=${toDocument}>
    ${icon('document', 'small')}${msg('Send as document', { id: 'attachments.as-document' })}
  </button>`;
}

function acts({ at, count, move, remove }: AttachmentCardModel, name: string): TemplateResult {
  const earlier = msg(str`Move ${name} up`, { id: 'attachments.up' });
  const later = msg(str`Move ${name} down`, { id: 'attachments.down' });
  const away = msg(str`Remove ${name}`, { id: 'attachments.remove' });
  return html`${
    count === 1
      ? nothing
      : html`<button class="icon-button up" type="button" aria-label=${earlier} title=${earlier} aria-disabled=${at === 0} @click=${() => move(-1)}>
            ${icon('chevron-down', 'small')}
          </button>
          <button class="icon-button down" type="button" aria-label=${later} title=${later} aria-disabled=${at === count - 1} @click=${() => move(1)}>
            ${icon('chevron-down', 'small')}
          </button>`
  }
    <button class="icon-button remove" type="button" aria-label=${away} title=${away} @click=${remove}>
      ${icon('close', 'small')}
    </button>`;
}

function captionField({ file, caption }: AttachmentCardModel, name: string): TemplateResult {
  const most = MEDIA_LIMITS[file.kind].caption;
  if (most === 0) {
    return html`<span class="caption none">${msg('This kind goes without a caption.', { id: 'attachments.no-caption' })}</span>`;
  }
  const left = most - file.caption.length;
  return html`<div class="caption">
    <input
      type="text"
      dir=${file.caption === '' ? nothing : 'auto'}
      autocomplete="off"
      maxlength=${most}
      placeholder=${msg('Caption', { id: 'attachments.caption' })}
      aria-label=${msg(str`Caption of ${name}`, { id: 'attachments.caption.of' })}
      aria-describedby=${left <= COUNT_FROM ? `left-${file.id}` : nothing}
      .value=${live(file.caption)}
      @input=${({ target }: Event & { readonly target: HTMLInputElement }) => caption(target.value)}
    />
    ${left <= COUNT_FROM ? html`<span class="left" id="left-${file.id}">${msg(str`${formatCount(left)} left`, { id: 'attachments.caption.left' })}</span>` : nothing}
  </div>`;
}

/** Alt and an arrow move the file whose card has the keyboard. */
function handleKey(event: KeyboardEvent, { move }: AttachmentCardModel): void {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  move(event.key === 'ArrowUp' ? -1 : 1);
}

function kindText(kind: AttachmentView['kind']): string {
  switch (kind) {
    case 'image':
      return msg('Photo', { id: 'content.image' });
    case 'video':
      return msg('Video', { id: 'content.video' });
    case 'audio':
      return msg('Audio', { id: 'content.audio' });
    case 'sticker':
      return msg('Sticker', { id: 'content.sticker' });
    case 'document':
      return msg('Document', { id: 'content.document' });
  }
}
