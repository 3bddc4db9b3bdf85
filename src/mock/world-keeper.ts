import type { World, WorldSnapshot } from './world.ts';

const STORE = 'worlds';
/** Bytes of files by their id: they never change, so each is written once. */
const FILES = 'files';
const KEY = 'current';

/** Between two saves, real ms: a burst of messages is one write. */
const SAVE_EVERY_MS = 250;

/**
 * Keeps one world in IndexedDB, so that a reload goes on where the page stopped. Only one tab may own the world at a time: whoever opens a
 * keeper holds a lock until it is closed or taken over.
 */
export class WorldKeeper {
  readonly #database: IDBDatabase;
  /** Files whose bytes are kept. */
  readonly #files = new Set<string>();
  #stop = () => {};
  #release: () => void;

  private constructor(database: IDBDatabase, release: () => void) {
    this.#database = database;
    this.#release = release;
  }

  /**
   * Opens the keeper, or answers `null` when another tab owns the world. With `takeOver` that tab loses it: its `onLost` is called.
   */
  static async open(
    name: string,
    options: { readonly takeOver: boolean; readonly onLost: () => void },
  ): Promise<WorldKeeper | null> {
    const release = await own(name, options);
    return release === null ? null : new WorldKeeper(await openDatabase(name), release);
  }

  async load(): Promise<WorldSnapshot | null> {
    const transaction = this.#database.transaction([STORE, FILES], 'readonly');
    const files = transaction.objectStore(FILES);
    const [kept, ids, bytes] = await Promise.all([
      finished<unknown>(transaction.objectStore(STORE).get(KEY)),
      finished(files.getAllKeys()),
      finished<Uint8Array<ArrayBuffer>[]>(files.getAll()),
    ]);
    for (const id of ids) this.#files.add(String(id));
    if (!isSnapshot(kept)) return null;
    return {
      ...kept,
      media: [...(kept.media ?? []), ...bytes.map((each, index) => [String(ids[index]), each] as const)],
    };
  }

  /** Saves the world whenever something was committed in it, until closed. */
  keep(world: Pick<World, 'snapshot' | 'onCommit'>): void {
    this.#stop();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      timer = undefined;
      this.#save(world.snapshot());
    };
    const stopListening = world.onCommit(() => {
      timer ??= setTimeout(save, SAVE_EVERY_MS);
    });
    save();
    this.#stop = () => {
      stopListening();
      clearTimeout(timer);
    };
  }

  /** Forgets the kept world. */
  async clear(): Promise<void> {
    this.#stop();
    this.#files.clear();
    const transaction = this.#database.transaction([STORE, FILES], 'readwrite');
    await Promise.all([
      finished(transaction.objectStore(STORE).delete(KEY)),
      finished(transaction.objectStore(FILES).clear()),
    ]);
  }

  close(): void {
    this.#stop();
    this.#database.close();
    this.#release();
  }

  /** Both in one transaction: a world never names a file that was not kept with it. */
  #save({ media = [], ...snapshot }: WorldSnapshot): void {
    const transaction = this.#database.transaction([STORE, FILES], 'readwrite');
    transaction.objectStore(STORE).put(snapshot, KEY);
    const files = transaction.objectStore(FILES);
    const gone = new Set(this.#files);
    for (const [id, bytes] of media) {
      gone.delete(id);
      if (!this.#files.has(id)) files.put(bytes, id);
      this.#files.add(id);
    }
    for (const id of gone) {
      files.delete(id);
      this.#files.delete(id);
    }
    // What was not written is written with the next save.
    transaction.onabort = () => this.#files.clear();
  }
}

/** Takes the world's lock; answers how to give it back, or `null` when it is taken. */
function own(
  name: string,
  { takeOver, onLost }: { readonly takeOver: boolean; readonly onLost: () => void },
): Promise<(() => void) | null> {
  // Without a secure context there are no locks: then nobody can tell tabs apart, and the last one to save wins.
  if (!('locks' in navigator)) return Promise.resolve(() => {});
  return new Promise((resolve, reject) => {
    const held = (lock: Lock | null) => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      return new Promise<void>((release) => resolve(release));
    };
    navigator.locks.request(name, takeOver ? { steal: true } : { ifAvailable: true }, held).catch((error: unknown) => {
      // A stolen lock rejects its holder long after `resolve`: rejecting again does nothing, so both are safe.
      if (error instanceof DOMException && error.name === 'AbortError') onLost();
      reject(error);
    });
  });
}

function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 2);
  request.onupgradeneeded = ({ oldVersion }) => {
    if (oldVersion < 1) request.result.createObjectStore(STORE);
    request.result.createObjectStore(FILES);
  };
  return finished(request);
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function isSnapshot(value: unknown): value is WorldSnapshot {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 1;
}
