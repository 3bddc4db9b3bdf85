import type { World, WorldSnapshot } from './world.ts';

const STORE = 'worlds';
const KEY = 'current';

/** Between two saves, real ms: a burst of messages is one write. */
const SAVE_EVERY_MS = 250;

/**
 * Keeps one world in IndexedDB, so that a reload goes on where the page stopped. Only one tab may own the world at a time: whoever opens a
 * keeper holds a lock until it is closed or taken over.
 */
export class WorldKeeper {
  readonly #database: IDBDatabase;
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
    const kept = await finished(this.#store('readonly').get(KEY));
    return isSnapshot(kept) ? kept : null;
  }

  /** Saves the world whenever something was committed in it, until closed. */
  keep(world: World): void {
    this.#stop();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      timer = undefined;
      this.#store('readwrite').put(world.snapshot(), KEY);
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
    await finished(this.#store('readwrite').delete(KEY));
  }

  close(): void {
    this.#stop();
    this.#database.close();
    this.#release();
  }

  #store(mode: IDBTransactionMode): IDBObjectStore {
    return this.#database.transaction(STORE, mode).objectStore(STORE);
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
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
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
