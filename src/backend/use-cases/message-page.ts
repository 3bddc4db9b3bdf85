import { type Conversation, InboxError, type Message, type QueryAnswer, type QueryOf } from '../../domain/index.ts';
import { decodeMessagePage, encodeMessagePage, type MessagePage } from '../../protocol/index.ts';
import { type ReadTransaction, recordChange } from '../repository.ts';

interface Range {
  readonly messages: readonly Message[];
  readonly older: boolean;
  readonly newer: boolean;
}

/** Messages of a conversation: the newest, those beside a page token, those around one message, or those since a time; oldest first. */
export async function messagePage(
  tx: ReadTransaction,
  conversation: Conversation,
  { page, around, since, limit }: QueryOf<'messages'>,
): Promise<Omit<QueryAnswer, 'asOf'>> {
  if (around !== undefined) return answer(await aroundMessage(tx, conversation.id, around, limit), null);
  if (since !== undefined) {
    const found = await sinceTime(tx, conversation.id, since, limit);
    if (found !== null) return answer(found, null);
  }
  const asked = page === undefined ? null : decodeMessagePage(page);
  return answer(await beside(tx, conversation.id, asked, limit), asked);
}

async function beside(
  tx: ReadTransaction,
  conversationId: string,
  asked: MessagePage | null,
  limit: number,
): Promise<Range> {
  const direction = asked?.direction ?? 'before';
  const found = await tx.messages({ conversationId, direction, from: asked?.place ?? null, limit: limit + 1 });
  const more = found.length > limit;
  if (direction === 'after') return { messages: found.slice(0, limit), older: true, newer: more };
  return { messages: found.slice(-limit), older: more, newer: asked !== null };
}

/** The first messages at or after a time; `null` when there is none. */
async function sinceTime(
  tx: ReadTransaction,
  conversationId: string,
  since: number,
  limit: number,
): Promise<Range | null> {
  // Places count from 1: this one stands before all of that moment.
  const from = { at: since, seq: 0 };
  const found = await tx.messages({ conversationId, direction: 'after', from, limit: limit + 1 });
  if (found.length === 0) return null;
  const before = await tx.messages({ conversationId, direction: 'before', from, limit: 1 });
  return { messages: found.slice(0, limit), older: before.length > 0, newer: found.length > limit };
}

async function aroundMessage(
  tx: ReadTransaction,
  conversationId: string,
  messageId: string,
  limit: number,
): Promise<Range> {
  const centre = await tx.get('message', messageId);
  if (centre === null || centre.conversationId !== conversationId || centre.place === null) {
    throw new InboxError('not-found', `read messages around ${messageId}: it does not stand in this conversation`);
  }
  const from = centre.place;
  const wanted = Math.floor((limit - 1) / 2);
  const before = await tx.messages({ conversationId, direction: 'before', from, limit: wanted + 1 });
  const room = limit - 1 - Math.min(wanted, before.length);
  const after = await tx.messages({ conversationId, direction: 'after', from, limit: room + 1 });
  const shownBefore = before.slice(Math.max(0, before.length - wanted));
  return {
    messages: [...shownBefore, centre, ...after.slice(0, room)],
    older: before.length > wanted,
    newer: after.length > room,
  };
}

function answer({ messages, older, newer }: Range, asked: MessagePage | null): Omit<QueryAnswer, 'asOf'> {
  // An empty page leads back to where it was asked from.
  const first = messages[0]?.place ?? asked?.place ?? null;
  const last = messages.at(-1)?.place ?? asked?.place ?? null;
  return {
    ids: messages.map(({ id }) => id),
    records: messages.map((message) => recordChange('message', message)),
    previous: older && first ? encodeMessagePage({ direction: 'before', place: first }) : null,
    next: newer && last ? encodeMessagePage({ direction: 'after', place: last }) : null,
  };
}
