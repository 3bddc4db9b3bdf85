import { type Channel, type Command, type Conversation, isAfter, type Place } from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';

/** Messages looked through for the one to mark read at WhatsApp. */
const LOOK_BACK = 50;

interface Read {
  readonly command: Command;
  readonly before: Conversation;
  readonly after: Pick<Conversation, 'readUpTo'>;
}

/**
 * Lets the customer see that their messages were read, when the channel wants it:
 *
 * | `readReceipts` | told                                                                          |
 * |----------------|-------------------------------------------------------------------------------|
 * | `seen`         | once the read mark passes a message WhatsApp knows                            |
 * | `reply`        | with the answer: what the customer wrote since the answer before              |
 * | `manual`       | when an agent says so: `tell` on `conversation.read`, also of what is read    |
 */
export async function planReadMark(
  ports: Pick<BackendPorts, 'ids'>,
  tx: WriteTransaction,
  { command, before, after }: Read,
  now: number,
): Promise<void> {
  const channel = await tx.get('channel', before.channelId);
  const span = channel && spanOf(channel, command, before, after);
  if (!span) return;
  const from = span.upTo && { at: span.upTo.at, seq: span.upTo.seq + 1 };
  const range = { conversationId: before.id, direction: 'before', from, limit: LOOK_BACK } as const;
  const newest = (await tx.messages(range)).findLast(
    (message) => message.direction === 'inbound' && message.origin === 'live' && message.wamid !== null,
  );
  if (!newest?.wamid || !newest.place || !isAfter(newest.place, span.after)) return;
  const payload = { channelId: before.channelId, wamid: newest.wamid };
  await tx.enqueue({ id: ports.ids(), kind: 'mark-read', key: `read/${before.id}`, runAt: now, payload });
}

/** Between which places a message has to lie to be told as read; `null` when nothing is told now. */
function spanOf(
  { readReceipts }: Channel,
  command: Command,
  before: Conversation,
  { readUpTo }: Pick<Conversation, 'readUpTo'>,
): { readonly after: Place | null; readonly upTo: Place | null } | null {
  switch (readReceipts) {
    case 'seen':
      return readUpTo !== null && isAfter(readUpTo, before.readUpTo)
        ? { after: before.readUpTo, upTo: readUpTo }
        : null;
    case 'reply': {
      // Of two answers in a row only the first one tells.
      const { lastMessage, lastInbound } = before;
      const isAnswer = command.type === 'message.send' && lastMessage?.direction !== 'outbound';
      return isAnswer ? { after: null, upTo: lastInbound } : null;
    }
    case 'manual':
      return command.type === 'conversation.read' && command.tell === true ? { after: null, upTo: command.upTo } : null;
  }
}
