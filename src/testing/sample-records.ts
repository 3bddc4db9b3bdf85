import type { KeptFile } from '../backend/kept-file.ts';
import {
  type Agent,
  CHANNEL_DEFAULTS,
  type Channel,
  type Contact,
  type Conversation,
  type Message,
  UNMARKED,
} from '../domain/index.ts';

/** A moment to build samples around, ms: 2026-11-02 09:00 UTC. */
export const SAMPLE_TIME = Date.UTC(2026, 10, 2, 9);

/** Complete records with harmless values; a test names only what it is about. */
export function sampleAgent(over: Partial<Agent> & Pick<Agent, 'id'>): Agent {
  return { rev: 1, name: `Agent ${over.id}`, admin: false, teamIds: [], active: true, ...over };
}

export function sampleChannel(over: Partial<Channel> & Pick<Channel, 'id'>): Channel {
  return {
    rev: 1,
    source: 'whatsapp',
    name: `Channel ${over.id}`,
    phone: '+390212345678',
    phoneNumberId: `phone-${over.id}`,
    accountId: 'account',
    health: 'connected',
    autoAssign: false,
    autoResolve: { newDays: 30, pendingDays: 30 },
    access: { agents: {}, teams: {}, allUsers: 'contributor', allTeams: null },
    ...CHANNEL_DEFAULTS,
    ...over,
  };
}

export function sampleContact(over: Partial<Contact> & Pick<Contact, 'id'>): Contact {
  return {
    rev: 1,
    name: `Contact ${over.id}`,
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

/** A conversation with an open reply window, without messages. */
export function sampleConversation(
  over: Partial<Conversation> & Pick<Conversation, 'id' | 'channelId' | 'contactId'>,
): Conversation {
  return {
    rev: 1,
    status: 'new',
    assigneeId: null,
    lastResponderId: null,
    needsReply: false,
    unread: 0,
    readUpTo: null,
    lastInbound: null,
    windowClosesAt: SAMPLE_TIME + 24 * 3_600_000,
    freeEntryUntil: null,
    templateSentAt: null,
    lastMessage: null,
    tags: [],
    createdAt: SAMPLE_TIME,
    activityAt: SAMPLE_TIME,
    ...over,
  };
}

/** An inbound text, placed. */
export function sampleMessage(over: Partial<Message> & Pick<Message, 'id' | 'conversationId'>): Message {
  return {
    rev: 1,
    channelId: 'channel',
    direction: 'inbound',
    origin: 'live',
    content: { kind: 'text', text: `Text of ${over.id}` },
    place: { at: SAMPLE_TIME, seq: 1 },
    sentAt: SAMPLE_TIME,
    late: false,
    wamid: `wamid.${over.id}`,
    authorId: null,
    quoted: null,
    forwarded: 'no',
    attempts: [],
    discardedAt: null,
    ...UNMARKED,
    ...over,
  };
}

export function sampleFile(over: Partial<KeptFile> & Pick<KeptFile, 'id'>): KeptFile {
  return {
    state: 'stored',
    mime: 'image/png',
    bytes: 3,
    sha256: null,
    name: null,
    channelIds: ['c1'],
    uploaderId: null,
    source: null,
    messageIds: [],
    metaIds: {},
    createdAt: SAMPLE_TIME,
    ...over,
  };
}
