import type { Message } from '../domain/index.ts';
import { CacheFault, faultOf } from './cache-fault.ts';
import type { CacheReport } from './cache-report.ts';
import { IdbCache } from './idb-cache.ts';
import type { CacheDatabase, ConnectionOptions } from './idb-connection.ts';
import type {
  CacheSnapshot,
  CacheTrouble,
  CacheWrite,
  DraftRow,
  FileRow,
  InboxCache,
  KeptFile,
  OutboxRow,
} from './inbox-cache.ts';
import { MemoryCache } from './memory-cache.ts';
import { DRAFTS, FILES, OUTBOX } from './schema.ts';
import type { WipeMarks } from './wipe-marks.ts';

export interface DiskFirstOptions extends ConnectionOptions {
  readonly report: CacheReport;
  readonly marks: WipeMarks;
  /** One user fewer; true when that was the last. */
  readonly release: () => boolean;
  /** The database is no longer to be shared. */
  readonly retire: () => void;
}

/**
 * The cache on disk, with memory beside it: drafts and outbox rows that passed through are kept there too, so that a disk that stops
 * answering, fills up or is emptied by the browser loses none of them. Falling back is one-way for the life of the page.
 */
export class DiskFirstCache implements InboxCache {
  readonly #name: string;
  readonly #options: DiskFirstOptions;
  readonly #memory = new MemoryCache();
  readonly #listeners = new Set<(trouble: CacheTrouble | null) => void>();
  #disk: IdbCache | null;
  #trouble: CacheTrouble | null = null;

  private constructor(name: string, options: DiskFirstOptions) {
    this.#name = name;
    this.#options = options;
    this.#disk = new IdbCache(
      name,
      options.report,
      {
        onEmptied: (database) => this.#restore(database),
        onEnd: (fault, wiped) => this.#endedFromOutside(fault, wiped),
      },
      options,
    );
  }

  /** @throws CacheFault when there is no usable disk within the time limit. */
  static async open(name: string, options: DiskFirstOptions): Promise<DiskFirstCache> {
    const cache = new DiskFirstCache(name, options);
    const disk = cache.#disk;
    try {
      await disk?.open();
      if (options.marks.has(name)) {
        await disk?.clear();
        options.marks.delete(name);
      }
    } catch (error) {
      await disk?.close();
      throw error;
    }
    return cache;
  }

  get mode(): 'indexeddb' | 'memory' {
    return this.#disk === null ? 'memory' : 'indexeddb';
  }

  get trouble(): CacheTrouble | null {
    return this.#trouble;
  }

  onTrouble(callback: (trouble: CacheTrouble | null) => void): () => void {
    this.#listeners.add(callback);
    return () => this.#listeners.delete(callback);
  }

  async read(): Promise<CacheSnapshot> {
    return this.#first(
      async (disk) => {
        const snapshot = await disk.read();
        await this.#remember(snapshot.outbox);
        for (const draft of snapshot.drafts) await this.#memory.putDraft(draft);
        return snapshot;
      },
      (memory) => memory.read(),
    );
  }

  messages(conversationId: string): Promise<readonly Message[]> {
    return this.#first(
      (disk) => disk.messages(conversationId),
      (memory) => memory.messages(conversationId),
    );
  }

  write(write: CacheWrite): Promise<void> {
    return this.#first(
      async (disk) => {
        if (!(await disk.write(write))) this.#tell('quota');
      },
      (memory) => memory.write(write),
    );
  }

  async putOutbox(row: OutboxRow): Promise<void> {
    await this.#first(
      async (disk) => {
        await disk.putOutbox(row);
        await this.#memory.putOutbox(row);
      },
      (memory) => memory.putOutbox(row),
    );
  }

  updateOutbox(row: OutboxRow, fence: number): Promise<boolean> {
    return this.#first(
      async (disk) => {
        const changed = await disk.updateOutbox(row, fence);
        if (changed) await this.#memory.putOutbox(row);
        return changed;
      },
      (memory) => memory.updateOutbox(row, fence),
    );
  }

  deleteOutbox(id: string): Promise<void> {
    return this.#first(
      async (disk) => {
        await disk.deleteOutbox(id);
        await this.#memory.deleteOutbox(id);
      },
      (memory) => memory.deleteOutbox(id),
    );
  }

  outbox(): Promise<readonly OutboxRow[]> {
    return this.#first(
      async (disk) => {
        const rows = await disk.outbox();
        await this.#remember(rows);
        return rows;
      },
      (memory) => memory.outbox(),
    );
  }

  async putDraft(draft: DraftRow): Promise<void> {
    await this.#first(
      async (disk) => {
        await disk.putDraft(draft);
        await this.#memory.putDraft(draft);
      },
      (memory) => memory.putDraft(draft),
    );
  }

  deleteDraft(conversationId: string): Promise<void> {
    return this.#first(
      async (disk) => {
        await disk.deleteDraft(conversationId);
        await this.#memory.deleteDraft(conversationId);
      },
      (memory) => memory.deleteDraft(conversationId),
    );
  }

  /** A disk that has no room for a file may still have it for words: it is not left for that. */
  async putFile(row: FileRow, file?: Blob): Promise<boolean> {
    if (this.#disk === null) return this.#memory.putFile(row, file);
    try {
      return await (await this.#disk.files()).put(row, file);
    } catch (error) {
      if (!(error instanceof CacheFault)) throw error;
      this.#options.report({ event: 'unwritable', table: FILES, detail: `${row.id}: ${error.trouble}` });
      return false;
    }
  }

  file(id: string): Promise<KeptFile | null> {
    return this.#first(
      async (disk) => (await disk.files()).get(id),
      (memory) => memory.file(id),
    );
  }

  deleteFile(id: string): Promise<void> {
    return this.#first(
      async (disk) => (await disk.files()).delete(id),
      (memory) => memory.deleteFile(id),
    );
  }

  dropRecords(): Promise<void> {
    return this.#first(
      (disk) => disk.dropRecords(),
      (memory) => memory.dropRecords(),
    );
  }

  async wipe(): Promise<void> {
    const disk = this.#disk;
    this.#disk = null;
    this.#options.retire();
    // The mark comes first: whatever happens from here on, nothing of this database is read again.
    this.#options.marks.set(this.#name);
    await this.#memory.wipe();
    try {
      await disk?.clear();
      await disk?.destroy();
      this.#options.marks.delete(this.#name);
    } catch (error) {
      this.#options.report({ event: 'wipe-pending', detail: faultOf(error).trouble });
    }
  }

  async close(): Promise<void> {
    if (!this.#options.release()) return;
    this.#listeners.clear();
    await this.#disk?.close();
  }

  /** Asks the disk, and memory once the disk is no more. */
  async #first<T>(onDisk: (disk: IdbCache) => Promise<T>, inMemory: (memory: MemoryCache) => Promise<T>): Promise<T> {
    const disk = this.#disk;
    if (disk !== null) {
      try {
        return await onDisk(disk);
      } catch (error) {
        if (!(error instanceof CacheFault)) throw error;
        await this.#fallBack(disk, error);
      }
    }
    return inMemory(this.#memory);
  }

  /** Other tabs write too: what the disk says replaces what was remembered. */
  async #remember(rows: readonly OutboxRow[]): Promise<void> {
    const present = new Set(rows.map((row) => row.id));
    for (const { id } of await this.#memory.outbox()) if (!present.has(id)) await this.#memory.deleteOutbox(id);
    for (const row of rows) await this.#memory.putOutbox(row);
  }

  /** The browser removed the database under us: what is owed to the agent is written again. */
  async #restore(database: CacheDatabase): Promise<void> {
    const { outbox, drafts } = await this.#memory.read();
    const transaction = database.transaction([OUTBOX, DRAFTS], 'readwrite', { durability: 'strict' });
    await Promise.all([
      ...outbox.map((row) => transaction.objectStore(OUTBOX).put(row)),
      ...drafts.map((draft) => transaction.objectStore(DRAFTS).put(draft)),
      transaction.done,
    ]);
    this.#options.report({ event: 'restored', detail: `${outbox.length} outbox rows, ${drafts.length} drafts` });
    this.#tell('lost');
  }

  async #endedFromOutside(fault: CacheFault, wiped: boolean): Promise<void> {
    const disk = this.#disk;
    // Wiped by another tab: somebody signed out. A newer version: that tab has the outbox on disk, sending it here too would double it.
    if (wiped) void this.#memory.wipe();
    else if (fault.trouble === 'newer-version') this.#memory.forgetOutbox();
    if (disk !== null) await this.#fallBack(disk, fault);
  }

  async #fallBack(disk: IdbCache, fault: CacheFault): Promise<void> {
    if (this.#disk !== disk) return;
    this.#disk = null;
    this.#options.report({ event: 'fell-back', detail: fault.trouble });
    this.#tell(fault.trouble);
    await disk.close();
  }

  #tell(trouble: CacheTrouble): void {
    if (this.#trouble === trouble && this.#disk !== null) return;
    this.#trouble = trouble;
    for (const listener of this.#listeners) listener(trouble);
  }
}
