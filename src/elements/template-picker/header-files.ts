import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FieldValue, TemplateField } from '../../domain/index.ts';

/** Takes a file to the workspace and answers the id it is kept under. */
export type UploadHeader = (file: File, signal: AbortSignal) => Promise<string>;

/** The files chosen for headers: on their way, arrived, failed; pictures show at once. */
export class HeaderFiles implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #put: (field: TemplateField, value: FieldValue) => void;
  readonly #running = new Map<string, AbortController>();
  #failed = new Set<string>();
  #pictures: Record<string, string> = {};

  constructor(host: ReactiveControllerHost, put: (field: TemplateField, value: FieldValue) => void) {
    this.#host = host;
    this.#put = put;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  get uploading(): ReadonlySet<string> {
    return new Set(this.#running.keys());
  }

  get failed(): ReadonlySet<string> {
    return this.#failed;
  }

  /** Object addresses of pictures by file id. */
  get pictures(): Readonly<Record<string, string>> {
    return this.#pictures;
  }

  /** Uploads a file for a field; another one chosen meanwhile takes its place. */
  async take(field: TemplateField, file: File, upload: UploadHeader): Promise<void> {
    const { kind } = field;
    if (kind !== 'image' && kind !== 'video' && kind !== 'document') return;
    this.#running.get(field.id)?.abort();
    const abort = new AbortController();
    this.#running.set(field.id, abort);
    this.#failed.delete(field.id);
    this.#put(field, null);
    try {
      const fileId = await upload(file, abort.signal);
      if (abort.signal.aborted) return;
      if (kind === 'image') this.#pictures = { ...this.#pictures, [fileId]: URL.createObjectURL(file) };
      this.#put(field, { kind, fileId, mime: file.type, fileName: file.name });
    } catch {
      // Why is the store's to tell; here the way out is to choose again.
      if (!abort.signal.aborted) this.#failed.add(field.id);
    } finally {
      if (this.#running.get(field.id) === abort) this.#running.delete(field.id);
      this.#host.requestUpdate();
    }
  }

  /** Ends what is on its way and lets the pictures go. */
  forget(): void {
    for (const abort of this.#running.values()) abort.abort();
    this.#running.clear();
    this.#failed = new Set();
    for (const address of Object.values(this.#pictures)) URL.revokeObjectURL(address);
    this.#pictures = {};
  }
}
