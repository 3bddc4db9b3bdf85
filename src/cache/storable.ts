import { InboxError } from '../domain/index.ts';

/** Whether a value cannot be stored at all (a function inside, for example), whatever the state of the disk. */
export function isCloneError(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'DataCloneError';
}

/** Puts a value, and says so when it cannot be stored whatever the state of the disk. */
export async function storable(put: () => Promise<unknown>): Promise<void> {
  try {
    await put();
  } catch (error) {
    if (!isCloneError(error)) throw error;
    throw new InboxError('invalid', 'Storing a row failed: it holds what cannot be copied. Give it plain data.', {
      cause: error,
    });
  }
}
