import type { OutboxRow } from '../cache/inbox-cache.ts';
import type { Command } from '../domain/index.ts';
import type { Confirmed, StateKey, StoreState } from './state.ts';
import type { DraftView } from './views.ts';

type Successors = Pick<Confirmed, 'successors'>;

/** The conversation an id stands for now: itself, or the one it was joined into, and that one into which … */
export function standingId({ successors }: Successors, conversationId: string): string {
  let id = conversationId;
  // A backend that leads in a circle leads nowhere.
  for (let steps = successors.size; steps > 0; steps -= 1) id = successors.get(id) ?? id;
  return id;
}

/**
 * A row where it belongs now. A command that may have left already keeps the conversation it was written to beside: its id acts once with
 * that very body.
 */
export function atHome(confirmed: Successors, row: OutboxRow): OutboxRow {
  const { command, attempts, writtenTo } = row;
  const conversationId = standingId(confirmed, command.conversationId);
  if (conversationId === command.conversationId) return row;
  const moved = { ...row, command: { ...command, conversationId } };
  return attempts > 0 && writtenTo === undefined ? { ...moved, writtenTo: command.conversationId } : moved;
}

/** The command as it goes to the backend. */
export function asWritten({ command, writtenTo }: OutboxRow): Command {
  return writtenTo === undefined ? command : { ...command, conversationId: writtenTo };
}

/** Drafts and unsent commands of joined conversations, where they belong now. */
export function followed(state: StoreState): {
  readonly parts: Partial<StoreState>;
  readonly touched: readonly StateKey[];
} {
  const { confirmed } = state;
  const pending = state.pending.map((one) => ({ ...one, row: atHome(confirmed, one.row) }));
  const drafts = new Map(state.drafts);
  const touched: StateKey[] = ['pending', 'drafts'];
  for (const [from] of confirmed.successors) {
    touched.push(`draft/${from}`);
    const left = drafts.get(from);
    const into = standingId(confirmed, from);
    if (left === undefined || into === from) continue;
    drafts.delete(from);
    drafts.set(into, joinedDraft(drafts.get(into), left));
    touched.push(`draft/${into}`);
  }
  return { parts: { pending, drafts }, touched };
}

/** Two drafts become one, no word lost. Where one of them is a note all of it is: what was meant for colleagues never goes out. */
export function joinedDraft(kept: DraftView | undefined, left: DraftView): DraftView {
  if (kept === undefined) return left;
  const begun = [kept.begunAt, left.begunAt].filter((at) => at !== undefined);
  return {
    ...(begun.length > 0 ? { begunAt: Math.min(...begun) } : {}),
    text: [kept.text, left.text].filter((text) => text !== '').join('\n\n'),
    mode: kept.mode === 'note' || left.mode === 'note' ? 'note' : 'reply',
    quotedMessageId: kept.quotedMessageId ?? left.quotedMessageId,
  };
}
