import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AttachmentView } from '../../store/views.ts';

/** Addresses of the pictures in the tray, for as long as they stand there. */
export class Thumbnails implements ReactiveController {
  readonly #addresses = new Map<Blob, string>();

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.keep([]);
  }

  /** Lets go of the pictures of files that are gone. */
  keep(files: readonly AttachmentView[]): void {
    const present = new Set(files.map(({ file }) => file));
    for (const [file, address] of this.#addresses) {
      if (present.has(file)) continue;
      URL.revokeObjectURL(address);
      this.#addresses.delete(file);
    }
  }

  of(file: Blob): string {
    let address = this.#addresses.get(file);
    if (address === undefined) {
      address = URL.createObjectURL(file);
      this.#addresses.set(file, address);
    }
    return address;
  }
}
