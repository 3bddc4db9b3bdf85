import { latestAttempt, type Message } from '../../domain/index.ts';
import { pendingOf } from '../overlay.ts';
import type { Pending, StoreState } from '../state.ts';
import type { ShownDelivery } from '../views.ts';

/** The pending command that brings a message on its way, or gives it a new attempt; `null` when none does. */
export function carrierOf(state: StoreState, message: Message): Pending | null {
  return (
    pendingOf(state, message.conversationId).findLast(({ row: { command, state: where } }) => {
      if (command.type === 'message.send' || command.type === 'note.add')
        return command.messageId === message.id && message.place === null;
      const goes = where === 'ready' || where === 'asking';
      return command.type === 'message.retry' && command.messageId === message.id && goes;
    }) ?? null
  );
}

/** How far a message is, seen from here: what the outbox says while it carries it, else what the backend says. */
export function pendingDelivery(state: StoreState, message: Message): ShownDelivery | null {
  const carrier = carrierOf(state, message);
  if (carrier === null) return latestAttempt(message)?.delivery ?? null;
  const { row, stored } = carrier;
  if (row.state === 'asking' || row.state === 'refused' || row.state === 'unknown') return row.state;
  if (!stored) return 'saving';
  // With a connection it goes by itself as soon as nobody can take it back any more; without one it waits longer than that.
  const isHeld = (row.holdMs ?? 0) > 0 && row.attempts === 0 && state.connection.state === 'online';
  return isHeld ? 'held' : 'stored';
}
