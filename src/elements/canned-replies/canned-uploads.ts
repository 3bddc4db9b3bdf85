import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  CANNED_BYTES_MAX,
  CANNED_FILES_MAX,
  InboxError,
  type InboxErrorCode,
  type OutgoingMedia,
} from '../../domain/index.ts';
import { type Attachment, judgedFile, newAttachment, outgoingFile } from '../../store/attachment.ts';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { AttachedFile, AttachmentView } from '../../store/views.ts';

/** Uploads at a time: more only share the same line. */
const AT_ONCE = 2;

/** The files of a canned reply while it is written: those it has, and those on their way to the backend. */
export class CannedUploads implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: () => Pick<InboxStore, 'upload'> | undefined;
  readonly #changed: () => void;
  readonly #uploads = new Map<string, AbortController>();
  readonly #waiting = new Set<() => void>();
  #all: readonly Attachment[] = [];
  #added = 0;

  /** @param changed called after every change of what the reply would have */
  constructor(host: ReactiveControllerHost, store: () => Pick<InboxStore, 'upload'> | undefined, changed: () => void) {
    this.#host = host;
    this.#store = store;
    this.#changed = changed;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.begin([]);
  }

  get views(): readonly AttachmentView[] {
    return this.#all.map(({ view }) => view);
  }

  /** What has arrived, as the reply keeps it. */
  get outgoing(): readonly OutgoingMedia[] {
    return this.#all.filter(({ view }) => view.state === 'ready').map((one) => outgoingFile(one, ''));
  }

  get isUnderWay(): boolean {
    return this.#all.some(({ view }) => view.state === 'waiting' || view.state === 'uploading');
  }

  /** Resolves when nothing is on its way any more. */
  async over(): Promise<void> {
    while (this.isUnderWay) await new Promise<void>((resolve) => this.#waiting.add(resolve));
  }

  /** Another reply is written: what was on its way ends. */
  begin(files: readonly OutgoingMedia[]): void {
    for (const upload of this.#uploads.values()) upload.abort();
    this.#all = files.map((file) => newAttachment('', this.#nextId(), file));
    this.#wake();
  }

  /** Adds a file unless the reply would have more than it may; then it answers why. */
  add(file: AttachedFile): InboxErrorCode | null {
    if (this.#all.length >= CANNED_FILES_MAX) return 'too-many-files';
    const bytes = this.#all.reduce((sum, { view }) => sum + view.bytes, file.file.size);
    if (bytes > CANNED_BYTES_MAX) return 'files-too-large';
    this.#set([...this.#all, newAttachment('', this.#nextId(), file)]);
    this.#pump();
    return null;
  }

  setCaption(id: string, caption: string): void {
    this.#change(id, { caption });
  }

  /** Changes places with the file before (-1) or after (1) it. */
  move(id: string, by: -1 | 1): void {
    const from = this.#all.findIndex(({ view }) => view.id === id);
    const [one, other] = [this.#all[from], this.#all[from + by]];
    if (one === undefined || other === undefined) return;
    this.#set(this.#all.map((each) => (each === one ? other : each === other ? one : each)));
  }

  toDocument(id: string): void {
    const view = this.#find(id)?.view;
    if (view === undefined) return;
    const { kind, state, code } = judgedFile(view.file, 'document');
    this.#change(id, view.state === 'too-large' ? { kind, state, code } : { kind });
    this.#pump();
  }

  /** Puts another shape of a file into its place, with its caption; answers why when that would be too much. */
  replace(id: string, file: AttachedFile): InboxErrorCode | null {
    const one = this.#find(id);
    if (one === undefined) return null;
    const bytes = this.#all.reduce((sum, { view }) => sum + view.bytes, file.file.size - one.view.bytes);
    if (bytes > CANNED_BYTES_MAX) return 'files-too-large';
    this.#uploads.get(id)?.abort();
    const next = newAttachment('', this.#nextId(), file);
    const { caption } = one.view;
    this.#set(this.#all.map((each) => (each === one ? { ...next, view: { ...next.view, caption } } : each)));
    this.#pump();
    return null;
  }

  remove(id: string): void {
    this.#uploads.get(id)?.abort();
    this.#set(this.#all.filter(({ view }) => view.id !== id));
    this.#pump();
  }

  /** Uploads a failed file again. */
  retry(id: string): void {
    this.#change(id, { state: 'waiting', progress: 0, code: null });
    this.#pump();
  }

  #nextId(): string {
    this.#added += 1;
    return `file-${this.#added}`;
  }

  #find(id: string): Attachment | undefined {
    return this.#all.find(({ view }) => view.id === id);
  }

  #pump(): void {
    for (const { view } of this.#all) {
      if (this.#uploads.size >= AT_ONCE) return;
      if (view.state === 'waiting' && !this.#uploads.has(view.id)) void this.#upload(view);
    }
  }

  async #upload({ id, file }: AttachmentView): Promise<void> {
    const store = this.#store();
    if (store === undefined) return;
    const upload = new AbortController();
    this.#uploads.set(id, upload);
    this.#change(id, { state: 'uploading' });
    try {
      const onProgress = (sent: number, total: number) =>
        this.#change(id, { progress: total > 0 ? Math.min(1, sent / total) : 0 });
      const { fileId } = await store.upload(file, { signal: upload.signal, onProgress });
      this.#change(id, { state: 'ready', progress: 1 }, fileId);
    } catch (error) {
      this.#change(id, { state: 'failed', code: error instanceof InboxError ? error.code : 'internal' });
    } finally {
      this.#uploads.delete(id);
      this.#pump();
    }
  }

  #change(id: string, change: Partial<AttachmentView>, fileId?: string): void {
    if (this.#find(id) === undefined) return;
    this.#set(
      this.#all.map((one) =>
        one.view.id === id ? { ...one, view: { ...one.view, ...change }, fileId: fileId ?? one.fileId } : one,
      ),
    );
  }

  #set(all: readonly Attachment[]): void {
    this.#all = all;
    this.#wake();
    this.#changed();
    this.#host.requestUpdate();
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
    this.#waiting.clear();
  }
}
