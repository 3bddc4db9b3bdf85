import type { FileRow, InboxCache } from '../cache/inbox-cache.ts';
import type { OutgoingMedia } from '../domain/index.ts';
import type { Attachments, AttachmentsOptions } from './attachments.ts';
import type { AttachedFile } from './views.ts';

export interface AttachingOptions extends AttachmentsOptions {
  readonly ids: () => string;
}

/** The door to the files of drafts. What is behind it loads with the first file: many pages never have one. */
export class Attaching {
  readonly #options: AttachingOptions;
  #loading: Promise<Attachments> | null = null;
  #attachments: Attachments | null = null;
  #place: readonly [cache: InboxCache, name: string, rows: readonly FileRow[]] | null = null;
  #closed = false;

  constructor(options: AttachingOptions) {
    this.#options = options;
  }

  /** Storage is open, with what an earlier page left. */
  open(cache: InboxCache, name: string, rows: readonly FileRow[]): void {
    this.#place = [cache, name, rows];
    if (this.#attachments !== null) this.#attachments.keepIn(cache, name, rows).catch(this.#options.report);
    else if (rows.length > 0) this.act(() => undefined);
  }

  detach(): void {
    this.#place = null;
    this.#attachments?.keepNowhere();
  }

  async settled(): Promise<void> {
    await this.#attachments?.settled();
  }

  /** Answers the ids of files that are being added. */
  attach(conversationId: string, files: readonly (AttachedFile | OutgoingMedia)[]): readonly string[] {
    const ids = files.map(() => this.#options.ids());
    this.act((attachments) => attachments.attach(conversationId, files, ids));
    return ids;
  }

  /** Does something with the files: at once when they are here. */
  act(act: (attachments: Attachments) => void): void {
    if (this.#attachments !== null) act(this.#attachments);
    else
      this.load()
        .then((attachments) => this.#closed || act(attachments))
        .catch(this.#options.report);
  }

  load(): Promise<Attachments> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  putBack(messageId: string): boolean {
    return this.#attachments?.putBack(messageId) ?? false;
  }

  close(): void {
    this.#closed = true;
    this.#attachments?.close();
  }

  async #load(): Promise<Attachments> {
    const { Attachments: Loaded } = await import('./attachments.ts');
    const attachments = new Loaded(this.#options);
    this.#attachments = attachments;
    if (this.#place !== null) attachments.keepIn(...this.#place).catch(this.#options.report);
    return attachments;
  }
}
