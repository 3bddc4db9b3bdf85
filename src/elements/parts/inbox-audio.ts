import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BaseElement } from '../internal/base-element.ts';
import { formatLocale } from '../internal/localize.ts';
import { icon } from '../internal/pane-icons.ts';
import { playTime } from '../internal/time-format.ts';
import { audioStyles } from './audio.styles.ts';
import type { DecodedSound } from './decode-waveform.ts';
import { safeDownload } from './inbox-file.ts';
import { mediaStyles } from './media.styles.ts';
import { MediaElement } from './media-element.ts';
import { type Playback, type PlaybackState, playback, type Rate } from './playback.ts';
import { safeFileName } from './safe-file-name.ts';
import { soundFacts } from './sound-facts.ts';
import { BAR_STEP, BARS, WAVE_HEIGHT, waveformPath } from './waveform-path.ts';

/** What an arrow key moves, seconds. */
const STEP = 5;

/**
 * A voice note with its waveform, or an audio file. One sound plays on the page at a time; where each one stood is remembered.
 *
 * @csspart player - the line
 * @cssstate trouble - There is nothing to play: words say why.
 */
export class InboxAudioElement extends MediaElement {
  static override styles = [BaseElement.styles, mediaStyles, audioStyles];

  #facts: DecodedSound | null = null;
  #factsOf: string | null = null;

  @state() private playing: PlaybackState = { isPlaying: false, position: 0, duration: null, isHeard: false };

  @state() private rate: Rate = 1;

  /** Nobody has heard it yet, as far as the inbox knows: a mark says so until it is played. */
  @property({ type: Boolean, attribute: 'with-mark' }) withMark = false;
  /** What plays on this page. */
  @property({ attribute: false }) playback: Playback = playback;

  override connectedCallback(): void {
    super.connectedCallback();
    this.playback.addEventListener('change', this.#handleChange);
    this.#handleChange();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.playback.removeEventListener('change', this.#handleChange);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('content')) return;
    const { file } = this;
    if (file?.id !== this.#factsOf) this.#facts = null;
    this.#handleChange();
  }

  override updated(): void {
    this.setState('trouble', this.trouble !== null);
    void this.#learn();
  }

  /** Reads loudness and length from the bytes when the record lacks them. */
  async #learn(): Promise<void> {
    const { file, url } = this;
    if (file === undefined || url === null || this.#factsOf === file.id) return;
    const isKnown = file.durationMs !== undefined && (file.waveform !== undefined || this.content?.voice !== true);
    this.#factsOf = file.id;
    if (isKnown) return;
    const facts = await soundFacts(file, url);
    if (this.file?.id !== file.id) return;
    this.#facts = facts;
    this.requestUpdate();
  }

  /** Seconds; 0 while nobody knows. */
  get #length(): number {
    const ms = this.file?.durationMs ?? this.#facts?.durationMs;
    return this.playing.duration ?? (ms === undefined ? 0 : ms / 1000);
  }

  get #share(): number {
    return this.#length === 0 ? 0 : Math.min(1, this.playing.position / this.#length);
  }

  override render() {
    const { content, file, trouble } = this;
    if (content === undefined || file === undefined) return nothing;
    if (trouble !== null) return this.renderTrouble(trouble);
    const title = content.voice ? null : safeFileName(content.fileName);
    const isComing = file.state === 'pending';
    return html`<div class="player ${title === null ? '' : 'titled'}" part="player">
      <button
        class="toggle"
        type="button"
        ?disabled=${isComing}
        aria-label=${this.playing.isPlaying ? msg('Pause', { id: 'audio.pause' }) : msg('Play', { id: 'audio.play' })}
        @click=${this.#handleToggle}
      >${icon(this.playing.isPlaying ? 'pause' : 'play')}</button>
      ${title === null ? nothing : html`<bdi class="title one-line" dir="auto">${title}</bdi>`}
      ${this.#renderTrack()}
      <div class="aside">${this.#renderAside()}</div>
      <div class="times">${isComing ? msg('Fetching from WhatsApp', { id: 'media.pending' }) : this.#renderTimes()}</div>
    </div>`;
  }

  #renderTimes(): TemplateResult {
    const { position, isHeard } = this.playing;
    const length = this.#length === 0 ? '–:––' : playTime(this.#length * 1000);
    const shown = position > 0 ? `${playTime(position * 1000)} / ${length}` : length;
    return html`<bdi>${shown}</bdi>${
      this.withMark && !isHeard
        ? html`<span class="unheard" role="img" aria-label=${msg('Not played yet', { id: 'audio.unheard' })}></span>`
        : nothing
    }`;
  }

  #renderTrack(): TemplateResult {
    const done = Math.round(this.#share * 1000) / 10;
    const total = playTime(this.#length * 1000);
    const place = playTime(this.playing.position * 1000);
    return html`<div
      class="track"
      role="slider"
      tabindex="0"
      aria-label=${msg('Position', { id: 'audio.position' })}
      aria-valuemin="0"
      aria-valuemax=${Math.round(this.#length)}
      aria-valuenow=${Math.round(this.playing.position)}
      aria-valuetext=${msg(str`${place} of ${total}`, { id: 'audio.position.value' })}
      @pointerdown=${this.#handlePointer}
      @pointermove=${this.#handlePointer}
      @keydown=${this.#handleKey}
    >${
      this.content?.voice
        ? this.#renderWave(done)
        : html`<span class="line"></span><span class="line done" .style=${`inline-size:${done}%`}></span
          ><span class="knob" .style=${`inset-inline-start:${done}%`}></span>`
    }</div>`;
  }

  #renderWave(done: number): TemplateResult {
    const path = waveformPath(this.file?.waveform ?? this.#facts?.waveform ?? null);
    const box = `0 0 ${BARS * BAR_STEP} ${WAVE_HEIGHT}`;
    return html`<svg viewBox=${box} preserveAspectRatio="none" aria-hidden="true"><path d=${path}></path></svg
      ><svg class="done" viewBox=${box} preserveAspectRatio="none" aria-hidden="true" .style=${`clip-path:inset(0 ${100 - done}% 0 0)`}><path d=${path}></path></svg>`;
  }

  #renderAside(): TemplateResult | typeof nothing {
    const { position, isPlaying } = this.playing;
    if (isPlaying || position > 0) {
      const rate = new Intl.NumberFormat(formatLocale()).format(this.rate);
      const label = msg(str`Speed ${rate}`, { id: 'audio.rate' });
      return html`<button class="rate" type="button" aria-label=${label} @click=${() => this.playback.nextRate()}>${rate}×</button>`;
    }
    const href = this.content?.voice || this.url === null ? null : safeDownload(this.url);
    if (href === null) return nothing;
    const label = msg(str`Save ${this.fileName}`, { id: 'media.save' });
    return html`<a class="icon-button" href=${href} download=${this.fileName} rel="noopener" aria-label=${label}>${icon('download')}</a>`;
  }

  readonly #handleChange = (): void => {
    const { file } = this;
    if (file === undefined) return;
    const now = this.playback.stateOf(file.id);
    const { playing } = this;
    const isSame = (Object.keys(now) as (keyof PlaybackState)[]).every((key) => now[key] === playing[key]);
    if (!isSame) this.playing = now;
    this.rate = this.playback.rate;
  };

  readonly #handleToggle = (): void => {
    const { file, media } = this;
    if (file !== undefined && media !== undefined) this.playback.toggle(file.id, media(file.id));
  };

  readonly #handlePointer = (event: PointerEvent): void => {
    if (event.buttons !== 1 || !(event.currentTarget instanceof HTMLElement)) return;
    const track = event.currentTarget;
    if (event.type === 'pointerdown') track.setPointerCapture(event.pointerId);
    const { left, width } = track.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - left) / width));
    this.#seek((track.matches(':dir(rtl)') ? 1 - share : share) * this.#length);
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    const ahead = this.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const back = ahead === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const { position } = this.playing;
    if (event.key === ahead || event.key === 'ArrowUp') this.#seek(position + STEP);
    else if (event.key === back || event.key === 'ArrowDown') this.#seek(position - STEP);
    else if (event.key === 'Home') this.#seek(0);
    else if (event.key === 'End') this.#seek(this.#length - 0.1);
    else if (event.key === ' ') this.#handleToggle();
    else return;
    event.preventDefault();
  };

  #seek(position: number): void {
    const { file } = this;
    if (file !== undefined && this.#length > 0)
      this.playback.seek(file.id, Math.min(Math.max(0, position), this.#length));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-audio': InboxAudioElement;
  }
}
