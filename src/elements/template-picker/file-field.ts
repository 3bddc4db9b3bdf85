import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { type FieldValue, MEDIA_LIMITS } from '../../domain/index.ts';
import { limitText, tooLargeText } from '../attachments/attachment-words.ts';
import { errorText } from '../internal/error-words.ts';
import { formatLocale } from '../internal/localize.ts';
import { icon } from '../internal/pane-icons.ts';
import { safeFileName } from '../parts/safe-file-name.ts';
import type { HeaderKind, HeaderUpload } from './header-files.ts';

/** What to choose from; pictures of any kind become one WhatsApp takes. */
const ACCEPTED = { image: 'image/*', video: 'video/mp4,video/3gpp', document: 'application/pdf' } as const;

export interface FileFieldModel {
  readonly id: string;
  readonly fieldId: string;
  readonly kind: HeaderKind;
  readonly value: FieldValue;
  readonly upload: HeaderUpload | null;
  readonly described: string;
  readonly invalid: boolean;
  readonly choose: (file: File) => void;
}

/** Chooses a file for a header: what may be chosen, how far it is, what it is called, and why it did not come there. */
export function fileField({
  id,
  fieldId,
  kind,
  value,
  upload,
  described,
  invalid,
  choose,
}: FileFieldModel): TemplateResult {
  const most = limitText(kind);
  const chosen = typeof value === 'object' && value !== null && 'fileId' in value ? safeFileName(value.fileName) : null;
  return html`<input
      id=${id}
      data-field=${fieldId}
      type="file"
      accept=${ACCEPTED[kind]}
      aria-invalid=${invalid || upload?.state === 'failed'}
      aria-describedby="${id}-limit ${id}-upload ${described}"
      @change=${({ target }: Event & { readonly target: HTMLInputElement }) => {
        const file = target.files?.[0];
        if (file) choose(file);
      }}
    />
    <span class="hint" id="${id}-limit">${
      kind === 'document'
        ? msg(str`A PDF of ${most} at most`, { id: 'template.file.limit.document' })
        : msg(str`${most} at most`, { id: 'template.file.limit' })
    }</span>
    <div class="upload" id="${id}-upload">
      ${chosen === null ? nothing : html`<span class="hint arrived">${icon('check', 'small')}<bdi class="one-line">${chosen}</bdi></span>`}
      ${upload?.state === 'uploading' ? progress(upload.progress) : nothing}
      ${upload?.state === 'failed' ? failure(kind, upload, choose) : nothing}
    </div>`;
}

function progress(part: number): TemplateResult {
  const percent = Math.floor(part * 100);
  const words = new Intl.NumberFormat(formatLocale(), { style: 'percent' }).format(percent / 100);
  return html`<progress max="100" .value=${percent} aria-label=${msg('Uploading the file', { id: 'template.file.loading' })}></progress>
    <span class="hint" aria-hidden="true">${words}</span>`;
}

function failure(
  kind: HeaderKind,
  failed: HeaderUpload & { readonly state: 'failed' },
  choose: (file: File) => void,
): TemplateResult {
  // The same file would be refused again.
  const again = failed.code !== 'file-kind' && failed.code !== 'file-too-large';
  return html`<span class="problem">${headerTrouble(kind, failed)}</span>
    ${again ? html`<button class="link" type="button" @click=${() => choose(failed.file)}>${msg('Try again', { id: 'action.try-again' })}</button>` : nothing}`;
}

/** Why a file did not come into its header, as a sentence. */
export function headerTrouble(kind: HeaderKind, { code, bytes }: HeaderUpload & { readonly state: 'failed' }): string {
  if (code === 'file-too-large') return bytes > MEDIA_LIMITS[kind].bytes ? tooLargeText(kind, bytes) : errorText(code);
  if (code !== 'file-kind') return errorText(code);
  switch (kind) {
    case 'image':
      return msg('This is no picture this browser can read. Choose a JPEG or PNG.', { id: 'template.file.kind.image' });
    case 'video':
      return msg('WhatsApp takes videos as MP4 or 3GP only.', { id: 'template.file.kind.video' });
    case 'document':
      return msg('WhatsApp takes PDF documents only here.', { id: 'template.file.kind.document' });
  }
}
