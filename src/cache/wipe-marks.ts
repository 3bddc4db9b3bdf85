/**
 * Remembers, at once, which databases were wiped: a database that could not be emptied yet (another tab holds it) is emptied before
 * anything is read from it again.
 */
export interface WipeMarks {
  has(name: string): boolean;
  set(name: string): void;
  delete(name: string): void;
}

const PREFIX = 'wa-inbox-wiped:';

/** Marks in a synchronous store such as `localStorage`; without one (or where it is denied) they last as long as the page. */
export function createWipeMarks(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): WipeMarks {
  const here = new Set<string>();
  const stored = <T>(act: (store: ReturnType<typeof storage>) => T, otherwise: T): T => {
    try {
      return act(storage());
    } catch {
      // Denied storage is the case this falls back for: the set above still holds for this page.
      return otherwise;
    }
  };
  return {
    has: (name) => here.has(name) || stored((store) => store.getItem(PREFIX + name) !== null, false),
    set(name) {
      here.add(name);
      stored((store) => store.setItem(PREFIX + name, '1'), undefined);
    },
    delete(name) {
      here.delete(name);
      stored((store) => store.removeItem(PREFIX + name), undefined);
    },
  };
}
