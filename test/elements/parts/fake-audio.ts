/** A browser's player without sound, for tests: it loads and ends when told. */
export class FakeAudio extends EventTarget {
  src = '';
  preload = '';
  playbackRate = 1;
  currentTime = 0;
  duration = Number.NaN;
  readyState = 0;
  error: unknown = null;
  readonly played: string[] = [];
  whole = false;

  get buffered(): { length: number; start(): number; end(): number } {
    return { length: this.whole ? 1 : 0, start: () => 0, end: () => this.duration };
  }

  async play(): Promise<void> {
    this.played.push(this.src);
  }

  pause(): void {
    this.played.push('pause');
  }

  removeAttribute(): void {
    this.src = '';
    this.readyState = 0;
  }

  load(seconds: number): void {
    this.duration = seconds;
    this.readyState = 4;
    this.dispatchEvent(new Event('loadedmetadata'));
  }

  run(to: number): void {
    this.currentTime = to;
    this.dispatchEvent(new Event('timeupdate'));
  }
}
