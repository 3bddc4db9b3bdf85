import { CacheFault } from './cache-fault.ts';
import type { IdbConnection } from './idb-connection.ts';
import { CURSOR_KEY, EXPENDABLE, MESSAGES, MESSAGES_BY_TIME, META, RECORDS } from './schema.ts';

/** What goes when the storage is full, in order. Outbox and drafts never do. */
export const ROOM_STEPS = ['oldest messages', 'all messages', 'all records'] as const;

export type RoomStep = (typeof ROOM_STEPS)[number];

/** Drops what a step names. That there is still no room is for the next attempt to find out. */
export async function makeRoom(connection: IdbConnection, step: RoomStep): Promise<void> {
  try {
    await connection.run([...EXPENDABLE], 'readwrite', 'relaxed', async (tx) => {
      const messages = tx.objectStore(MESSAGES);
      if (step === 'oldest messages') {
        const half = Math.ceil((await messages.count()) / 2);
        let cursor = await messages.index(MESSAGES_BY_TIME).openCursor();
        for (let dropped = 0; cursor !== null && dropped < half; dropped += 1) {
          await cursor.delete();
          cursor = await cursor.continue();
        }
        return;
      }
      await messages.clear();
      if (step === 'all messages') return;
      await tx.objectStore(RECORDS).clear();
      // Without the records the cursor would promise a completeness that is gone.
      await tx.objectStore(META).delete(CURSOR_KEY);
    });
  } catch (error) {
    // Some browsers refuse even deletions on a full disk.
    if (!(error instanceof CacheFault) || error.trouble !== 'quota') throw error;
  }
}
