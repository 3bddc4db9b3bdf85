import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import type { FileRow, InboxCache } from '../cache/inbox-cache.ts';
import type { OutgoingMedia } from '../domain/index.ts';
import { type Attachment, judgedFile, newAttachment, outgoingFile } from './attachment.ts';
import { isReadable } from './is-readable.ts';
import { KeptFiles } from './kept-files.ts';
import type { StateCell } from './state-cell.ts';
import type { StoreLocks } from './store-ports.ts';
import { standingId } from './successors.ts';
import { toInboxError } from './to-inbox-error.ts';
import type { AttachedFile, AttachmentView } from './views.ts';

/** Uploads at a time: more only share the same line. */
const AT_ONCE = 2;
/** So many of the files sent last can be put back. */
const SENT_MAX = 10;

export interface AttachmentsOptions {
  readonly cell: StateCell;
  readonly adapter: InboxAdapter;
  readonly locks: StoreLocks | undefined;
  /** Server ms. */
  readonly now: () => number;
  readonly report: (error: unknown) => void;
  /** Sends one file; `words` are those of the draft that go with it. Resolves with the message's id. */
  readonly send: (
    conversationId: string,
    content: OutgoingMedia,
    quotedMessageId: string | undefined,
    words: string | null,
  ) => Promise<string>;
  /** Plans one file. Resolves with the plan's id. */
  readonly schedule: (
    conversationId: string,
    content: OutgoingMedia,
    sendAt: number,
    options: { readonly quotedMessageId?: string },
  ) => Promise<string>;
}

/** The files of drafts: uploaded beside everything else as soon as they are added. Only a send waits for its uploads. */
export class Attachments {
  readonly #options: AttachmentsOptions;
  readonly #uploads = new Map<string, AbortController>();
  readonly #sent = new Map<string, Attachment>();
  readonly #waiting = new Set<() => void>();
  #kept: KeptFiles | null = null;

  constructor(options: AttachmentsOptions) {
    this.#options = options;
  }

  /** Storage is open: what an earlier page left comes back before what was added since, which is kept from now on. */
  async keepIn(cache: InboxCache, name: string, rows: readonly FileRow[]): Promise<void> {
    const onNoRoom = (id: string) => this.#change(id, { pageOnly: true });
    const kept = new KeptFiles({ ...this.#options, cache, name, onNoRoom });
    this.#kept = kept;
    const known = new Set(this.#all.map(({ view }) => view.id));
    for (const id of known) this.#touch(id);
    const restored = await kept.restore(rows, known);
    if (this.#kept !== kept) return;
    this.#set([...restored, ...this.#all]);
    this.#pump();
  }

  /** Keeps nothing on this device any more; another page may have the files. */
  keepNowhere(): void {
    this.#kept?.close();
    this.#kept = null;
  }

  /** Resolves when all that is to be kept is written. */
  async settled(): Promise<void> {
    await this.#kept?.settled();
  }

  /** Adds files behind those that are there, each under the id of its place; what cannot be sent stays and says why. */
  attach(conversationId: string, files: readonly (AttachedFile | OutgoingMedia)[], ids: readonly string[]): void {
    const added = files.map((file, index) => newAttachment(conversationId, ids[index] ?? '', file));
    this.#set([...this.#all, ...added]);
    this.#pump();
    for (const { view } of added) this.#touch(view.id);
  }

  setCaption(id: string, caption: string): void {
    this.#change(id, { caption });
    this.#touch(id);
  }

  /** Changes places with the file of the same draft before (-1) or after (1) it. */
  move(id: string, by: -1 | 1): void {
    const one = this.#find(id);
    if (one === undefined) return;
    const beside = this.#of(standingId(this.#options.cell.state.confirmed, one.conversationId));
    const other = beside[beside.indexOf(one) + by];
    if (other === undefined) return;
    this.#set(this.#all.map((each) => (each === one ? other : each === other ? one : each)));
    for (const { view } of beside) this.#touch(view.id);
  }

  /** Nothing is uploaded twice: the same bytes only go by another kind. */
  toDocument(id: string): void {
    const view = this.#find(id)?.view;
    if (view === undefined) return;
    const { kind, state, code } = judgedFile(view.file, 'document');
    this.#change(id, view.state === 'too-large' ? { kind, state, code } : { kind });
    this.#touch(id);
    this.#pump();
  }

  /** Takes a file away and ends its upload. */
  remove(id: string): void {
    this.#uploads.get(id)?.abort();
    this.#set(this.#all.filter(({ view }) => view.id !== id));
    this.#touch(id);
    this.#pump();
  }

  /** Uploads a failed file again. */
  retry(id: string): void {
    if (this.#find(id)?.view.state !== 'failed') return;
    this.#change(id, { state: 'waiting', progress: 0, code: null });
    this.#pump();
  }

  /**
   * Sends the files of a conversation in order, once every upload is over; `text` is the caption of the first unless that has its own.
   * Nothing goes, and nothing is answered, while one of them cannot. With `sendAt` they are planned instead.
   */
  async send(
    conversationId: string,
    text: string,
    quotedMessageId: string | undefined,
    sendAt?: number,
  ): Promise<readonly string[]> {
    const asked = this.#of(conversationId).map(({ view }) => view.id);
    await this.#over(asked);
    const ready = asked.flatMap((id) => this.#find(id) ?? []);
    if (ready.some(({ view }) => view.state !== 'ready')) return [];
    this.#set(this.#all.filter((one) => !ready.includes(one)));
    return Promise.all(
      ready.map(async (one, index) => {
        const content = outgoingFile(one, index === 0 ? text : '');
        const quoted = index === 0 ? quotedMessageId : undefined;
        if (sendAt !== undefined) {
          const options = quoted === undefined ? {} : { quotedMessageId: quoted };
          // A millisecond apart: plans go in the order of their times.
          const scheduledId = await this.#options.schedule(conversationId, content, sendAt + index, options);
          this.#touch(one.view.id);
          return scheduledId;
        }
        const messageId = await this.#options.send(conversationId, content, quoted, index === 0 ? text : null);
        // Only now: should the page end in between, the file stands there twice rather than nowhere.
        this.#touch(one.view.id);
        this.#keep(messageId, { ...one, view: { ...one.view, caption: content.caption ?? '' } });
        return messageId;
      }),
    );
  }

  /** A file that is no draft's. */
  async upload(file: Blob, options: Parameters<InboxAdapter['upload']>[1] = {}): Promise<{ readonly fileId: string }> {
    try {
      const { uploadId } = await this.#options.adapter.upload(file, options);
      return { fileId: uploadId };
    } catch (error) {
      throw toInboxError(error);
    }
  }

  /** Puts a file that was just sent from here back into its draft; false when this page does not have it any more. */
  putBack(messageId: string): boolean {
    const sent = this.#sent.get(messageId);
    if (sent === undefined) return false;
    this.#sent.delete(messageId);
    this.#set([...this.#all, sent]);
    this.#touch(sent.view.id);
    return true;
  }

  /** Ends every upload. */
  close(): void {
    for (const upload of this.#uploads.values()) upload.abort();
    this.#sent.clear();
    this.#set([]);
  }

  /** What is kept of a file follows it; what cannot go is no loss. */
  #touch(id: string): void {
    const order = this.#all.findIndex(({ view }) => view.id === id);
    const one = this.#all[order] ?? null;
    if (one?.view.state !== 'too-large' && one?.view.state !== 'blocked') this.#kept?.keep(id, one, order);
  }

  #keep(messageId: string, sent: Attachment): void {
    this.#sent.set(messageId, sent);
    for (const oldest of this.#sent.keys()) {
      if (this.#sent.size <= SENT_MAX) return;
      this.#sent.delete(oldest);
    }
  }

  get #all(): readonly Attachment[] {
    return this.#options.cell.state.attachments;
  }

  #find(id: string): Attachment | undefined {
    return this.#all.find(({ view }) => view.id === id);
  }

  #of(conversationId: string): readonly Attachment[] {
    const { confirmed } = this.#options.cell.state;
    return this.#all.filter((one) => standingId(confirmed, one.conversationId) === conversationId);
  }

  #pump(): void {
    for (const { view } of this.#all) {
      if (this.#uploads.size >= AT_ONCE) return;
      if (view.state === 'waiting' && !this.#uploads.has(view.id)) this.#upload(view);
    }
  }

  #upload({ id, file }: AttachmentView): void {
    const controller = new AbortController();
    this.#uploads.set(id, controller);
    this.#change(id, { state: 'uploading' });
    const onProgress = (sent: number, total: number) => {
      if (!controller.signal.aborted) this.#change(id, { progress: total > 0 ? Math.min(1, sent / total) : 0 });
    };
    this.#options.adapter
      .upload(file, { signal: controller.signal, onProgress })
      .then(
        ({ uploadId }) => {
          if (this.#find(id) === undefined) return;
          this.#change(id, { state: 'ready', progress: 1 }, uploadId);
          this.#touch(id);
        },
        async (error: unknown) => {
          const code = (await isReadable(file)) ? toInboxError(error).code : 'file-missing';
          this.#change(id, { state: 'failed', code });
        },
      )
      .finally(() => {
        this.#uploads.delete(id);
        this.#pump();
      });
  }

  /** Resolves when none of these is on its way any more. */
  async #over(ids: readonly string[]): Promise<void> {
    const isUnderWay = () =>
      ids.some((id) => ['waiting', 'uploading'].includes(this.#find(id)?.view.state ?? 'removed'));
    while (isUnderWay()) await new Promise<void>((resolve) => this.#waiting.add(resolve));
  }

  #change(id: string, change: Partial<AttachmentView>, fileId?: string): void {
    if (this.#find(id) === undefined) return;
    this.#set(
      this.#all.map((one) =>
        one.view.id === id ? { ...one, view: { ...one.view, ...change }, fileId: fileId ?? one.fileId } : one,
      ),
    );
  }

  #set(attachments: readonly Attachment[]): void {
    this.#options.cell.update({ attachments }, ['attachments']);
    for (const wake of [...this.#waiting]) wake();
    this.#waiting.clear();
  }
}
