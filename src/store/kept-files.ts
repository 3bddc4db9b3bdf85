import { type FileRow, type InboxCache, type KeptFile, STORED_FORMAT } from '../cache/inbox-cache.ts';
import type { Attachment } from './attachment.ts';
import type { StoreLocks } from './store-ports.ts';

/** So long an upload that was not sent is trusted to be at the backend still, ms; an older file is uploaded again. */
export const UPLOAD_TRUST_MS = 20 * 3_600_000;

export interface KeptFilesOptions {
  readonly cache: InboxCache;
  /** What the locks of files begin with. */
  readonly name: string;
  readonly locks: StoreLocks | undefined;
  /** Server ms. */
  readonly now: () => number;
  readonly report: (error: unknown) => void;
  /** A file has no room on this device. */
  readonly onNoRoom: (id: string) => void;
}

/**
 * The files of drafts on this device. A file belongs to the page that holds its lock: no second page shows it, and whichever opens after
 * that page is gone brings it back.
 */
export class KeptFiles {
  readonly #options: KeptFilesOptions;
  readonly #releases = new Map<string, () => void>();
  readonly #writing = new Map<string, Promise<void>>();
  /** Files whose bytes are on this device. */
  readonly #stored = new Set<string>();
  readonly #uploadedAt = new Map<string, number>();
  #closed = false;

  constructor(options: KeptFilesOptions) {
    this.#options = options;
  }

  /** Files whose page is gone, in their order; `known` ids are here already. */
  async restore(rows: readonly FileRow[], known: ReadonlySet<string>): Promise<readonly Attachment[]> {
    const restored: Attachment[] = [];
    for (const { id } of [...rows].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))) {
      if (known.has(id) || !(await this.#claim(id))) continue;
      // Only now nobody else changes it: until then another page may have sent it.
      const kept = await this.#options.cache.file(id);
      if (kept === null) await this.#drop(id);
      else restored.push(this.#attachment(kept));
    }
    return restored;
  }

  /** Writes a file as it is now, or lets it go (`null`). One write at a time per file. */
  keep(id: string, attachment: Attachment | null, order: number): void {
    const before = this.#writing.get(id) ?? Promise.resolve();
    const write = before
      .then(() => this.#write(id, attachment, order))
      .catch((error: unknown) => this.#options.report(error))
      .finally(() => {
        if (this.#writing.get(id) === write) this.#writing.delete(id);
      });
    this.#writing.set(id, write);
  }

  /** Resolves when everything is written. */
  async settled(): Promise<void> {
    await Promise.all(this.#writing.values());
  }

  /** Writes nothing any more and lets the files go to another page. */
  close(): void {
    this.#closed = true;
    for (const release of this.#releases.values()) release();
    this.#releases.clear();
  }

  async #write(id: string, attachment: Attachment | null, order: number): Promise<void> {
    if (this.#closed) return;
    if (attachment === null) return this.#drop(id);
    if (!this.#releases.has(id)) await this.#claim(id);
    const isStored = this.#stored.has(id);
    const row = this.#row(attachment, order);
    if (await this.#options.cache.putFile(row, ...(isStored ? [] : [attachment.view.file]))) this.#stored.add(id);
    else this.#options.onNoRoom(id);
  }

  async #drop(id: string): Promise<void> {
    this.#stored.delete(id);
    this.#uploadedAt.delete(id);
    await this.#options.cache.deleteFile(id);
    this.#releases.get(id)?.();
    this.#releases.delete(id);
  }

  /** False when another page holds it. */
  #claim(id: string): Promise<boolean> {
    const { locks, name, report } = this.#options;
    if (locks === undefined) return Promise.resolve(true);
    return new Promise((resolve) => {
      locks
        .request(`${name}-file-${id}`, { ifAvailable: true }, () => {
          resolve(true);
          return new Promise((release) => {
            if (this.#closed) release();
            else this.#releases.set(id, release);
          });
        })
        .catch(report)
        .finally(() => resolve(false));
    });
  }

  #row({ view, conversationId, facts, fileId }: Attachment, order: number): FileRow {
    const { id, name, kind, mime, bytes, caption } = view;
    // What the backend keeps anyway is no upload that could grow old.
    const isUpload = fileId !== null && view.fileId === undefined;
    const uploadedAt = !isUpload ? null : (this.#uploadedAt.get(id) ?? this.#options.now());
    if (uploadedAt !== null) this.#uploadedAt.set(id, uploadedAt);
    const said = { id, conversationId, order, name, kind, mime, bytes, caption, facts: facts ?? {} };
    return { ...said, format: STORED_FORMAT, uploadId: fileId, uploadedAt };
  }

  #attachment({ row, file }: KeptFile): Attachment {
    const { id, conversationId, name, kind, mime, bytes, caption, facts, uploadId, uploadedAt } = row;
    const lent = uploadId !== null && uploadedAt === null ? { fileId: uploadId } : {};
    const isTrusted = uploadedAt === null || this.#options.now() - uploadedAt < UPLOAD_TRUST_MS;
    const isThere = uploadId !== null && isTrusted;
    if (file !== null) this.#stored.add(id);
    if (isThere && uploadedAt !== null) this.#uploadedAt.set(id, uploadedAt);
    const said = { id, file: file ?? new Blob([], { type: mime }), name, mime, bytes, caption, kind, ...lent };
    // Never sent empty: without bytes and without an upload there is nothing to send.
    const gone = { state: 'blocked', code: 'file-missing', progress: 0 } as const;
    const standing = isThere
      ? ({ state: 'ready', code: null, progress: 1 } as const)
      : file === null
        ? gone
        : ({ state: 'waiting', code: null, progress: 0 } as const);
    return { conversationId, facts, fileId: isThere ? uploadId : null, view: { ...said, ...standing } };
  }
}
