import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import { InboxError, isTombstone } from '../domain/index.ts';
import type { Records } from './records.ts';
import { toInboxError } from './to-inbox-error.ts';
import type { StartDraft, StartedConversation } from './views.ts';

interface StartRoom {
  readonly adapter: InboxAdapter;
  readonly records: Records;
  readonly ids: () => string;
}

/** Begins a conversation, or finds the one there is, past the outbox: its form is open and tells what became of it. @throws InboxError */
export async function startConversation(
  { adapter, records, ids }: StartRoom,
  { channelId, phone, name = '' }: StartDraft,
): Promise<StartedConversation> {
  const named = { id: ids(), conversationId: ids(), contactId: ids(), ...(name.trim() === '' ? {} : { name }) };
  try {
    const answer = await adapter.submit({ type: 'conversation.start', channelId, to: phone, ...named });
    records.feed(answer.changes, answer.cursor, null);
    for (const change of answer.changes) {
      if (change.kind !== 'conversation' || isTombstone(change)) continue;
      return { conversationId: change.id, wasThere: change.record.lastMessage !== null };
    }
    throw new InboxError('internal', 'start a conversation: the answer names none');
  } catch (error) {
    throw toInboxError(error);
  }
}
