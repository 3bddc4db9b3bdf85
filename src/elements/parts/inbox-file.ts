import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { BaseElement } from '../internal/base-element.ts';
import { fileSize } from '../internal/file-size.ts';
import { safeHref } from '../internal/links.ts';
import { icon } from '../internal/pane-icons.ts';
import { comingShare } from './coming-share.ts';
import { fileFamily } from './file-family.ts';
import { mediaStyles } from './media.styles.ts';
import { MediaElement } from './media-element.ts';
import { fileKind } from './safe-file-name.ts';

/**
 * A document: its type at a glance, its name, its size, and a way to save it.
 *
 * @csspart file - the line
 */
export class InboxFileElement extends MediaElement {
  static override styles = [
    BaseElement.styles,
    mediaStyles,
    css`
      .file {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: 0 10px;
        align-items: center;
        inline-size: 320px;
        max-inline-size: 100%;
        padding: 8px;
        border-radius: 12px;
        background: color-mix(in oklab, currentColor 5%, transparent);
        color: inherit;
        text-decoration: none;
      }
      a.file:hover {
        background: color-mix(in oklab, currentColor 9%, transparent);
      }
      .sheet {
        display: grid;
        place-content: end center;
        position: relative;
        inline-size: 36px;
        block-size: 44px;
        padding-block-end: 6px;
        border-radius: 5px;
        background: light-dark(oklch(0.92 0.05 var(--_hue, 270)), oklch(0.36 0.06 var(--_hue, 270)));
        color: light-dark(oklch(0.4 0.13 var(--_hue, 270)), oklch(0.92 0.06 var(--_hue, 270)));
        font-size: 10px;
        line-height: 12px;
        font-weight: 700;
        letter-spacing: 0.02em;
        overflow: clip;
      }
      .sheet::after {
        content: '';
        position: absolute;
        inset-block-start: 0;
        inset-inline-end: 0;
        inline-size: 11px;
        block-size: 11px;
        border-end-start-radius: 4px;
        background: light-dark(rgb(255 255 255 / 75%), rgb(0 0 0 / 35%));
      }
      .pdf {
        --_hue: 25;
      }
      .text {
        --_hue: 255;
      }
      .table {
        --_hue: 150;
      }
      .slides {
        --_hue: 55;
      }
      .archive {
        --_hue: 310;
      }
      .name {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
        font-weight: 500;
        overflow-wrap: anywhere;
      }
      .facts {
        display: block;
        color: var(--_text-quiet);
        font-size: 12px;
        line-height: 16px;
        overflow-wrap: anywhere;
      }
      .words {
        min-inline-size: 0;
      }
      .save {
        display: flex;
        gap: 6px;
        align-items: center;
        color: var(--_text-quiet);
      }
      @media (forced-colors: active) {
        .sheet {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  override render() {
    const { content, file, trouble } = this;
    if (content === undefined || file === undefined) return nothing;
    if (trouble !== null) return this.renderTrouble(trouble);
    const { family, letters } = fileFamily(content.mime, content.fileName);
    const size = file.bytes === null ? '' : fileSize(file.bytes);
    const isComing = file.state === 'pending';
    const facts = [letters || fileKind(content.mime), size].filter(Boolean).join(' · ');
    const inner = html`<span class="sheet ${family}" aria-hidden="true">${letters}</span>
      <span class="words"><span class="name"><bdi>${this.fileName}</bdi></span><span class="facts"><bdi>${facts}</bdi></span>${
        isComing
          ? html`<span class="facts">${msg('Fetching from WhatsApp', { id: 'media.pending' })}</span><span class="bar"></span>`
          : nothing
      }</span>
      ${isComing ? nothing : html`<span class="save">${comingShare(this.view)}${icon('download')}<span class="visually-hidden">${msg('Save', { id: 'file.save' })}</span></span>`}`;
    const href = this.url === null ? null : safeDownload(this.url);
    if (href === null) return html`<div class="file" part="file">${inner}</div>`;
    return html`<a
      class="file"
      part="file"
      href=${href}
      download=${this.fileName}
      rel="noopener"
    >${inner}</a>`;
  }
}

/** Our own object URLs and the backend's addresses; nothing that runs. */
export function safeDownload(url: string): string | null {
  return url.startsWith('blob:') ? url : safeHref(url);
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-file': InboxFileElement;
  }
}
