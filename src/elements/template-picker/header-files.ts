import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  type FieldValue,
  InboxError,
  type InboxErrorCode,
  MEDIA_LIMITS,
  type TemplateField,
  takesMime,
} from '../../domain/index.ts';

/** Takes a file to the workspace and answers the id it is kept under. */
export type UploadHeader = (
  file: File,
  signal: AbortSignal,
  onProgress?: (sent: number, total: number) => void,
) => Promise<string>;

/** A kind of file a header may hold. */
export type HeaderKind = 'image' | 'video' | 'document';

/** A file on its way into a header, 0 to 1, or why it did not come there. */
export type HeaderUpload =
  | { readonly state: 'uploading'; readonly progress: number }
  | { readonly state: 'failed'; readonly code: InboxErrorCode; readonly file: File; readonly bytes: number };

export interface HeaderFilesOptions {
  readonly put: (templateId: string, field: TemplateField, value: FieldValue) => void;
  /** A file did not come into its header. */
  readonly onFailed: (kind: HeaderKind, failed: HeaderUpload & { readonly state: 'failed' }) => void;
}

/** The files chosen for headers: made ready, on their way, arrived, failed; pictures show at once. */
export class HeaderFiles implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: HeaderFilesOptions;
  readonly #running = new Map<string, AbortController>();
  readonly #uploads = new Map<string, HeaderUpload>();
  #pictures: Record<string, string> = {};

  constructor(host: ReactiveControllerHost, options: HeaderFilesOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Object addresses of pictures by file id. */
  get pictures(): Readonly<Record<string, string>> {
    return this.#pictures;
  }

  /** How it stands with the file of a field; `null` when none is on its way and none failed. */
  of(templateId: string, field: TemplateField): HeaderUpload | null {
    return this.#uploads.get(`${templateId}/${field.id}`) ?? null;
  }

  /** Makes a file ready and uploads it for a field; another one chosen meanwhile takes its place. */
  async take(templateId: string, field: TemplateField, file: File, upload: UploadHeader): Promise<void> {
    const kind = headerKind(field);
    if (kind === null) return;
    const key = `${templateId}/${field.id}`;
    this.#running.get(key)?.abort();
    const abort = new AbortController();
    const { signal } = abort;
    this.#running.set(key, abort);
    const show = (state: HeaderUpload | null) => {
      if (signal.aborted) return;
      if (state === null) this.#uploads.delete(key);
      else this.#uploads.set(key, state);
      this.#host.requestUpdate();
    };
    show({ state: 'uploading', progress: 0 });
    this.#options.put(templateId, field, null);
    let bytes = file.size;
    try {
      const ready = await makeReady(kind, file, signal);
      bytes = ready.size;
      checkLimits(kind, ready);
      const onProgress = (sent: number, total: number) =>
        show({ state: 'uploading', progress: total > 0 ? Math.min(1, sent / total) : 0 });
      const fileId = await upload(ready, signal, onProgress);
      if (signal.aborted) return;
      if (kind === 'image') this.#pictures = { ...this.#pictures, [fileId]: URL.createObjectURL(ready) };
      this.#options.put(templateId, field, { kind, fileId, mime: ready.type, fileName: ready.name });
      show(null);
    } catch (error) {
      if (signal.aborted) return;
      const code = error instanceof InboxError ? error.code : 'internal';
      const failed = { state: 'failed', code, file, bytes } as const;
      show(failed);
      this.#options.onFailed(kind, failed);
    } finally {
      if (this.#running.get(key) === abort) this.#running.delete(key);
    }
  }

  /** Ends what is on its way and lets the pictures go. */
  forget(): void {
    for (const abort of this.#running.values()) abort.abort();
    this.#running.clear();
    this.#uploads.clear();
    for (const address of Object.values(this.#pictures)) URL.revokeObjectURL(address);
    this.#pictures = {};
  }
}

/** What kind of file a field wants; `null` when it wants none. */
export function headerKind({ kind }: TemplateField): HeaderKind | null {
  return kind === 'image' || kind === 'video' || kind === 'document' ? kind : null;
}

async function makeReady(kind: HeaderKind, file: File, signal: AbortSignal): Promise<File> {
  const { prepareFiles } = await import('../attachments/prepare-files.ts');
  const [ready] = await prepareFiles([file], { signal, ...(kind === 'document' ? { as: kind } : {}) });
  return ready === undefined ? file : new File([ready.file], ready.name, { type: ready.file.type });
}

function checkLimits(kind: HeaderKind, { type, size }: File): void {
  const fits = kind === 'document' ? type === 'application/pdf' : takesMime(kind, type);
  if (!fits || size === 0)
    throw new InboxError('file-kind', `A header of kind ${kind} takes no ${type}. Choose another file.`);
  if (size > MEDIA_LIMITS[kind].bytes)
    throw new InboxError('file-too-large', `The file has ${size} bytes. Choose a smaller one.`);
}
