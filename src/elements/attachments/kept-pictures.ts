import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { Source } from '../../store/source.ts';
import type { AttachmentView, MediaView } from '../../store/views.ts';

interface Followed {
  readonly source: Source<MediaView>;
  readonly end: () => void;
}

/** Addresses of pictures the backend keeps, for as long as they stand in a tray. */
export class KeptPictures implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: () => Pick<InboxStore, 'media'> | undefined;
  readonly #followed = new Map<string, Followed>();

  constructor(host: ReactiveControllerHost, store: () => Pick<InboxStore, 'media'> | undefined) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  /** What was let go when the host left the page is wanted again. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.keep([]);
  }

  /** Follows the pictures among these files and lets go of all others. */
  keep(files: readonly AttachmentView[]): void {
    const wanted = new Set(
      files.flatMap(({ kind, fileId }) => (kind === 'image' && fileId !== undefined ? fileId : [])),
    );
    for (const [fileId, { end }] of this.#followed) {
      if (wanted.has(fileId)) continue;
      end();
      this.#followed.delete(fileId);
    }
    for (const fileId of wanted) {
      const source = this.#followed.has(fileId) ? undefined : this.#store()?.media(fileId);
      if (source === undefined) continue;
      this.#followed.set(fileId, { source, end: source.subscribe(() => this.#host.requestUpdate()) });
    }
  }

  /** `null` until it is known where the picture is, and when it cannot be had. */
  of(fileId: string): string | null {
    const view = this.#followed.get(fileId)?.source.current;
    return view?.state === 'ready' ? view.url : null;
  }
}
