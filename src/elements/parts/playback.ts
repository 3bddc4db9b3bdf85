import type { Source } from '../../store/source.ts';
import type { MediaView } from '../../store/views.ts';

/** The speeds a person can listen at, in the order a button offers them. */
export const RATES = [1, 1.5, 2] as const;
export type Rate = (typeof RATES)[number];

/** Most files whose place is remembered. */
const REMEMBERED = 300;

/** How a sound stands now. */
export interface PlaybackState {
  readonly isPlaying: boolean;
  /** Where it stands, seconds. */
  readonly position: number;
  /** Its length, seconds; `null` until its bytes say. */
  readonly duration: number | null;
  /** Heard on this page, at least in part. */
  readonly isHeard: boolean;
}

/** Makes the browser's player. */
export type CreateAudio = () => HTMLAudioElement;

/**
 * What plays on this page: one sound at a time, whichever row asked for it, also when that row has left the page. Remembers where each one
 * stood, and plays on when its address is renewed.
 *
 * @fires change - something about the sound that plays, or about speed, is different
 */
export class Playback extends EventTarget {
  readonly #createAudio: CreateAudio;
  readonly #positions = new Map<string, number>();
  readonly #heard = new Set<string>();
  #audio: HTMLAudioElement | null = null;
  #fileId: string | null = null;
  #source: Source<MediaView> | null = null;
  #leave: (() => void) | null = null;
  #rate: Rate = 1;
  #isWanted = false;
  #isRenewed = false;

  constructor(createAudio: CreateAudio = () => new Audio()) {
    super();
    this.#createAudio = createAudio;
  }

  get rate(): Rate {
    return this.#rate;
  }

  stateOf(fileId: string): PlaybackState {
    const isCurrent = fileId === this.#fileId && this.#audio !== null;
    const length = isCurrent ? (this.#audio?.duration ?? Number.NaN) : Number.NaN;
    return {
      isPlaying: isCurrent && this.#isWanted,
      position: this.#positions.get(fileId) ?? 0,
      duration: Number.isFinite(length) && length > 0 ? length : null,
      isHeard: this.#heard.has(fileId),
    };
  }

  /** Plays a file from where it stood, or lets it rest; what played before rests. */
  toggle(fileId: string, source: Source<MediaView>): void {
    if (this.#fileId === fileId && this.#isWanted) this.pause();
    else this.#play(fileId, source);
  }

  /** Lets everything rest. */
  pause(): void {
    this.#isWanted = false;
    this.#audio?.pause();
    this.#leave?.();
    this.#leave = null;
    this.#tell();
  }

  /** Moves to a place, seconds. */
  seek(fileId: string, position: number): void {
    const place = Math.max(0, position);
    this.#remember(fileId, place);
    if (fileId === this.#fileId && this.#audio !== null && this.#audio.readyState > 0) this.#audio.currentTime = place;
    this.#tell();
  }

  /** The next of {@link RATES}, for everything that plays from now on. */
  nextRate(): void {
    this.#rate = RATES[(RATES.indexOf(this.#rate) + 1) % RATES.length] ?? 1;
    if (this.#audio !== null) this.#audio.playbackRate = this.#rate;
    this.#tell();
  }

  #play(fileId: string, source: Source<MediaView>): void {
    this.pause();
    const audio = this.#prepare();
    this.#isWanted = true;
    this.#isRenewed = false;
    this.#heard.add(fileId);
    this.#source = source;
    // Held as long as it plays: the row that shows it may scroll away.
    this.#leave = source.subscribe(() => this.#load());
    if (this.#fileId !== fileId) {
      this.#fileId = fileId;
      audio.removeAttribute('src');
    }
    this.#load();
    this.#tell();
  }

  #prepare(): HTMLAudioElement {
    if (this.#audio !== null) return this.#audio;
    const audio = this.#createAudio();
    this.#audio = audio;
    audio.preload = 'auto';
    audio.addEventListener('loadedmetadata', () => {
      audio.currentTime = this.#positions.get(this.#fileId ?? '') ?? 0;
      this.#tell();
    });
    audio.addEventListener('timeupdate', () => {
      // Before it stands where it was left, 0 says nothing.
      if (this.#fileId !== null && this.#isWanted && audio.readyState > 0)
        this.#remember(this.#fileId, audio.currentTime);
      this.#tell();
    });
    audio.addEventListener('ended', () => {
      if (this.#fileId !== null) this.#positions.delete(this.#fileId);
      this.pause();
    });
    audio.addEventListener('error', () => this.#handleError());
    return audio;
  }

  /** Takes the address; a renewed one only when there is more to load. */
  #load(): void {
    const view = this.#source?.current;
    const audio = this.#audio;
    if (!this.#isWanted || audio === null || view === undefined) return;
    if (view.state === 'failed') {
      this.pause();
      return;
    }
    if (view.state === 'loading') return;
    if (audio.src !== view.url && !isWhole(audio)) audio.src = view.url;
    audio.playbackRate = this.#rate;
    audio.play().catch((error: unknown) => {
      // Replaced by another address or stopped at once: no failure. A real one comes as an `error` event too.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.pause();
    });
  }

  #handleError(): void {
    const view = this.#source?.current;
    if (!this.#isWanted || view?.state !== 'ready' || this.#audio?.src !== view.url) return;
    if (this.#isRenewed) {
      // A fresh address did not help: these bytes are no good.
      this.pause();
      return;
    }
    this.#isRenewed = true;
    view.renew();
  }

  #remember(fileId: string, position: number): void {
    this.#positions.delete(fileId);
    this.#positions.set(fileId, position);
    const [oldest] = this.#positions.keys();
    if (this.#positions.size > REMEMBERED && oldest !== undefined) this.#positions.delete(oldest);
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** Whether all of it is here: then its address matters no more. */
function isWhole({ src, buffered, duration, error }: HTMLAudioElement): boolean {
  if (src === '' || error !== null || buffered.length !== 1) return false;
  return buffered.start(0) === 0 && buffered.end(0) >= duration - 0.1;
}

/** The one of this page. */
export const playback = new Playback();
