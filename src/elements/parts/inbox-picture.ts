import { msg, str } from '@lit/localize';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { MediaContent } from '../../domain/index.ts';
import { BaseElement } from '../internal/base-element.ts';
import { contentWord } from '../internal/content-words.ts';
import { fileSize } from '../internal/file-size.ts';
import { icon } from '../internal/pane-icons.ts';
import { playTime } from '../internal/time-format.ts';
import { comingShare } from './coming-share.ts';
import { mediaStyles } from './media.styles.ts';
import { MediaElement } from './media-element.ts';
import { pictureBox } from './picture-box.ts';

/**
 * A photo, the first frame of a video, or a sticker. Its room is kept before it loads.
 *
 * @fires wa-inbox-picture-open - whispered: a person wants to see it large
 * @csspart picture - the picture
 */
export class InboxPictureElement extends MediaElement {
  static override styles = [
    BaseElement.styles,
    mediaStyles,
    css`
      .box {
        position: relative;
        display: block;
        max-inline-size: 100%;
        padding: 0;
        border: 0;
        border-radius: 12px;
        background: var(--_skeleton);
        color: var(--_text-quiet);
        overflow: clip;
      }
      .box.sticker {
        border-radius: 0;
        background: none;
      }
      button.box {
        cursor: zoom-in;
      }
      button.box.video {
        cursor: pointer;
      }
      :focus-visible {
        outline-offset: 2px;
      }
      img,
      video {
        display: block;
        inline-size: 100%;
        block-size: 100%;
        object-fit: cover;
        opacity: 0;
        transition: opacity var(--_quick);
      }
      .sticker :is(img, canvas) {
        object-fit: contain;
      }
      canvas {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
      }
      .shown {
        opacity: 1;
      }
      .coming {
        position: absolute;
        inset: 0;
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 8px;
        padding: 12px;
        font-size: 12px;
        line-height: 16px;
        text-align: center;
      }
      .coming.low {
        place-content: end center;
      }
      .coming .bar {
        inline-size: 88px;
      }
      .play {
        position: absolute;
        inset: 0;
        display: grid;
        place-content: center;
      }
      .disc {
        display: grid;
        place-content: center;
        inline-size: 52px;
        block-size: 52px;
        border-radius: 50%;
        background: rgb(12 13 18 / 62%);
        color: #fff;
        transition: background var(--_quick);
      }
      button.box:hover .disc {
        background: rgb(12 13 18 / 82%);
      }
      .disc .icon {
        margin-inline-start: 2px;
      }
      .length {
        position: absolute;
        inset-block-start: 8px;
        inset-inline-start: 8px;
        display: inline-flex;
        gap: 4px;
        align-items: center;
        padding: 1px 7px;
        border-radius: 9px;
        background: rgb(12 13 18 / 62%);
        color: #fff;
        font-size: 11px;
        line-height: 16px;
      }
      @media (forced-colors: active) {
        .box {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  @state() private shownUrl: string | null = null;

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('content');
    if (before?.file !== undefined && before.file.id !== this.file?.id) this.shownUrl = null;
  }

  override render() {
    const { content, file } = this;
    if (content === undefined || file === undefined) return nothing;
    const { trouble } = this;
    if (trouble !== null) return this.renderTrouble(trouble);
    const { width, height } = pictureBox(content);
    const size = `inline-size:${width}px;aspect-ratio:${width}/${height}`;
    const inner = file.state === 'pending' ? this.#renderComing() : this.#renderPicture(content);
    if (file.state === 'pending' || content.kind === 'sticker')
      return html`<div class="box ${content.kind}" part="picture" .style=${size}>${inner}</div>`;
    return html`<button
      class="box ${content.kind}"
      part="picture"
      type="button"
      aria-label=${this.#label(content)}
      .style=${size}
      @click=${this.#handleOpen}
    >${inner}</button>`;
  }

  #label({ kind, caption = '', file }: MediaContent): string {
    if (kind === 'image')
      return caption === ''
        ? msg('Open photo', { id: 'picture.open' })
        : msg(str`Open photo: ${caption}`, { id: 'picture.open.caption' });
    return file?.durationMs === undefined
      ? msg('Play video', { id: 'picture.play' })
      : msg(str`Play video, ${playTime(file.durationMs)}`, { id: 'picture.play.length' });
  }

  #renderComing(): TemplateResult {
    const bytes = this.file?.bytes ?? null;
    return html`<span class="coming"
      >${msg('Fetching from WhatsApp', { id: 'media.pending' })}${bytes === null ? nothing : html`<bdi>${fileSize(bytes)}</bdi>`}<span class="bar"></span
    ></span>`;
  }

  #renderPicture({ kind, file }: MediaContent): TemplateResult {
    const { url } = this;
    // A renewed address shows the same bytes: what stands there stays.
    const src = this.shownUrl ?? url;
    if (kind === 'video') {
      return html`${
        src === null
          ? nothing
          : html`<video
            class=${this.shownUrl === null ? '' : 'shown'}
            .muted=${true}
            src=${`${src}#t=0.001`}
            preload="metadata"
            playsinline
            tabindex="-1"
            aria-hidden="true"
            @loadedmetadata=${this.#handleLoad}
            @error=${this.handleBroken}
          ></video>`
      }<span class="play"><span class="disc">${icon('play')}</span></span
      >${file?.durationMs === undefined ? nothing : html`<span class="length">${icon('video', 'small')}${playTime(file.durationMs)}</span>`}${
        src === null ? html`<span class="coming low">${comingShare(this.view)}</span>` : nothing
      }`;
    }
    const alt = kind === 'sticker' ? contentWord('sticker') : '';
    return src === null
      ? html`<span class="coming">${comingShare(this.view)}</span>`
      : html`<img
        class=${this.shownUrl === null || this.#isStill ? '' : 'shown'}
        src=${src}
        alt=${alt}
        decoding="async"
        draggable="false"
        @load=${this.#handleLoad}
        @error=${this.handleBroken}
      />${this.#isStill ? html`<canvas aria-hidden="true"></canvas>` : nothing}`;
  }

  /** Who asked for less motion sees the first picture of a moving sticker. */
  get #isStill(): boolean {
    return this.content?.animated === true && globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  readonly #handleLoad = ({ target }: Event): void => {
    this.shownUrl = this.url;
    const canvas = this.renderRoot.querySelector('canvas');
    if (canvas === null || !(target instanceof HTMLImageElement)) return;
    canvas.width = target.naturalWidth;
    canvas.height = target.naturalHeight;
    canvas.getContext('2d')?.drawImage(target, 0, 0);
  };

  readonly #handleOpen = (): void => {
    this.dispatchEvent(new CustomEvent('wa-inbox-picture-open', { bubbles: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-picture': InboxPictureElement;
  }
}
