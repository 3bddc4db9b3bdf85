import fc from 'fast-check';
import {
  type Agent,
  type Attempt,
  type Capabilities,
  type Change,
  type Channel,
  CONVERSATION_SORTS,
  CONVERSATION_STATUSES,
  type Command,
  type Contact,
  type Conversation,
  type ConversationFilter,
  type Count,
  DELIVERY_SCALE,
  type Delivery,
  type FeedEvent,
  FILTER_FIELDS,
  type Message,
  type MessageContent,
  type MessageSummary,
  type Place,
  type Query,
  RECORD_KINDS,
  type RecordChange,
  type RecordKind,
  type RecordOf,
  ROLES,
  type Role,
  type Session,
  type Signal,
  type Team,
} from '../../src/domain/index.ts';
import { COMMAND_TYPES, CONTENT_KINDS } from '../../src/protocol/index.ts';

/** A record that survives JSON: plain objects, and optional fields that are there or not, never `undefined`. */
function shape<T>(required: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T>;
function shape<T, O>(
  required: { [K in keyof T]: fc.Arbitrary<T[K]> },
  optional: { [K in keyof O]: fc.Arbitrary<O[K]> },
): fc.Arbitrary<T & Partial<O>>;
function shape(required: Record<string, fc.Arbitrary<unknown>>, optional: Record<string, fc.Arbitrary<unknown>> = {}) {
  return fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required), noNullPrototype: true });
}

const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const few = <T>(some: fc.Arbitrary<T>) => fc.array(some, { maxLength: 4 });
const byId = <T>(some: fc.Arbitrary<T>) =>
  fc.dictionary(fc.uuid(), some, { maxKeys: 3, noNullPrototype: true }) as fc.Arbitrary<Record<string, T>>;

/** Ids as clients make them. */
export const id: fc.Arbitrary<string> = fc.uuid({ version: 7 });
/** Whole characters of any script, emoji sequences included. */
export const words: fc.Arbitrary<string> = fc.string({ unit: 'grapheme', maxLength: 60 });
/** Words that a client may send. */
export const sendable: fc.Arbitrary<string> = words.filter((text) => !text.includes('\0'));
export const moment: fc.Arbitrary<number> = fc.integer({ min: 0, max: 4_000_000_000_000 });
export const place: fc.Arbitrary<Place> = shape<Place>({ at: moment, seq: fc.nat() });
export const role: fc.Arbitrary<Role> = fc.constantFrom(...ROLES);
export const status = fc.constantFrom(...CONVERSATION_STATUSES);
export const delivery: fc.Arbitrary<Delivery> = fc.constantFrom(...DELIVERY_SCALE);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

/** Every kind of content, each equally likely. */
export const content: fc.Arbitrary<MessageContent> = fc.oneof(
  shape({ kind: fc.constant('text' as const), text: words }),
  shape(
    {
      kind: fc.constantFrom(
        'image' as const,
        'video' as const,
        'audio' as const,
        'document' as const,
        'sticker' as const,
      ),
      mediaId: words,
      mime: words,
    },
    { caption: words, fileName: words, voice: fc.boolean(), animated: fc.boolean() },
  ),
  shape(
    { kind: fc.constant('location' as const), latitude: number, longitude: number },
    { name: words, address: words },
  ),
  shape({
    kind: fc.constant('contacts' as const),
    contacts: few(shape<{ name: string; phones: string[] }>({ name: words, phones: few(words) })),
  }),
  shape({ kind: fc.constant('choice' as const), title: words, payload: words }, { description: words }),
  shape({ kind: fc.constant('form' as const), name: words, response: words }),
  shape({ kind: fc.constant('call-permission' as const), granted: fc.boolean() }),
  shape({ kind: fc.constant('reaction' as const), targetWamid: words, emoji: orNull(words) }),
  shape({
    kind: fc.constant('order' as const),
    note: words,
    items: few(
      shape<{ productId: string; quantity: number; price: number; currency: string }>({
        productId: words,
        quantity: number,
        price: number,
        currency: words,
      }),
    ),
  }),
  shape({ kind: fc.constant('edit' as const), targetWamid: words, text: orNull(words) }),
  shape({ kind: fc.constant('revoke' as const), targetWamid: words }),
  shape({ kind: fc.constant('system' as const), event: words, text: words }),
  shape({ kind: fc.constant('note' as const), text: words }),
  shape({ kind: fc.constant('unsupported' as const), type: words }, { code: fc.integer(), detail: words }),
);

export const attempt: fc.Arbitrary<Attempt> = shape<Attempt>({
  id,
  wamid: orNull(words),
  delivery,
  times: fc.dictionary(delivery, moment, { noNullPrototype: true }),
  error: orNull(
    shape<{ code: number | string; detail: string }>({ code: fc.oneof(fc.integer(), words), detail: words }),
  ),
});

const direction = fc.constantFrom('inbound' as const, 'outbound' as const, 'internal' as const);

export const message: fc.Arbitrary<Message> = shape<Message>({
  id,
  rev: fc.nat(),
  conversationId: id,
  channelId: id,
  direction,
  origin: fc.constantFrom('live', 'history', 'echo'),
  content,
  place: orNull(place),
  sentAt: moment,
  late: fc.boolean(),
  wamid: orNull(words),
  authorId: orNull(id),
  quoted: orNull(shape<NonNullable<Message['quoted']>>({ messageId: orNull(id), wamid: orNull(words) })),
  forwarded: fc.constantFrom('no', 'once', 'often'),
  attempts: few(attempt),
  discardedAt: orNull(moment),
});

export const summary: fc.Arbitrary<MessageSummary> = shape<MessageSummary>({
  messageId: id,
  place,
  direction,
  kind: fc.constantFrom(...CONTENT_KINDS),
  text: words,
  voice: fc.boolean(),
  authorId: orNull(id),
  delivery: orNull(delivery),
});

export const conversation: fc.Arbitrary<Conversation> = shape<Conversation>({
  id,
  rev: fc.nat(),
  channelId: id,
  contactId: id,
  status,
  assigneeId: orNull(id),
  lastResponderId: orNull(id),
  needsReply: fc.boolean(),
  unread: fc.nat(99),
  readUpTo: orNull(place),
  lastInbound: orNull(place),
  windowClosesAt: orNull(moment),
  lastMessage: orNull(summary),
  tags: few(words),
  createdAt: moment,
  activityAt: moment,
});

export const agent: fc.Arbitrary<Agent> = shape<Agent>({
  id,
  rev: fc.nat(),
  name: words,
  admin: fc.boolean(),
  teamIds: few(id),
  active: fc.boolean(),
});

export const team: fc.Arbitrary<Team> = shape<Team>({ id, rev: fc.nat(), name: words });

export const channel: fc.Arbitrary<Channel> = shape<Channel>({
  id,
  rev: fc.nat(),
  source: fc.constant('whatsapp'),
  name: words,
  phone: words,
  phoneNumberId: words,
  accountId: words,
  health: fc.constantFrom('connected', 'attention', 'disconnected'),
  autoAssign: fc.boolean(),
  autoResolve: shape<Channel['autoResolve']>({ newDays: orNull(fc.nat()), pendingDays: orNull(fc.nat()) }),
  access: shape<Channel['access']>({
    agents: byId(role),
    teams: byId(role),
    allUsers: orNull(role),
    allTeams: orNull(role),
  }),
});

export const contact: fc.Arbitrary<Contact> = shape<Contact>({
  id,
  rev: fc.nat(),
  name: orNull(words),
  profileName: orNull(words),
  username: orNull(words),
  phone: orNull(words),
  userId: orNull(words),
  parentUserId: orNull(words),
  language: orNull(words),
  mergedInto: orNull(id),
});

export const count: fc.Arbitrary<Count> = shape<Count>({
  id,
  rev: fc.nat(),
  channelId: id,
  status,
  assigneeId: orNull(id),
  total: fc.nat(),
  unread: fc.nat(),
  needsReply: fc.nat(),
});

/** One arbitrary per record kind. */
export const records: { readonly [K in RecordKind]: fc.Arbitrary<RecordOf<K>> } = {
  agent,
  team,
  channel,
  contact,
  conversation,
  message,
  count,
};

function changeOf<K extends RecordKind>(kind: K): fc.Arbitrary<RecordChange> {
  const some = records[kind] as fc.Arbitrary<RecordOf<RecordKind>>;
  return some.map((record) => ({ kind, id: record.id, rev: record.rev, record }) as RecordChange);
}

export const recordChange: fc.Arbitrary<RecordChange> = fc.oneof(...RECORD_KINDS.map(changeOf));

export const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 7, arbitrary: recordChange },
  {
    weight: 1,
    arbitrary: shape<{ kind: RecordKind; id: string; rev: number; gone: 'deleted' | 'access' }>({
      kind: fc.constantFrom(...RECORD_KINDS),
      id,
      rev: fc.nat(),
      gone: fc.constantFrom('deleted', 'access'),
    }),
  },
);

const base = { id, conversationId: id };

/** Every command, each equally likely. */
export const command: fc.Arbitrary<Command> = fc.oneof(
  shape(
    { ...base, type: fc.constant('message.send' as const), messageId: id, attemptId: id, text: sendable },
    { quotedMessageId: id },
  ),
  shape({ ...base, type: fc.constant('conversation.read' as const), upTo: place }),
  shape({ ...base, type: fc.constant('conversation.status' as const), status }),
  shape({ ...base, type: fc.constant('conversation.assign' as const), assigneeId: orNull(id) }),
  shape({ ...base, type: fc.constant('conversation.dismiss-reply' as const) }),
  shape({ ...base, type: fc.constant('note.add' as const), messageId: id, text: sendable }),
  shape({ ...base, type: fc.constantFrom('tag.add' as const, 'tag.remove' as const), tag: sendable }),
  shape({ ...base, type: fc.constant('message.retry' as const), messageId: id, attemptId: id }),
  shape({ ...base, type: fc.constant('message.discard' as const), messageId: id }),
);

export const filter: fc.Arbitrary<ConversationFilter> = shape(
  {},
  {
    channelIds: few(id),
    status,
    assigneeId: orNull(id),
    unread: fc.constant(true as const),
    needsReply: fc.constant(true as const),
  },
);

const limit = fc.integer({ min: 1, max: 200 });
const token = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

export const query: fc.Arbitrary<Query> = fc.oneof(
  fc
    .constantFrom('channels' as const, 'agents' as const, 'teams' as const, 'counts' as const)
    .map((name) => ({ name })),
  shape({ name: fc.constant('conversation' as const), conversationId: id }),
  shape(
    { name: fc.constant('conversations' as const), filter, sort: fc.constantFrom(...CONVERSATION_SORTS), limit },
    { page: token },
  ),
  shape({ name: fc.constant('messages' as const), conversationId: id, limit }, { page: token }),
  shape({ name: fc.constant('messages' as const), conversationId: id, limit }, { around: id }),
);

export const capabilities: fc.Arbitrary<Capabilities> = shape<Capabilities>({
  feed: fc.constantFrom('log', 'live', 'poll'),
  submit: fc.constantFrom('once', 'detectable', 'at-most-once'),
  rev: fc.constantFrom('server', 'adapter'),
  filters: fc.subarray([...FILTER_FIELDS]),
  sorts: fc.subarray([...CONVERSATION_SORTS]),
  counts: fc.boolean(),
  signals: fc.boolean(),
  media: fc.boolean(),
  commands: fc.subarray([...COMMAND_TYPES]),
  contentKinds: fc.subarray([...CONTENT_KINDS]),
  limits: shape<Capabilities['limits']>({ textLength: fc.nat() }),
});

export const session: fc.Arbitrary<Session> = shape<Session>({
  workspace: shape<Session['workspace']>({ id, name: words }),
  agent,
  roles: byId(role),
  capabilities,
  cursor: fc.nat(),
  now: moment,
});

export const signal: fc.Arbitrary<Signal> = shape<Signal>({
  type: fc.constantFrom('viewing', 'typing'),
  conversationId: id,
  agentId: id,
  expiresAt: moment,
});

export const feedEvent: fc.Arbitrary<FeedEvent> = fc.oneof(
  shape({ type: fc.constant('changes' as const), from: fc.nat(), to: fc.nat(), changes: few(change) }),
  shape({ type: fc.constant('heartbeat' as const), now: moment, cursor: fc.nat() }),
  shape({ type: fc.constant('reset' as const), cursor: fc.nat() }),
  shape({ type: fc.constant('scope-changed' as const), channelIds: few(id), cursor: fc.nat() }),
  shape({ type: fc.constant('signal' as const), signal }),
);
