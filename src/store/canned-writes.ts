import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import type { WorkspaceCommand } from '../domain/index.ts';
import type { Records } from './records.ts';
import { toInboxError } from './to-inbox-error.ts';
import type { CannedDraft } from './views.ts';

export interface CannedRoom {
  readonly adapter: InboxAdapter;
  readonly records: Records;
  readonly ids: () => string;
}

/**
 * Saves a canned reply; resolves with its id once the backend has it. Such a command waits in no outbox: its form is open and tells what
 * became of it.
 */
export async function saveCanned(room: CannedRoom, { id = room.ids(), ...draft }: CannedDraft): Promise<string> {
  const { name, text, files, owner } = draft;
  await submit(room, { type: 'canned.save', id: room.ids(), replyId: id, name, text, files, owner });
  return id;
}

export async function removeCanned(room: CannedRoom, replyId: string): Promise<void> {
  await submit(room, { type: 'canned.remove', id: room.ids(), replyId });
}

async function submit({ adapter, records }: CannedRoom, command: WorkspaceCommand): Promise<void> {
  try {
    const { changes, cursor } = await adapter.submit(command);
    records.feed(changes, cursor, null);
  } catch (error) {
    throw toInboxError(error);
  }
}
