import { type OutboxRow, STORED_FORMAT } from '../../src/cache/inbox-cache.ts';

let count = 0;

/** A database name no other test has. */
export function uniqueName(): string {
  count += 1;
  return `cache-test-${performance.timeOrigin}-${count}`;
}

/** The result of a request, without the wrapper the cache uses. */
export function requestOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** Waits, turn by turn, until `found` has something. The test's own time limit ends a wait in vain. */
export async function until<T>(found: () => readonly T[]): Promise<readonly T[]> {
  while (found().length === 0) await new Promise((resolve) => setTimeout(resolve));
  return found();
}

/** Whether a connection was closed: it then begins no transaction. */
export function isClosed(database: IDBDatabase | undefined): boolean {
  try {
    database?.transaction([...database.objectStoreNames]).abort();
    return false;
  } catch {
    return true;
  }
}

/** Another connection, which does not give way when somebody upgrades or deletes: an old tab. */
export function openRaw(name: string, version?: number): Promise<IDBDatabase> {
  return requestOf(indexedDB.open(name, version));
}

export function outboxSample(id: string): OutboxRow {
  return {
    format: STORED_FORMAT,
    id,
    command: { id, type: 'note.add', conversationId: 'v1', messageId: `n-${id}`, text: 'Note' },
    order: 1,
    createdAt: 0,
    attempts: 0,
    fence: 1,
    state: 'ready',
    code: null,
    confirmed: false,
  };
}
