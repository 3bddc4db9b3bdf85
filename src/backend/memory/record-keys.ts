import type { Contact, Conversation, Message, RecordKind, RecordOf } from '../../domain/index.ts';
import type { ContactLookup } from '../repository.ts';
import { type Sight, sightOf } from '../sight.ts';
import type { Views } from './tables.ts';

export const wamidKey = (wamid: string) => `wamid/${wamid}`;
export const attemptKey = (attemptId: string) => `attempt/${attemptId}`;
export const pairKey = (channelId: string, contactId: string) => `pair/${channelId}/${contactId}`;
export const contactKey = (contactId: string) => `contact/${contactId}`;

/** Keys of a contact's facets, strongest first. */
export function facetKeys({ userId, phone, username }: ContactLookup): readonly string[] {
  return [
    ...(userId === null ? [] : [`user/${userId}`]),
    ...(phone === null ? [] : [`phone/${phone}`]),
    ...(username === null ? [] : [`username/${username.toLowerCase()}`]),
  ];
}

/** The look-up keys a record is found by. */
export function indexKeys<K extends RecordKind>(kind: K, record: RecordOf<K> | null): readonly string[] {
  if (record === null) return [];
  if (kind === 'message') return messageKeys(record as Message);
  if (kind === 'conversation') {
    const { channelId, contactId } = record as Conversation;
    return [pairKey(channelId, contactId), contactKey(contactId)];
  }
  if (kind === 'contact') {
    const contact = record as Contact;
    // A merged contact is not found any more: whoever looks wants the one it became.
    return contact.mergedInto === null ? facetKeys(contact) : [];
  }
  return [];
}

function messageKeys(message: Message): readonly string[] {
  // Reactions of ours are found by their attempts too: receipts name nothing else.
  const attempts = [...message.attempts, ...message.reactions.flatMap(({ attempt }) => attempt ?? [])];
  const wamids = [message.wamid, ...attempts.map((attempt) => attempt.wamid), ...(message.markedBy ?? [])];
  return [
    ...new Set(wamids.filter((wamid) => wamid !== null).map(wamidKey)),
    ...attempts.map((attempt) => attemptKey(attempt.id)),
  ];
}

/** Who may see a record; a contact is seen by whoever sees one of its conversations. */
export function audienceOf(views: Views, kind: RecordKind, record: RecordOf<RecordKind> | null): Sight {
  if (kind !== 'contact') return sightOf(kind, record);
  return record === null ? [] : channelsOfContact(views, record.id);
}

function channelsOfContact(views: Views, contactId: string): readonly string[] {
  const conversationIds = views.index.get(contactKey(contactId)) ?? [];
  return conversationIds.flatMap((id) => views.conversation.get(id)?.record?.channelId ?? []);
}
