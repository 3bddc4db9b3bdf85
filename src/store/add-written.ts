import type { Command } from '../domain/index.ts';
import type { Drafts } from './drafts.ts';
import type { Outbox } from './outbox.ts';
import type { StateCell } from './state-cell.ts';

/**
 * Enters a command that carries the words of a draft: the draft leaves the screen in the step in which the message appears, and storage
 * only when the message is safe there.
 */
export async function addWritten(
  { cell, outbox, drafts }: { readonly cell: StateCell; readonly outbox: Outbox; readonly drafts: Drafts },
  command: Command,
  holdMs = 0,
): Promise<void> {
  const { conversationId } = command;
  const stored = outbox.add(command, drafts.without(conversationId), [], holdMs);
  cell.touch('drafts', `draft/${conversationId}`);
  await stored;
  drafts.sent(conversationId);
}
