import { html, nothing, type TemplateResult } from 'lit';
import type { OutgoingMedia } from '../../domain/index.ts';
import { attachmentName } from '../attachments/attachment-card.ts';
import { filesText } from '../attachments/attachment-words.ts';
import { icon } from '../internal/pane-icons.ts';
import { formatCount } from '../internal/plural.ts';

/** Says that files go with a canned reply, and how many. */
export function filesClip(files: readonly OutgoingMedia[]): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  return html`<span class="clip" role="img" aria-label=${filesText(files.length)} title=${fileNames(files)}
    >${icon('attach', 'small')}<span aria-hidden="true">${formatCount(files.length)}</span></span
  >`;
}

/** What the files of a canned reply are called, in order. */
export function fileNames(files: readonly OutgoingMedia[]): string {
  return files.map(({ kind, fileName = '' }) => attachmentName({ kind, name: fileName })).join(', ');
}
