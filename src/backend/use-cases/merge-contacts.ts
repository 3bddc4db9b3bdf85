import {
  asksForReply,
  type Contact,
  type Conversation,
  type ConversationStatus,
  comparePlaces,
  laterPlace,
  type Message,
  type Place,
  TAGS_MAX,
} from '../../domain/index.ts';
import type { WriteTransaction } from '../repository.ts';
import { withNewestSummary } from './newest-summary.ts';

const URGENCY: readonly ConversationStatus[] = ['new', 'pending', 'resolved'];

/**
 * Makes two contacts one: everything said with `gone` belongs to `kept` from now on. Conversations of one channel are joined into the one
 * `kept` has there; nothing is lost, and what one side has unread stays unread.
 */
export async function mergeContacts(tx: WriteTransaction, kept: Contact, gone: Contact): Promise<void> {
  const ours = await tx.conversationsOf(kept.id);
  const theirs = await tx.conversationsOf(gone.id);
  await tx.lockConversations([...ours, ...theirs].map(({ id }) => id));
  for (const conversation of theirs) {
    const into = ours.find(({ channelId }) => channelId === conversation.channelId);
    if (into === undefined) await tx.put('conversation', { ...conversation, contactId: kept.id });
    else await join(tx, into, conversation);
  }
  await tx.put('contact', { ...gone, mergedInto: kept.id });
}

async function join(tx: WriteTransaction, into: Conversation, from: Conversation): Promise<void> {
  // Moved messages get new numbers, so everything that names a place of `from` is looked up again afterwards.
  await tx.moveMessages(from.id, into.id);
  for (const plan of await tx.scheduledIn(from.id))
    await tx.put('scheduled-message', { ...plan, conversationId: into.id });
  for (const notice of await tx.mentions({ conversationId: from.id }))
    await tx.put('mention', { ...notice, conversationId: into.id });
  await tx.removeInto(from.id, into.id);
  const fields = await withPlacesOf(tx, joinedFields(into, from));
  const joined = await withNewestSummary(tx, fields);
  await tx.put('conversation', { ...joined, unread: await tx.unreadAfter(into.id, joined.readUpTo ?? BEFORE_ALL) });
}

const BEFORE_ALL: Place = { at: Number.MIN_SAFE_INTEGER, seq: 0 };

function joinedFields(a: Conversation, b: Conversation): Omit<Conversation, 'rev'> {
  const status = URGENCY.find((known) => known === a.status || known === b.status) ?? a.status;
  return {
    ...a,
    status,
    assigneeId: status === 'resolved' ? null : (a.assigneeId ?? b.assigneeId),
    lastResponderId: a.lastResponderId ?? b.lastResponderId,
    needsReply: a.needsReply || b.needsReply,
    unread: a.unread + b.unread,
    readUpTo: joinedReadMark(a, b),
    lastInbound: laterPlace(a.lastInbound, b.lastInbound),
    windowClosesAt: latest(a.windowClosesAt, b.windowClosesAt),
    freeEntryUntil: latest(a.freeEntryUntil, b.freeEntryUntil),
    templateSentAt: latest(a.templateSentAt, b.templateSentAt),
    tags: [...new Set([...a.tags, ...b.tags])].slice(0, TAGS_MAX),
    createdAt: Math.min(a.createdAt, b.createdAt),
    activityAt: Math.max(a.activityAt, b.activityAt),
  };
}

/** Both read to the end: the end. Otherwise the earlier mark: reading something twice costs less than never reading it. */
function joinedReadMark(a: Conversation, b: Conversation): Place | null {
  if (a.unread === 0 && b.unread === 0) {
    return laterPlace(laterPlace(a.readUpTo, b.readUpTo), laterPlace(a.lastInbound, b.lastInbound));
  }
  if (a.readUpTo === null || b.readUpTo === null) return null;
  return comparePlaces(a.readUpTo, b.readUpTo) <= 0 ? a.readUpTo : b.readUpTo;
}

/** The places a conversation names, with the numbers its messages have now. */
async function withPlacesOf(
  tx: WriteTransaction,
  conversation: Omit<Conversation, 'rev'>,
): Promise<Omit<Conversation, 'rev'>> {
  const { id, lastInbound, readUpTo, unread } = conversation;
  return {
    ...conversation,
    lastInbound: lastInbound && (await lastPlaceAt(tx, id, lastInbound, asksForReply)),
    // A mark short of the end keeps its number: at worst, messages of its very millisecond are unread again.
    readUpTo: readUpTo && unread === 0 ? await lastPlaceAt(tx, id, readUpTo, () => true) : readUpTo,
  };
}

/** Messages of one millisecond looked through. */
const SAME_TIME_MAX = 200;

async function lastPlaceAt(
  tx: WriteTransaction,
  conversationId: string,
  place: Place,
  counts: (message: Message) => boolean,
): Promise<Place> {
  const from = { at: place.at, seq: 0 };
  const found = await tx.messages({ conversationId, direction: 'after', from, limit: SAME_TIME_MAX });
  return found.findLast((message) => message.place?.at === place.at && counts(message))?.place ?? place;
}

function latest(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}
