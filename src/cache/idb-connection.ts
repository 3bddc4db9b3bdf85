import { deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { CacheFault, faultOf, isConnectionLoss } from './cache-fault.ts';
import {
  type CacheSchema,
  DATABASE_VERSION,
  DRAFTS,
  FILE_BYTES,
  FILES,
  MESSAGES,
  MESSAGES_BY_PLACE,
  MESSAGES_BY_TIME,
  META,
  OUTBOX,
  RECORDS,
  type TABLES,
} from './schema.ts';
import { type After, afterOnPlatform, withLimit } from './time-limit.ts';

export type Table = (typeof TABLES)[number];
export type CacheDatabase = IDBPDatabase<CacheSchema>;
export type CacheTransaction<M extends IDBTransactionMode> = IDBPTransaction<CacheSchema, Table[], M>;

export interface ConnectionOptions {
  /** Longest wait for a connection, ms (default 3,000). */
  readonly openMs?: number;
  /** Longest wait for one operation, ms (default 3,000). */
  readonly callMs?: number;
  readonly after?: After;
  /** For tests of upgrades; default {@link DATABASE_VERSION}. */
  readonly version?: number;
}

/** What happens to a connection without its being asked. */
export interface ConnectionEvents {
  /** The database was there and is gone (evicted); a new, empty one is open: put back what must not be lost. */
  onEmptied?(database: CacheDatabase): Promise<void>;
  /** The connection ended for good: another tab brought a newer version, or wiped the database (`wiped`). */
  onEnd?(fault: CacheFault, wiped: boolean): void;
}

/** Pauses between tries to open a database that the browser is just removing, ms. */
const REOPEN_AFTER_MS = [100, 400] as const;

/**
 * The one connection of a tab to a database. Lets go when another tab needs it gone, opens again when the browser closed it, repeats an
 * operation once that such a close cut off, and never waits without limit. Failures are {@link CacheFault}s.
 */
export class IdbConnection {
  readonly #name: string;
  readonly #events: ConnectionEvents;
  readonly #limits: Required<ConnectionOptions>;
  #database: Promise<CacheDatabase> | null = null;
  #current: CacheDatabase | null = null;
  #wasOpen = false;
  #ended: CacheFault | null = null;

  constructor(name: string, events: ConnectionEvents = {}, options: ConnectionOptions = {}) {
    this.#name = name;
    this.#events = events;
    this.#limits = { openMs: 3000, callMs: 3000, after: afterOnPlatform, version: DATABASE_VERSION, ...options };
  }

  /** Opens the connection unless it is open. Hundred callers share one opening. */
  async open(): Promise<void> {
    await this.#connected();
  }

  /**
   * Runs `work` in one transaction that is whole or nothing. `work` must await nothing but the transaction's own requests. What moves many
   * bytes may ask for a longer limit.
   */
  async run<T, M extends 'readonly' | 'readwrite'>(
    tables: readonly Table[],
    mode: M,
    durability: 'strict' | 'relaxed',
    work: (transaction: CacheTransaction<M>) => Promise<T>,
    callMs = this.#limits.callMs,
  ): Promise<T> {
    const twice = async () => {
      const used = this.#connected();
      try {
        return await attempt(used, tables, mode, durability, work);
      } catch (error) {
        if (!isConnectionLoss(error) || this.#ended !== null) throw error;
        this.#forget(used);
        return await attempt(this.#connected(), tables, mode, durability, work);
      }
    };
    try {
      return await withLimit(twice(), {
        ms: callMs + this.#limits.openMs,
        after: this.#limits.after,
        fault: () => new CacheFault('timeout'),
      });
    } catch (error) {
      throw error instanceof DOMException ? faultOf(error) : error;
    }
  }

  /** Lets go of the database; a later {@link run} is refused. */
  async close(): Promise<void> {
    this.#ended ??= new CacheFault('lost', new Error('The cache was closed.'));
    const database = this.#database;
    this.#database = null;
    // A connection that never came needs no closing; its failure was told to whoever asked for it.
    await database?.then(
      (open) => open.close(),
      () => {},
    );
  }

  /** Closes and deletes the database; resolves without waiting for tabs that hold it: they close, or it goes with them. */
  async destroy(): Promise<void> {
    await this.close();
    await withLimit(deleteDB(this.#name), {
      ms: this.#limits.callMs,
      after: this.#limits.after,
      fault: () => new CacheFault('blocked'),
    });
  }

  /** Drops a connection that failed, unless somebody else already did. */
  #forget(used: Promise<CacheDatabase>): void {
    if (this.#database === used) this.#database = null;
    used.then(
      (database) => database.close(),
      () => {},
    );
  }

  #connected(): Promise<CacheDatabase> {
    if (this.#ended !== null) return Promise.reject(this.#ended);
    if (this.#database === null) {
      const opening = this.#open();
      this.#database = opening;
      opening.catch(() => {
        if (this.#database === opening) this.#database = null;
      });
    }
    return this.#database;
  }

  /** Opens, more than once while the browser is still removing what was there. */
  async #open(): Promise<CacheDatabase> {
    for (const wait of REOPEN_AFTER_MS) {
      try {
        return await this.#openOnce();
      } catch (error) {
        if (!isConnectionLoss(error)) throw faultOf(error);
        await new Promise<void>((resolve) => this.#limits.after(wait, resolve));
      }
    }
    try {
      return await this.#openOnce();
    } catch (error) {
      throw faultOf(error);
    }
  }

  async #openOnce(): Promise<CacheDatabase> {
    let blocked = false;
    let empty = false;
    const opening: Promise<CacheDatabase> = openDB<CacheSchema>(this.#name, this.#limits.version, {
      upgrade: (database, oldVersion) => {
        empty = oldVersion === 0;
        createTables(database);
      },
      blocked: () => {
        blocked = true;
      },
      blocking: (_current, next) => this.#giveWay(next === null),
      terminated: () => void opening.then((database) => this.#reopen(database)),
    });
    const database = await withLimit(opening, {
      ms: this.#limits.openMs,
      after: this.#limits.after,
      fault: () => new CacheFault(blocked ? 'blocked' : 'timeout'),
      onLate: (late) => late.close(),
    });
    if (empty && this.#wasOpen) await this.#events.onEmptied?.(database);
    this.#wasOpen = true;
    this.#current = database;
    return database;
  }

  /** The browser closed the connection: opening at once lets what memory still has be put back. */
  #reopen(closed: CacheDatabase): void {
    if (this.#current !== closed || this.#ended !== null) return;
    this.#current = null;
    this.#database = null;
    this.#connected().catch((error: unknown) => this.#end(faultOf(error), false));
  }

  #giveWay(wiped: boolean): void {
    this.#database?.then(
      (database) => database.close(),
      () => {},
    );
    this.#end(new CacheFault(wiped ? 'lost' : 'newer-version'), wiped);
  }

  #end(fault: CacheFault, wiped: boolean): void {
    if (this.#ended !== null) return;
    this.#ended = fault;
    this.#database = null;
    this.#events.onEnd?.(fault, wiped);
  }
}

async function attempt<T, M extends 'readonly' | 'readwrite'>(
  connected: Promise<CacheDatabase>,
  tables: readonly Table[],
  mode: M,
  durability: 'strict' | 'relaxed',
  work: (transaction: CacheTransaction<M>) => Promise<T>,
): Promise<T> {
  const database = await connected;
  const transaction = database.transaction([...tables], mode, { durability });
  try {
    const [value] = await Promise.all([work(transaction), transaction.done]);
    return value;
  } catch (error) {
    if (!(error instanceof DOMException)) abort(transaction);
    // A failed request aborts its transaction, whose error says more (such as a quota reached only at commit).
    throw transaction.error ?? error;
  }
}

function createTables(database: CacheDatabase): void {
  const known = database.objectStoreNames;
  if (!known.contains(RECORDS)) database.createObjectStore(RECORDS, { keyPath: ['kind', 'id'] });
  if (!known.contains(MESSAGES)) {
    const messages = database.createObjectStore(MESSAGES, { keyPath: 'id' });
    messages.createIndex(MESSAGES_BY_PLACE, ['conversationId', 'at', 'seq']);
    messages.createIndex(MESSAGES_BY_TIME, 'at');
  }
  if (!known.contains(META)) database.createObjectStore(META);
  if (!known.contains(OUTBOX)) database.createObjectStore(OUTBOX, { keyPath: 'id' });
  if (!known.contains(DRAFTS)) database.createObjectStore(DRAFTS, { keyPath: 'conversationId' });
  if (!known.contains(FILES)) database.createObjectStore(FILES, { keyPath: 'id' });
  if (!known.contains(FILE_BYTES)) database.createObjectStore(FILE_BYTES);
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    // Already over: then there is nothing left to take back.
    if (!isConnectionLoss(error)) throw error;
  }
}
