import { type MediaPorts, MediaSource } from './media-source.ts';

/** The files shown right now: one source per file, forgotten when it rests. */
export class MediaSources {
  readonly #ports: Omit<MediaPorts, 'onRest'>;
  readonly #shown = new Map<string, MediaSource>();

  constructor(ports: Omit<MediaPorts, 'onRest'>) {
    this.#ports = ports;
  }

  of(fileId: string): MediaSource {
    const known = this.#shown.get(fileId);
    if (known !== undefined) return known;
    const source: MediaSource = new MediaSource(fileId, {
      ...this.#ports,
      onRest: () => {
        if (this.#shown.get(fileId) === source) this.#shown.delete(fileId);
      },
    });
    this.#shown.set(fileId, source);
    return source;
  }

  close(): void {
    for (const source of [...this.#shown.values()]) source.close();
  }
}
