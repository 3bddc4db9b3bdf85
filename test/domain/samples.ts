import {
  type Actor,
  type Agent,
  type Attempt,
  CHANNEL_DEFAULTS,
  type Channel,
  type Contact,
  type Conversation,
  type Delivery,
  type Message,
  type RecordChange,
  type RecordKind,
  type RecordOf,
  type Role,
  type Template,
  UNMARKED,
  type World,
} from '../../src/domain/index.ts';

/** A quiet Thursday noon, ms. */
export const NOW = Date.UTC(2026, 0, 15, 12);
export const HOUR = 3_600_000;

export function agentOf(changed: Partial<Agent> = {}): Agent {
  return { id: 'ada', rev: 1, name: 'Ada', admin: false, teamIds: [], active: true, ...changed };
}

export function channelOf(changed: Partial<Channel> = {}): Channel {
  return {
    id: 'ch',
    rev: 1,
    source: 'whatsapp',
    name: 'Support',
    phone: '+390123456789',
    phoneNumberId: '1001',
    accountId: '2002',
    health: 'connected',
    autoAssign: false,
    autoResolve: { newDays: null, pendingDays: null },
    access: { agents: { ada: 'contributor' }, teams: {}, allUsers: null, allTeams: null },
    ...CHANNEL_DEFAULTS,
    ...changed,
  };
}

export function contactOf(changed: Partial<Contact> = {}): Contact {
  return {
    id: 'co',
    rev: 1,
    name: null,
    profileName: 'Ciro',
    username: null,
    phone: '+393331112223',
    userId: null,
    parentUserId: null,
    language: null,
    mergedInto: null,
    blocked: false,
    marketingOptOut: false,
    ...changed,
  };
}

/** A new conversation, unanswered, with 20 hours of reply window left. */
export function conversationOf(changed: Partial<Conversation> = {}): Conversation {
  return {
    id: 'cv',
    rev: 4,
    channelId: 'ch',
    contactId: 'co',
    status: 'new',
    assigneeId: null,
    lastResponderId: null,
    needsReply: true,
    unread: 2,
    readUpTo: null,
    lastInbound: { at: NOW - 4 * HOUR, seq: 2 },
    windowClosesAt: NOW + 20 * HOUR,
    freeEntryUntil: null,
    templateSentAt: null,
    lastMessage: null,
    tags: [],
    createdAt: NOW - 5 * HOUR,
    activityAt: NOW - 4 * HOUR,
    ...changed,
  };
}

/** A placed text from the customer. */
export function messageOf(changed: Partial<Message> = {}): Message {
  return {
    id: 'm1',
    rev: 1,
    conversationId: 'cv',
    channelId: 'ch',
    direction: 'inbound',
    origin: 'live',
    content: { kind: 'text', text: 'Ciao' },
    place: { at: NOW - 4 * HOUR, seq: 2 },
    sentAt: NOW - 4 * HOUR,
    late: false,
    wamid: 'wamid.in',
    authorId: null,
    quoted: null,
    forwarded: 'no',
    attempts: [],
    discardedAt: null,
    ...UNMARKED,
    ...changed,
  };
}

export function attemptOf(delivery: Delivery, changed: Partial<Attempt> = {}): Attempt {
  return { id: 'at1', wamid: null, delivery, times: { queued: NOW - HOUR }, error: null, ...changed };
}

/** A text of ours whose attempts stand where named, oldest first. */
export function outbound(...deliveries: readonly Delivery[]): Message {
  const attempts = deliveries.map((delivery, index) => attemptOf(delivery, { id: `at${index + 1}` }));
  return messageOf({ id: 'out', direction: 'outbound', wamid: null, authorId: 'ada', attempts });
}

export const teamChange: RecordChange<'team'> = {
  kind: 'team',
  id: 't1',
  rev: 1,
  record: { id: 't1', rev: 1, name: 'Night shift' },
};

/** Ada, in the role given on channel `ch`. */
export function actorOf(role: Role | null, admin = false): Actor {
  return { agentId: 'ada', admin, roles: role === null ? {} : { ch: role } };
}

/** What a sample world holds; `null` is a record known to be absent, a kind left out is not loaded. */
export interface Holdings {
  readonly conversation?: Conversation | null;
  readonly channel?: Channel | null;
  readonly contact?: Contact | null;
  readonly agent?: Agent | null;
  readonly messages?: readonly Message[] | null;
  readonly template?: Template | null;
  readonly unreadAfter?: number;
  readonly contactedSince?: number;
  /** The answer for an id not held, as the backend gives it (`absent`) or the store (`not-loaded`). */
  readonly otherwise?: 'absent' | 'not-loaded';
}

/** A world of these records that counts what it was asked. */
export function worldOf(held: Holdings): World & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const tables: Partial<Record<RecordKind, readonly { readonly id: string }[]>> = {
    conversation: held.conversation ? [held.conversation] : [],
    channel: held.channel ? [held.channel] : [],
    contact: held.contact ? [held.contact] : [],
    agent: held.agent ? [held.agent] : [],
    message: held.messages ?? [],
    template: held.template ? [held.template] : [],
  };
  const absent: Partial<Record<RecordKind, boolean>> = {
    conversation: held.conversation === null,
    channel: held.channel === null,
    contact: held.contact === null,
    agent: held.agent === null,
    message: held.messages === null,
    template: held.template === null,
  };
  return {
    asked,
    get<K extends RecordKind>(kind: K, id: string) {
      asked.push(`${kind} ${id}`);
      const found = tables[kind]?.find((record) => record.id === id);
      if (found) return found as RecordOf<K>;
      return absent[kind] ? 'absent' : (held.otherwise ?? 'not-loaded');
    },
    unreadAfter(conversationId) {
      asked.push(`unread-after ${conversationId}`);
      return held.unreadAfter ?? 'not-loaded';
    },
    contactedSince(channelId, since) {
      asked.push(`contacted-since ${channelId} ${since}`);
      return held.contactedSince ?? 'not-loaded';
    },
  };
}

/** Everything a reply needs, as the backend holds it. */
export function fullWorld(held: Holdings = {}): World & { readonly asked: readonly string[] } {
  return worldOf({
    conversation: conversationOf(),
    channel: channelOf(),
    contact: contactOf(),
    agent: agentOf(),
    messages: [messageOf()],
    unreadAfter: 1,
    otherwise: 'absent',
    ...held,
  });
}
