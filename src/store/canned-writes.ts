import { type SubmitRoom, submitAtOnce } from './submit-at-once.ts';
import type { CannedDraft } from './views.ts';

/**
 * Saves a canned reply; resolves with its id once the backend has it. Such a command waits in no outbox: its form is open and tells what
 * became of it.
 */
export async function saveCanned(room: SubmitRoom, { id = room.ids(), ...draft }: CannedDraft): Promise<string> {
  const { name, text, files, owner } = draft;
  await submitAtOnce(room, { type: 'canned.save', id: room.ids(), replyId: id, name, text, files, owner });
  return id;
}

export async function removeCanned(room: SubmitRoom, replyId: string): Promise<void> {
  await submitAtOnce(room, { type: 'canned.remove', id: room.ids(), replyId });
}
