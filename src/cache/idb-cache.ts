import { type Change, isTombstone, type Message } from '../domain/index.ts';
import { CacheFault } from './cache-fault.ts';
import type { CacheReport } from './cache-report.ts';
import {
  type CacheTransaction,
  type ConnectionEvents,
  type ConnectionOptions,
  IdbConnection,
} from './idb-connection.ts';
import type { IdbFiles } from './idb-files.ts';
import type { CacheSnapshot, CacheWrite, DraftRow, OutboxRow } from './inbox-cache.ts';
import { makeRoom, ROOM_STEPS } from './make-room.ts';
import {
  CURSOR_KEY,
  DRAFTS,
  EXPENDABLE,
  FILES,
  MESSAGES,
  MESSAGES_BY_PLACE,
  MESSAGES_READ_MAX,
  META,
  OUTBOX,
  RECORDS,
  SESSION_KEY,
  TABLES,
} from './schema.ts';
import { isCloneError, storable } from './storable.ts';
import {
  byOrder,
  messageRow,
  readCursor,
  readDraft,
  readFileRow,
  readMessage,
  readOutboxRow,
  readRecord,
  readSession,
} from './stored-rows.ts';

/**
 * Records, outbox and drafts in IndexedDB. Rejects with a {@link CacheFault} when the disk cannot do it: {@link DiskFirstCache} then goes
 * on in memory. Records are written relaxed (the feed brings them again), outbox and drafts strictly.
 */
export class IdbCache {
  readonly #connection: IdbConnection;
  readonly #report: CacheReport;
  /** Not even an empty cache leaves room for records. */
  #full = false;

  constructor(name: string, report: CacheReport, events: ConnectionEvents = {}, options: ConnectionOptions = {}) {
    this.#report = report;
    this.#connection = new IdbConnection(name, events, options);
  }

  open(): Promise<void> {
    return this.#connection.open();
  }

  read(): Promise<CacheSnapshot> {
    const tables = [RECORDS, META, OUTBOX, DRAFTS, FILES] as const;
    return this.#connection.run(tables, 'readonly', 'relaxed', async (tx) => {
      const [cursor, session, records, outbox, drafts, files] = await Promise.all([
        tx.objectStore(META).get(CURSOR_KEY),
        tx.objectStore(META).get(SESSION_KEY),
        tx.objectStore(RECORDS).getAll(),
        tx.objectStore(OUTBOX).getAll(),
        tx.objectStore(DRAFTS).getAll(),
        tx.objectStore(FILES).getAll(),
      ]);
      return {
        cursor: readCursor(cursor),
        session: readSession(session),
        records: this.#readable(RECORDS, records, readRecord),
        outbox: this.#readable(OUTBOX, outbox, readOutboxRow).sort(byOrder),
        drafts: this.#readable(DRAFTS, drafts, readDraft),
        files: this.#readable(FILES, files, readFileRow),
      };
    });
  }

  messages(conversationId: string): Promise<readonly Message[]> {
    return this.#connection.run([MESSAGES], 'readonly', 'relaxed', async (tx) => {
      const rows: unknown[] = [];
      const range = IDBKeyRange.bound([conversationId], [conversationId, []]);
      let cursor = await tx.objectStore(MESSAGES).index(MESSAGES_BY_PLACE).openCursor(range, 'prev');
      while (cursor !== null && rows.length < MESSAGES_READ_MAX) {
        rows.push(cursor.value);
        cursor = await cursor.continue();
      }
      return this.#readable(MESSAGES, rows.reverse(), readMessage);
    });
  }

  /** Resolves false when there was no room for records. */
  async write(write: CacheWrite): Promise<boolean> {
    if (this.#full) return false;
    try {
      await this.#withRoom(() =>
        this.#connection.run([...EXPENDABLE], 'readwrite', 'relaxed', async (tx) => {
          await Promise.all(newest(write.changes).map((change) => this.#writeChange(tx, change)));
          if (write.cursor !== null) await tx.objectStore(META).put(write.cursor, CURSOR_KEY);
          if (write.session !== undefined) await tx.objectStore(META).put(write.session, SESSION_KEY);
        }),
      );
    } catch (error) {
      if (!(error instanceof CacheFault) || error.trouble !== 'quota') throw error;
      this.#full = true;
    }
    return !this.#full;
  }

  putOutbox(row: OutboxRow): Promise<void> {
    return this.#owed(async (tx) => {
      await storable(() => tx.objectStore(OUTBOX).put(row));
    });
  }

  updateOutbox(row: OutboxRow, fence: number): Promise<boolean> {
    return this.#owed(async (tx) => {
      const stored = await tx.objectStore(OUTBOX).get(row.id);
      if (stored === undefined || stored.fence > fence) return false;
      await storable(() => tx.objectStore(OUTBOX).put(row));
      return true;
    });
  }

  deleteOutbox(id: string): Promise<void> {
    return this.#owed((tx) => tx.objectStore(OUTBOX).delete(id));
  }

  outbox(): Promise<readonly OutboxRow[]> {
    return this.#connection.run([OUTBOX], 'readonly', 'relaxed', async (tx) =>
      this.#readable(OUTBOX, await tx.objectStore(OUTBOX).getAll(), readOutboxRow).sort(byOrder),
    );
  }

  putDraft(draft: DraftRow): Promise<void> {
    return this.#owed(async (tx) => {
      await storable(() => tx.objectStore(DRAFTS).put(draft));
    });
  }

  deleteDraft(conversationId: string): Promise<void> {
    return this.#owed((tx) => tx.objectStore(DRAFTS).delete(conversationId));
  }

  /** The files of drafts; what reads and writes them loads with the first one. */
  async files(): Promise<IdbFiles> {
    const { IdbFiles: Files } = await import('./idb-files.ts');
    return new Files(this.#connection);
  }

  async dropRecords(): Promise<void> {
    await this.#connection.run([...EXPENDABLE], 'readwrite', 'relaxed', async (tx) => {
      await Promise.all([
        tx.objectStore(RECORDS).clear(),
        tx.objectStore(MESSAGES).clear(),
        tx.objectStore(META).delete(CURSOR_KEY),
      ]);
    });
  }

  /** Empties every table in one transaction: from here on nothing can be read. */
  async clear(): Promise<void> {
    await this.#connection.run([...TABLES], 'readwrite', 'strict', async (tx) => {
      await Promise.all(TABLES.map((table) => tx.objectStore(table).clear()));
    });
  }

  /** Removes the database. Rejects when another tab holds it; it then goes when that tab lets go. */
  destroy(): Promise<void> {
    return this.#connection.destroy();
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  #owed<T>(work: (tx: CacheTransaction<'readwrite'>) => Promise<T>): Promise<T> {
    return this.#withRoom(() => this.#connection.run([OUTBOX, DRAFTS], 'readwrite', 'strict', work));
  }

  /** Does something that needs room, dropping ever more of what may be dropped. */
  async #withRoom<T>(act: () => Promise<T>): Promise<T> {
    for (const step of ROOM_STEPS) {
      try {
        return await act();
      } catch (error) {
        if (!(error instanceof CacheFault) || error.trouble !== 'quota') throw error;
        await makeRoom(this.#connection, step);
        this.#report({ event: 'room-made', table: MESSAGES, detail: step });
      }
    }
    return await act();
  }

  async #writeChange(tx: CacheTransaction<'readwrite'>, change: Change): Promise<void> {
    const table = change.kind === 'message' ? MESSAGES : RECORDS;
    const stored =
      change.kind === 'message'
        ? await tx.objectStore(MESSAGES).get(change.id)
        : await tx.objectStore(RECORDS).get([change.kind, change.id]);
    if (stored !== undefined && stored.rev > change.rev) return;
    try {
      if (change.kind === 'message') {
        const row = isTombstone(change) ? null : messageRow(change.record);
        await (row === null ? tx.objectStore(MESSAGES).delete(change.id) : tx.objectStore(MESSAGES).put(row));
      } else if (isTombstone(change)) await tx.objectStore(RECORDS).delete([change.kind, change.id]);
      else await tx.objectStore(RECORDS).put(change);
    } catch (error) {
      if (!isCloneError(error)) throw error;
      this.#report({ event: 'unwritable', table, detail: change.id });
    }
  }

  #readable<T>(table: string, rows: readonly unknown[], read: (row: unknown) => T | null): T[] {
    const found: T[] = [];
    for (const row of rows) {
      const value = read(row);
      if (value === null) this.#report({ event: 'unreadable', table, detail: idOf(row) });
      else found.push(value);
    }
    return found;
  }
}

/** One change per record, the one of the highest revision: the writes of a batch run beside each other. */
function newest(changes: readonly Change[]): readonly Change[] {
  const kept = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.kind} ${change.id}`;
    if ((kept.get(key)?.rev ?? 0) <= change.rev) kept.set(key, change);
  }
  return [...kept.values()];
}

function idOf(row: unknown): string {
  if (typeof row !== 'object' || row === null) return '';
  const { id, conversationId } = row as { id?: unknown; conversationId?: unknown };
  return String(id ?? conversationId ?? '');
}
