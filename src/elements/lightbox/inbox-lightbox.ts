import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Source } from '../../store/source.ts';
import type { MediaView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { contentWord } from '../internal/content-words.ts';
import { errorText } from '../internal/error-words.ts';
import { ModalVoice } from '../internal/modal-voice.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { formatCount } from '../internal/plural.ts';
import { fullTime } from '../internal/time-format.ts';
import { comingShare } from '../parts/coming-share.ts';
import { safeDownload } from '../parts/inbox-file.ts';
import { playback } from '../parts/playback.ts';
import { safeFileName } from '../parts/safe-file-name.ts';
import { lightboxStyles } from './lightbox.styles.ts';
import type { LightboxItem } from './lightbox-item.ts';
import { panned, WHOLE, type Zoom, zoomed } from './zoom.ts';

/** What a key or button makes larger by. */
const STEP = 1.5;
/** What Shift and an arrow key move, px. */
const PAN = 60;

/**
 * Photos and videos of a conversation, large, one after the other. A modal dialog: the page behind is inert, Escape closes, the focus goes
 * back where it came from.
 *
 * @fires wa-inbox-lightbox-close - `{messageId, moved}`, whispered: it closed on this message
 * @csspart dialog - the dialog
 */
export class InboxLightboxElement extends BaseElement {
  static override styles = [BaseElement.styles, lightboxStyles];

  readonly #observed = new ObserveController<MediaView>(this, () => {
    const id = this.#item?.content.file?.id;
    return id === undefined ? undefined : this.media?.(id);
  });
  #openedId: string | null = null;
  #renewed = '';
  #place = 0;

  @state() private zoom: Zoom = WHOLE;
  @state() private isHeld = false;

  /** What can be paged through, oldest first. */
  @property({ attribute: false }) items: readonly LightboxItem[] = [];
  /** The message in front. */
  @property({ attribute: false }) shownId: string | null = null;
  /** Makes a file loadable. */
  @property({ attribute: false }) media: ((fileId: string) => Source<MediaView>) | undefined;

  get #index(): number {
    return this.items.findIndex(({ messageId }) => messageId === this.shownId);
  }

  get #item(): LightboxItem | undefined {
    return this.items[this.#index];
  }

  constructor() {
    super();
    new ModalVoice(this);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#openedId ??= this.shownId;
    if (changed.has('shownId')) this.zoom = WHOLE;
  }

  override updated(): void {
    const dialog = this.#dialog;
    if (dialog === null) return;
    if (!dialog.open) {
      playback.pause();
      dialog.showModal();
    }
    // The button that was pressed may be gone, and with it the keyboard.
    else if (this.shadowRoot?.activeElement === null) dialog.focus();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  override render() {
    const item = this.#item;
    const label =
      item === undefined
        ? msg('Pictures', { id: 'lightbox.label' })
        : `${contentWord(item.content.kind)}, ${item.sender}`;
    return html`<dialog part="dialog" tabindex="-1" aria-label=${label} @close=${this.#handleClose} @keydown=${this.#handleKey}>
      ${item === undefined ? this.#renderGone() : this.#renderItem(item)}
    </dialog>`;
  }

  #renderGone(): TemplateResult {
    return html`<div class="stage"><div class="note">
      ${msg('This picture is no longer here.', { id: 'lightbox.gone' })}
      <button class="button" type="button" @click=${this.#close}>${msg('Close', { id: 'action.close' })}</button>
    </div></div>`;
  }

  #renderItem(item: LightboxItem): TemplateResult {
    const { content, sender, at } = item;
    const count = this.items.length;
    const place = msg(str`${formatCount(this.#index + 1)} of ${formatCount(count)}`, { id: 'lightbox.place' });
    const before = msg('Previous', { id: 'lightbox.previous' });
    const after = msg('Next', { id: 'lightbox.next' });
    return html`<div class="bar">
        <div class="who">
          <bdi class="one-line">${sender}</bdi>
          <div class="facts">${fullTime(at)} · ${place}</div>
        </div>
        ${content.kind === 'image' ? this.#renderZooms() : nothing} ${this.#renderSave(item)}
        <button class="icon-button" type="button" aria-label=${msg('Close', { id: 'action.close' })} autofocus @click=${this.#close}>
          ${icon('close')}
        </button>
      </div>
      <div
        class="stage ${this.zoom.scale > 1 ? 'near' : ''} ${this.isHeld ? 'held' : ''}"
        @wheel=${this.#handleWheel}
        @dblclick=${this.#handleDouble}
        @pointerdown=${this.#handlePointer}
        @pointermove=${this.#handlePointer}
        @pointerup=${this.#handlePointer}
        @pointercancel=${this.#handlePointer}
      >
        ${this.#renderMedia(item)}
        ${this.#index > 0 ? html`<button class="turn before" type="button" aria-label=${before} @click=${() => this.#turn(-1)}>${icon('back')}</button>` : nothing}
        ${this.#index < count - 1 ? html`<button class="turn after" type="button" aria-label=${after} @click=${() => this.#turn(1)}>${icon('next')}</button>` : nothing}
      </div>
      ${content.caption ? html`<div class="caption" dir="auto" tabindex="0">${content.caption}</div>` : html`<div class="gap"></div>`}
      ${/* The inbox's own voice lies behind the dialog, inert. */ nothing}
      <div class="visually-hidden" role="status">${`${contentWord(content.kind)} ${place}`}</div>`;
  }

  #renderZooms(): TemplateResult {
    const percent = `${formatCount(Math.round(this.zoom.scale * 100))} %`;
    return html`<span class="zooms">
        <button class="icon-button" type="button" aria-label=${msg('Smaller', { id: 'lightbox.smaller' })} aria-disabled=${this.zoom.scale === 1} @click=${() => this.#grow(1 / STEP)}>${icon('minus')}</button>
      </span>
      <span class="zooms zoom">${percent}</span>
      <span class="zooms">
        <button class="icon-button" type="button" aria-label=${msg('Larger', { id: 'lightbox.larger' })} @click=${() => this.#grow(STEP)}>${icon('plus')}</button>
      </span>`;
  }

  #renderSave({ content }: LightboxItem): TemplateResult | typeof nothing {
    const view = this.#observed.value;
    const href = view?.state === 'ready' ? safeDownload(view.url) : null;
    if (href === null) return nothing;
    const name = safeFileName(content.fileName) ?? contentWord(content.kind);
    const label = msg(str`Save ${name}`, { id: 'media.save' });
    return html`<a class="icon-button" href=${href} download=${name} rel="noopener" aria-label=${label}>${icon('download')}</a>`;
  }

  #renderMedia({ content }: LightboxItem): TemplateResult {
    const view = this.#observed.value;
    if (view === undefined || view.state === 'loading')
      return html`<div class="note">${msg('Loading…', { id: 'lightbox.loading' })} ${comingShare(view ?? null)}</div>`;
    if (view.state === 'failed') {
      return html`<div class="note">${errorText(view.error.code)}
        <button class="button" type="button" @click=${view.retry}>${msg('Try again', { id: 'action.try-again' })}</button>
      </div>`;
    }
    if (content.kind === 'video') {
      return html`<video
        src=${view.url}
        controls
        autoplay
        playsinline
        aria-label=${content.caption ?? contentWord('video')}
        @timeupdate=${this.#handleTime}
        @loadedmetadata=${this.#handleMetadata}
        @error=${this.#handleBroken}
      ></video>`;
    }
    const { scale, x, y } = this.zoom;
    return html`<img
      src=${view.url}
      alt=${content.caption || contentWord('image')}
      draggable="false"
      .style=${`transform:translate(${x}px,${y}px) scale(${scale})`}
      @error=${this.#handleBroken}
    />`;
  }

  #turn(by: 1 | -1): void {
    const next = this.items[this.#index + by];
    if (next === undefined) return;
    this.#place = 0;
    this.shownId = next.messageId;
  }

  #grow(factor: number, point?: { readonly x: number; readonly y: number }): void {
    if (this.#item?.content.kind === 'image') this.zoom = zoomed(this.zoom, factor, point);
  }

  #pan(x: number, y: number): void {
    const stage = this.renderRoot.querySelector('.stage')?.getBoundingClientRect();
    if (stage !== undefined) this.zoom = panned(this.zoom, { x, y }, stage);
  }

  readonly #close = (): void => this.#dialog?.close();

  readonly #handleClose = (): void => {
    const detail = { messageId: this.shownId, moved: this.shownId !== this.#openedId };
    this.dispatchEvent(new CustomEvent('wa-inbox-lightbox-close', { detail, bubbles: true }));
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // A video's own controls take the arrows.
    const inVideo = event.composedPath()[0] instanceof HTMLVideoElement;
    const ahead = this.matches(':dir(rtl)') ? -1 : 1;
    const { key, shiftKey } = event;
    if (key === '+' || key === '=') this.#grow(STEP);
    else if (key === '-' || key === '_') this.#grow(1 / STEP);
    else if (key === '0') this.zoom = WHOLE;
    else if (shiftKey && key.startsWith('Arrow'))
      this.#pan(
        key === 'ArrowLeft' ? PAN : key === 'ArrowRight' ? -PAN : 0,
        key === 'ArrowUp' ? PAN : key === 'ArrowDown' ? -PAN : 0,
      );
    else if (!inVideo && key === 'ArrowRight') this.#turn(ahead === 1 ? 1 : -1);
    else if (!inVideo && key === 'ArrowLeft') this.#turn(ahead === 1 ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #pointOf(event: MouseEvent): { readonly x: number; readonly y: number } {
    const { left, top, width, height } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    return { x: event.clientX - left - width / 2, y: event.clientY - top - height / 2 };
  }

  readonly #handleWheel = (event: WheelEvent): void => {
    event.preventDefault();
    this.#grow(event.deltaY < 0 ? 1.2 : 1 / 1.2, this.#pointOf(event));
  };

  readonly #handleDouble = (event: MouseEvent): void => {
    if (event.target instanceof HTMLButtonElement) return;
    if (this.zoom.scale > 1) this.zoom = WHOLE;
    else this.#grow(2.5, this.#pointOf(event));
  };

  readonly #handlePointer = (event: PointerEvent): void => {
    if (event.type === 'pointerdown') {
      if (this.zoom.scale === 1 || !(event.target instanceof HTMLImageElement)) return;
      this.isHeld = true;
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    } else if (event.type !== 'pointermove') this.isHeld = false;
    else if (this.isHeld) this.#pan(event.movementX, event.movementY);
  };

  readonly #handleTime = (event: Event): void => {
    if (event.target instanceof HTMLVideoElement && event.target.readyState > 0) this.#place = event.target.currentTime;
  };

  /** A renewed address begins anew: the place is kept. */
  readonly #handleMetadata = (event: Event): void => {
    if (event.target instanceof HTMLVideoElement && this.#place > 0) event.target.currentTime = this.#place;
  };

  readonly #handleBroken = (): void => {
    const view = this.#observed.value;
    if (view?.state !== 'ready' || this.#renewed === this.shownId) return;
    this.#renewed = this.shownId ?? '';
    view.renew();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-lightbox': InboxLightboxElement;
  }
}
