import type { FileRow, InboxCache } from '../cache/inbox-cache.ts';
import type { Attachment } from './attachments.ts';
import type { KeptFiles, KeptFilesOptions } from './kept-files.ts';
import type { StateCell } from './state-cell.ts';

export interface FileKeeperOptions extends Omit<KeptFilesOptions, 'cache' | 'name'> {
  readonly cell: StateCell;
  /** Files of an earlier page are here again. */
  readonly onRestored: (files: readonly Attachment[]) => void;
}

/** Has the files of drafts kept on this device. What does it loads with the first file: most pages never have one. */
export class FileKeeper {
  readonly #options: FileKeeperOptions;
  #place: { readonly cache: InboxCache; readonly name: string } | null = null;
  #kept: Promise<KeptFiles> | null = null;

  constructor(options: FileKeeperOptions) {
    this.#options = options;
  }

  /** Storage is open: what an earlier page left comes back, what was added meanwhile is kept. */
  open(cache: InboxCache, name: string, rows: readonly FileRow[]): void {
    const known = new Set(this.#options.cell.state.attachments.map(({ view }) => view.id));
    this.#place = { cache, name };
    for (const id of known) this.touch(id);
    if (rows.length === 0) return;
    this.#use(async (kept) => {
      const restored = await kept.restore(rows, known);
      if (this.#place?.cache === cache && restored.length > 0) this.#options.onRestored(restored);
    });
  }

  /** A file came, changed or is gone. */
  touch(id: string): void {
    const { attachments } = this.#options.cell.state;
    const order = attachments.findIndex(({ view }) => view.id === id);
    const attachment = attachments[order] ?? null;
    // What cannot go is no loss.
    if (attachment?.view.state === 'too-large' || attachment?.view.state === 'blocked') return;
    if (this.#place !== null) this.#use((kept) => kept.keep(id, attachment, order));
  }

  /** Resolves when everything is written. */
  async settled(): Promise<void> {
    await (await this.#kept)?.settled();
  }

  detach(): void {
    this.#place = null;
    this.#use((kept) => kept.close());
    this.#kept = null;
  }

  #use(act: (kept: KeptFiles) => unknown): void {
    if (this.#place !== null) this.#kept ??= this.#load(this.#place);
    this.#kept?.then(act).catch(this.#options.report);
  }

  async #load(place: { readonly cache: InboxCache; readonly name: string }): Promise<KeptFiles> {
    const { KeptFiles: Kept } = await import('./kept-files.ts');
    return new Kept({ ...this.#options, ...place });
  }
}
