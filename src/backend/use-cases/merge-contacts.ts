import {
  type Contact,
  type Conversation,
  type ConversationStatus,
  comparePlaces,
  isAfter,
  laterPlace,
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
  // Places get new numbers on the way, so everything that names a place of `from` is read again afterwards.
  await tx.moveMessages(from.id, into.id);
  await tx.remove('conversation', from.id);
  const joined = await withNewestSummary(tx, joinedFields(into, from));
  const unread =
    joined.readUpTo === null
      ? await tx.unreadAfter(into.id, BEFORE_ALL)
      : await tx.unreadAfter(into.id, joined.readUpTo);
  await tx.put('conversation', { ...joined, unread });
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
    readUpTo: joinedReadMark(a, b),
    lastInbound: laterPlace(a.lastInbound, b.lastInbound),
    windowClosesAt: latest(a.windowClosesAt, b.windowClosesAt),
    tags: [...new Set([...a.tags, ...b.tags])].slice(0, TAGS_MAX),
    createdAt: Math.min(a.createdAt, b.createdAt),
    activityAt: Math.max(a.activityAt, b.activityAt),
  };
}

/** Both read to the end: the later mark. Otherwise the earlier one: reading something twice costs less than never reading it. */
function joinedReadMark(a: Conversation, b: Conversation): Place | null {
  if (a.unread === 0 && b.unread === 0)
    return endOf(laterPlace(a.readUpTo, b.readUpTo), laterPlace(a.lastInbound, b.lastInbound));
  if (a.readUpTo === null || b.readUpTo === null) return null;
  return comparePlaces(a.readUpTo, b.readUpTo) <= 0 ? a.readUpTo : b.readUpTo;
}

/** The read mark moved behind every message of its millisecond: numbers of moved messages have changed. */
function endOf(readUpTo: Place | null, lastInbound: Place | null): Place | null {
  const end = lastInbound !== null && isAfter(lastInbound, readUpTo) ? lastInbound : readUpTo;
  return end === null ? null : { at: end.at, seq: Number.MAX_SAFE_INTEGER };
}

function latest(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}
