import { playback } from '../parts/playback.ts';

/** Lets somebody hear a recording before it is sent; what else plays on the page rests. */
export class SoundPlayer {
  readonly #audio: HTMLAudioElement;
  readonly #url: string;
  readonly #changed: () => void;
  #isBroken = false;

  constructor(file: Blob, changed: () => void) {
    this.#changed = changed;
    this.#url = URL.createObjectURL(file);
    this.#audio = new Audio();
    for (const type of ['play', 'pause', 'ended', 'timeupdate']) this.#audio.addEventListener(type, changed);
    this.#audio.addEventListener('error', () => this.#break());
  }

  get isPlaying(): boolean {
    return !this.#audio.paused && !this.#audio.ended;
  }

  /** Seconds. */
  get position(): number {
    return this.#audio.currentTime;
  }

  /** The page's policy does not let it be heard, or the browser cannot. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  toggle(): void {
    if (this.isPlaying) {
      this.#audio.pause();
      return;
    }
    playback.pause();
    this.#load();
    this.#audio.play().catch(() => {
      // Paused before it began, which is fine, or `error` has told.
    });
  }

  /** @param position seconds */
  seek(position: number): void {
    this.#load();
    this.#audio.currentTime = position;
  }

  close(): void {
    this.#audio.pause();
    this.#audio.removeAttribute('src');
    URL.revokeObjectURL(this.#url);
  }

  /** Not before somebody listens: pages that forbid it would report it. */
  #load(): void {
    if (this.#audio.src === '') this.#audio.src = this.#url;
  }

  #break(): void {
    if (this.#audio.getAttribute('src') === null) return;
    this.#isBroken = true;
    this.#changed();
  }
}
