import type { CacheTransaction, IdbConnection } from './idb-connection.ts';
import { FILES_BYTES_MAX, type FileRow, type KeptFile } from './inbox-cache.ts';
import { FILE_BYTES, FILES } from './schema.ts';
import { storable } from './storable.ts';
import { readFileRow } from './stored-rows.ts';

/** Longest wait for the bytes of a file, ms: a slow disk takes its time with 100 MB. */
const FILE_MS = 60_000;

/** The files of drafts in IndexedDB. Rejects with a `CacheFault` when the disk cannot do it. */
export class IdbFiles {
  readonly #connection: IdbConnection;

  constructor(connection: IdbConnection) {
    this.#connection = connection;
  }

  /** Resolves false when there is no room. Nothing is dropped for a file. */
  put(row: FileRow, file?: Blob): Promise<boolean> {
    const put = async (tx: CacheTransaction<'readwrite'>) => {
      const others = (await tx.objectStore(FILES).getAll()).filter(({ id }) => id !== row.id);
      const isKept = (await tx.objectStore(FILE_BYTES).getKey(row.id)) !== undefined;
      const bytes = others.reduce((sum, other) => sum + other.bytes, row.bytes);
      if (file === undefined ? !isKept : bytes > FILES_BYTES_MAX) return false;
      if (file !== undefined) await storable(() => tx.objectStore(FILE_BYTES).put(file, row.id));
      await storable(() => tx.objectStore(FILES).put(row));
      return true;
    };
    return this.#connection.run([FILES, FILE_BYTES], 'readwrite', 'strict', put, FILE_MS);
  }

  get(id: string): Promise<KeptFile | null> {
    const read = async (tx: CacheTransaction<'readonly'>) => {
      const row = readFileRow(await tx.objectStore(FILES).get(id));
      const file = await tx.objectStore(FILE_BYTES).get(id);
      return row === null ? null : { row, file: file instanceof Blob ? file : null };
    };
    return this.#connection.run([FILES, FILE_BYTES], 'readonly', 'relaxed', read, FILE_MS);
  }

  async delete(id: string): Promise<void> {
    await this.#connection.run([FILES, FILE_BYTES], 'readwrite', 'strict', (tx) =>
      Promise.all([tx.objectStore(FILES).delete(id), tx.objectStore(FILE_BYTES).delete(id)]),
    );
  }
}
