import {
  type Agent,
  CHANNEL_DEFAULTS,
  type Channel,
  type Contact,
  type Conversation,
  type Message,
  type Place,
  REPLY_WINDOW_MS,
  summarize,
  UNMARKED,
} from '../../domain/index.ts';
import type { Line, SampleBackend, Thread } from './sample-backend.ts';

type Body<T> = Omit<T, 'rev'>;

/** The backend knows one mailbox; the inbox calls it a channel. */
export const SAMPLE_CHANNEL_ID = 'mailbox';

export function channelOf(agentId: string): Body<Channel> {
  return {
    id: SAMPLE_CHANNEL_ID,
    source: 'whatsapp',
    name: 'Team mailbox',
    phone: '+390200000001',
    phoneNumberId: '1',
    accountId: '1',
    health: 'connected',
    autoAssign: false,
    autoResolve: { newDays: null, pendingDays: null },
    access: { agents: { [agentId]: 'contributor' }, teams: {}, allUsers: null, allTeams: null },
    ...CHANNEL_DEFAULTS,
  };
}

export function agentOf({ id, name }: SampleBackend['agent']): Body<Agent> {
  return { id, name, admin: false, teamIds: [], active: true };
}

export function contactOf({ customer }: Thread): Body<Contact> {
  return {
    id: `contact-${customer}`,
    name: null,
    profileName: customer,
    username: null,
    phone: '+390200000002',
    userId: null,
    parentUserId: null,
    language: null,
    mergedInto: null,
    blocked: false,
    marketingOptOut: false,
  };
}

/** The backend keeps lines in order of arrival: their number breaks ties of one moment. */
function placeOf(thread: Thread, index: number): Place | null {
  const line = thread.lines[index];
  return line === undefined ? null : { at: line.at, seq: index + 1 };
}

export function messagesOf(thread: Thread): readonly Body<Message>[] {
  return thread.lines.map((line, index) => messageOf(thread, line, placeOf(thread, index)));
}

function messageOf(thread: Thread, line: Line, place: Place | null): Body<Message> {
  const sent = line.author !== null;
  return {
    id: line.id,
    conversationId: thread.id,
    channelId: SAMPLE_CHANNEL_ID,
    direction: sent ? 'outbound' : 'inbound',
    origin: 'live',
    content: line.text === null ? { kind: 'unsupported', type: 'file' } : { kind: 'text', text: line.text },
    place,
    sentAt: line.at,
    late: false,
    wamid: null,
    authorId: line.author,
    quoted: null,
    forwarded: 'no',
    // The backend tells of no receipts: `sent` is all that is known, so it is all that is said.
    attempts: sent
      ? [{ id: `${line.id}-1`, wamid: null, delivery: 'sent', times: { sent: line.at }, error: null }]
      : [],
    discardedAt: null,
    ...UNMARKED,
  };
}

export function conversationOf(thread: Thread): Body<Conversation> {
  const messages = messagesOf(thread);
  const last = messages.at(-1);
  const lastInbound = messages.findLast(({ direction }) => direction === 'inbound') ?? null;
  return {
    id: thread.id,
    channelId: SAMPLE_CHANNEL_ID,
    contactId: contactOf(thread).id,
    status: thread.state,
    assigneeId: null,
    lastResponderId: messages.findLast(({ authorId }) => authorId !== null)?.authorId ?? null,
    needsReply: last?.direction === 'inbound',
    unread: messages.slice(thread.read).filter(({ direction }) => direction === 'inbound').length,
    readUpTo: placeOf(thread, thread.read - 1),
    lastInbound: lastInbound?.place ?? null,
    freeEntryUntil: null,
    templateSentAt: null,
    windowClosesAt: lastInbound === null ? null : lastInbound.sentAt + REPLY_WINDOW_MS,
    lastMessage: last?.place ? summarize(last, last.place) : null,
    tags: [],
    createdAt: messages[0]?.sentAt ?? 0,
    activityAt: last?.sentAt ?? 0,
  };
}
