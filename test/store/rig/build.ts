import {
  type Agent,
  CHANNEL_DEFAULTS,
  type Channel,
  type Contact,
  type Conversation,
  type Message,
  type RecordChange,
  type RecordKind,
  type RecordOf,
  UNMARKED,
} from '../../../src/domain/index.ts';

export const NOW = 1_800_000_000_000;

export function agent(id: string, over: Partial<Agent> = {}): Agent {
  return { id, rev: 1, name: `Agent ${id}`, admin: false, teamIds: [], active: true, ...over };
}

export function channel(id: string, over: Partial<Channel> = {}): Channel {
  return {
    id,
    rev: 1,
    source: 'whatsapp',
    name: `Channel ${id}`,
    phone: '+3900000000',
    phoneNumberId: '1',
    accountId: '1',
    health: 'connected',
    autoAssign: true,
    autoResolve: { newDays: 30, pendingDays: 30 },
    access: { agents: {}, teams: {}, allUsers: 'contributor', allTeams: null },
    ...CHANNEL_DEFAULTS,
    ...over,
  };
}

export function contact(id: string, over: Partial<Contact> = {}): Contact {
  return {
    id,
    rev: 1,
    name: `Contact ${id}`,
    profileName: null,
    username: null,
    phone: '+393331234567',
    userId: null,
    parentUserId: null,
    language: null,
    mergedInto: null,
    blocked: false,
    marketingOptOut: false,
    ...over,
  };
}

export function conversation(id: string, over: Partial<Conversation> = {}): Conversation {
  return {
    id,
    rev: 1,
    channelId: 'ch1',
    contactId: `co-${id}`,
    status: 'new',
    assigneeId: null,
    lastResponderId: null,
    needsReply: true,
    unread: 0,
    readUpTo: null,
    lastInbound: null,
    windowClosesAt: NOW + 20 * 3_600_000,
    freeEntryUntil: null,
    templateSentAt: null,
    lastMessage: null,
    tags: [],
    createdAt: NOW - 1_000_000,
    activityAt: NOW - 1_000,
    ...over,
  };
}

/** An inbound text at a place. */
export function inbound(id: string, conversationId: string, seq: number, over: Partial<Message> = {}): Message {
  const at = NOW - 1_000_000 + seq * 1_000;
  return {
    id,
    rev: 1,
    conversationId,
    channelId: 'ch1',
    direction: 'inbound',
    origin: 'live',
    content: { kind: 'text', text: `text ${id}` },
    place: { at, seq },
    sentAt: at,
    late: false,
    wamid: `wamid.${id}`,
    authorId: null,
    quoted: null,
    forwarded: 'no',
    attempts: [],
    discardedAt: null,
    ...UNMARKED,
    ...over,
  };
}

export function outbound(id: string, conversationId: string, seq: number, over: Partial<Message> = {}): Message {
  return inbound(id, conversationId, seq, {
    direction: 'outbound',
    wamid: null,
    authorId: 'me',
    attempts: [{ id: `at-${id}`, wamid: `wamid.${id}`, delivery: 'sent', times: { sent: NOW }, error: null }],
    ...over,
  });
}

export function change<K extends RecordKind>(kind: K, record: RecordOf<K>): RecordChange {
  return { kind, id: record.id, rev: record.rev, record } as RecordChange;
}
