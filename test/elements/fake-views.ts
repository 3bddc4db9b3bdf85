import {
  type Agent,
  type Capabilities,
  CHANNEL_DEFAULTS,
  type Channel,
  type Contact,
  type Conversation,
  type Role,
  type Session,
} from '../../src/domain/index.ts';
import type { ConversationRow, ConversationView, CountsView, ListView, MessageView } from '../../src/store/views.ts';

/** The moment all fakes live in: Tuesday 10 March 2026, 14:30 in the browser's zone. */
export const NOW = new Date(2026, 2, 10, 14, 30).getTime();
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export const agent: Agent = { id: 'agent-1', rev: 1, name: 'Marta Novak', admin: false, teamIds: [], active: true };
export const colleague: Agent = { ...agent, id: 'agent-2', name: 'Aino Virtanen' };

export const channel: Channel = {
  id: 'channel-1',
  rev: 1,
  source: 'whatsapp',
  name: 'Support',
  phone: '+39021234567',
  phoneNumberId: '1001',
  accountId: '2001',
  health: 'connected',
  autoAssign: true,
  autoResolve: { newDays: 30, pendingDays: 30 },
  access: {
    agents: { 'agent-1': 'contributor', 'agent-2': 'contributor' },
    teams: {},
    allUsers: null,
    allTeams: null,
  },
  ...CHANNEL_DEFAULTS,
};

export const contact: Contact = {
  id: 'contact-1',
  rev: 1,
  name: 'Giulia Rossi',
  profileName: 'Giulia',
  username: 'giulia.rossi',
  phone: '+393331234567',
  userId: null,
  parentUserId: null,
  language: 'it',
  mergedInto: null,
  blocked: false,
  marketingOptOut: false,
};

export const capabilities: Capabilities = {
  feed: 'log',
  submit: 'once',
  rev: 'server',
  filters: ['channelIds', 'status', 'assigneeId', 'unread', 'needsReply', 'text'],
  sorts: ['activity'],
  counts: true,
  signals: true,
  media: false,
  commands: [
    'message.send',
    'conversation.read',
    'conversation.status',
    'conversation.assign',
    'conversation.dismiss-reply',
    'note.add',
    'tag.add',
    'tag.remove',
    'message.retry',
    'message.discard',
    'agent.away',
  ],
  contentKinds: ['text', 'note', 'system'],
  outgoingKinds: ['text'],
  features: [],
  limits: { textLength: 4096 },
};

export function session(roles: Readonly<Record<string, Role>> = { 'channel-1': 'contributor' }): Session {
  return { workspace: { id: 'w', name: 'Nordwind' }, agent, roles, capabilities, cursor: 0, now: NOW };
}

export const conversation: Conversation = {
  id: 'conversation-1',
  rev: 1,
  channelId: channel.id,
  contactId: contact.id,
  status: 'new',
  assigneeId: null,
  lastResponderId: null,
  needsReply: true,
  unread: 2,
  readUpTo: null,
  lastInbound: { at: NOW - 2 * MINUTE, seq: 3 },
  windowClosesAt: NOW + 23 * HOUR,
  freeEntryUntil: null,
  templateSentAt: null,
  lastMessage: null,
  tags: ['order'],
  createdAt: NOW - 40 * 24 * HOUR,
  activityAt: NOW - 2 * MINUTE,
};

export function row(over: Partial<ConversationRow> = {}): ConversationRow {
  return {
    id: 'conversation-1',
    name: 'Giulia Rossi',
    contactId: 'contact-1',
    channel: { id: channel.id, name: channel.name, source: 'whatsapp' },
    status: 'new',
    unread: 0,
    needsReply: false,
    assignee: null,
    tags: [],
    windowClosesAt: NOW + 23 * HOUR,
    lastMessage: {
      direction: 'inbound',
      kind: 'text',
      text: 'When does my parcel arrive?',
      voice: false,
      at: NOW - 2 * MINUTE,
      author: null,
      delivery: null,
    },
    activityAt: NOW - 2 * MINUTE,
    presence: [],
    hasDraft: false,
    ...over,
  };
}

export function rows(count: number): readonly ConversationRow[] {
  return Array.from({ length: count }, (_, index) =>
    row({ id: `conversation-${index + 1}`, contactId: `contact-${index + 1}`, name: `Customer ${index + 1}` }),
  );
}

export function list(over: Partial<ListView> = {}): ListView {
  return { load: { state: 'ready', stale: false }, rows: [], more: 'end', changed: 0, ...over };
}

export function message(over: Partial<MessageView> = {}): MessageView {
  return {
    id: 'message-1',
    direction: 'inbound',
    origin: 'live',
    content: { kind: 'text', text: 'When does my parcel arrive?' },
    at: NOW - 2 * MINUTE,
    lateSentAt: null,
    author: null,
    quoted: null,
    forwarded: 'no',
    delivery: null,
    times: {},
    error: null,
    refusal: null,
    attempts: 0,
    attemptList: [],
    wamid: null,
    reachedBefore: false,
    reactions: [],
    edits: [],
    revokedAt: null,
    referral: null,
    actions: ['copy', 'quote'],
    ...over,
  };
}

export function conversationView(over: Partial<ConversationView> = {}): ConversationView {
  return {
    movedTo: null,
    load: { state: 'ready', stale: false },
    conversation,
    contact,
    name: 'Giulia Rossi',
    channel,
    assignee: null,
    presence: [],
    role: 'contributor',
    replyLock: null,
    commands: capabilities.commands,
    assignable: [agent, colleague],
    ...over,
  };
}

export const counts: CountsView = {
  byStatus: { new: 12, pending: 7, resolved: 340 },
  mine: 4,
  unassigned: 9,
  unread: 11,
  needsReply: 8,
  known: true,
};
