import fc from 'fast-check';
import {
  type Agent,
  type AnyCommand,
  type Attempt,
  type CannedReply,
  type Capabilities,
  type Change,
  type Channel,
  CONVERSATION_SORTS,
  type Command,
  type Contact,
  type Conversation,
  type ConversationFilter,
  type Count,
  type EarlierText,
  FEATURES,
  type FeedEvent,
  FILTER_FIELDS,
  type MentionNotice,
  type Message,
  type MessageContent,
  type MessageSummary,
  OUTGOING_KINDS,
  type Query,
  RECORD_KINDS,
  REFUSAL_CODES,
  type Reaction,
  type RecordChange,
  type RecordKind,
  type RecordOf,
  type Referral,
  type ScheduledMessage,
  type Session,
  type Signal,
  type Team,
} from '../../src/domain/index.ts';
import { COMMAND_TYPES, CONTENT_KINDS } from '../../src/protocol/index.ts';
import {
  byId,
  delivery,
  few,
  id,
  moment,
  number,
  orNull,
  place,
  role,
  sendable,
  shape,
  status,
  words,
} from './basic-arbitraries.ts';
import {
  file,
  interactive,
  outgoing,
  outgoingMedia,
  sharedContact,
  template,
  templateContent,
} from './outgoing-arbitraries.ts';

export { delivery, id, moment, place, role, status, words } from './basic-arbitraries.ts';

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
    { caption: words, fileName: words, voice: fc.boolean(), animated: fc.boolean(), file },
  ),
  shape(
    { kind: fc.constant('location' as const), latitude: number, longitude: number },
    { name: words, address: words, url: words },
  ),
  shape({
    kind: fc.constant('contacts' as const),
    contacts: few(sharedContact),
  }),
  shape({ kind: fc.constant('choice' as const), title: words, payload: words }, { description: words }),
  shape({ kind: fc.constant('form' as const), name: words, response: words }),
  shape({ kind: fc.constant('call-permission' as const), granted: fc.boolean() }),
  shape({
    kind: fc.constant('call' as const),
    callId: words,
    outcome: fc.constantFrom(
      'ringing' as const,
      'completed' as const,
      'missed' as const,
      'rejected' as const,
      'failed' as const,
    ),
    durationMs: orNull(number),
  }),
  ...interactive,
  templateContent,
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
  shape(
    { kind: fc.constant('note' as const), text: words },
    { mentions: few(shape({ agentId: id, from: fc.nat(), to: fc.nat() })) },
  ),
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

const reaction = shape<Reaction>({
  from: fc.constantFrom('customer', 'business'),
  emoji: words,
  at: moment,
  authorId: orNull(id),
  attempt: orNull(attempt),
});

const referral: fc.Arbitrary<Referral> = fc.oneof(
  shape<Extract<Referral, { kind: 'ad' | 'post' }>>({
    kind: fc.constantFrom('ad', 'post'),
    sourceId: words,
    sourceUrl: words,
    headline: words,
    body: words,
    mediaType: orNull(fc.constantFrom('image' as const, 'video' as const)),
    clickId: orNull(words),
  }),
  shape<Extract<Referral, { kind: 'product' }>>({
    kind: fc.constant('product'),
    catalogId: words,
    productId: words,
  }),
);

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
  reactions: few(reaction),
  edits: few(shape<EarlierText>({ text: orNull(words), until: moment })),
  revokedAt: orNull(moment),
  referral: orNull(referral),
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
  freeEntryUntil: orNull(moment),
  templateSentAt: orNull(moment),
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
  agentPrefix: fc.boolean(),
  readReceipts: fc.constantFrom('seen', 'reply', 'manual'),
  showTyping: fc.boolean(),
  messagingLimit: orNull(fc.nat()),
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
  blocked: fc.boolean(),
  marketingOptOut: fc.boolean(),
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

export const cannedReply: fc.Arbitrary<CannedReply> = shape<CannedReply>({
  id,
  rev: fc.nat(),
  name: words,
  text: words,
  files: few(outgoingMedia),
  owner: fc.oneof(
    shape<{ kind: 'agent' | 'team'; id: string }>({ kind: fc.constantFrom('agent', 'team'), id }),
    shape<{ kind: 'workspace' }>({ kind: fc.constant('workspace') }),
  ),
});

export const scheduledMessage: fc.Arbitrary<ScheduledMessage> = shape<ScheduledMessage>({
  id,
  rev: fc.nat(),
  conversationId: id,
  channelId: id,
  authorId: id,
  content: outgoing,
  quotedMessageId: orNull(id),
  sendAt: moment,
  state: fc.constantFrom('waiting', 'refused'),
  refusal: orNull(fc.constantFrom(...REFUSAL_CODES)),
});

const mentionNotice: fc.Arbitrary<MentionNotice> = shape<MentionNotice>({
  id,
  rev: fc.nat(),
  agentId: id,
  authorId: id,
  conversationId: id,
  channelId: id,
  messageId: id,
  words,
  at: moment,
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
  template,
  'canned-reply': cannedReply,
  'scheduled-message': scheduledMessage,
  mention: mentionNotice,
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

/** Every command to a conversation, each equally likely. */
export const command: fc.Arbitrary<Command> = fc.oneof(
  shape(
    { ...base, type: fc.constant('message.send' as const), messageId: id, attemptId: id, content: outgoing },
    { quotedMessageId: id },
  ),
  shape({
    ...base,
    type: fc.constant('message.react' as const),
    messageId: id,
    attemptId: id,
    emoji: orNull(sendable),
  }),
  shape({ ...base, type: fc.constant('file.refetch' as const), messageId: id }),
  shape(
    {
      ...base,
      type: fc.constant('message.schedule' as const),
      scheduledId: id,
      content: outgoing,
      sendAt: moment,
    },
    { quotedMessageId: id },
  ),
  shape({
    ...base,
    type: fc.constantFrom('message.unschedule' as const, 'message.send-planned' as const),
    scheduledId: id,
  }),
  shape(
    { ...base, type: fc.constant('conversation.read' as const), upTo: place },
    { tell: fc.constant(true as const) },
  ),
  shape({ ...base, type: fc.constant('conversation.status' as const), status }),
  shape({ ...base, type: fc.constant('conversation.assign' as const), assigneeId: orNull(id) }),
  shape({ ...base, type: fc.constant('conversation.dismiss-reply' as const) }),
  shape(
    { ...base, type: fc.constant('note.add' as const), messageId: id, text: sendable },
    { mentions: few(shape({ agentId: id, from: fc.nat(), to: fc.nat() })) },
  ),
  shape({ ...base, type: fc.constantFrom('tag.add' as const, 'tag.remove' as const), tag: sendable }),
  shape({ ...base, type: fc.constant('mention.dismiss' as const), mentionId: id }),
  shape({ ...base, type: fc.constant('message.retry' as const), messageId: id, attemptId: id }),
  shape({ ...base, type: fc.constant('message.discard' as const), messageId: id }),
);

const cannedOwner = fc.oneof(
  shape<{ kind: 'agent' | 'team'; id: string }>({ kind: fc.constantFrom('agent', 'team'), id }),
  shape<{ kind: 'workspace' }>({ kind: fc.constant('workspace') }),
);

/** Every write there is. */
export const anyCommand: fc.Arbitrary<AnyCommand> = fc.oneof(
  { weight: 7, arbitrary: command },
  shape({
    id,
    type: fc.constant('canned.save' as const),
    replyId: id,
    name: sendable,
    text: sendable,
    files: few(outgoingMedia),
    owner: cannedOwner,
  }),
  shape({ id, type: fc.constant('canned.remove' as const), replyId: id }),
  shape({ id, type: fc.constant('agent.away' as const), away: fc.boolean() }),
  shape(
    { ...base, type: fc.constant('conversation.start' as const), channelId: id, contactId: id, to: sendable },
    { name: sendable },
  ),
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
const searchable = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => !text.includes('\0') && text.length <= 200);
const token = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

export const query: fc.Arbitrary<Query> = fc.oneof(
  fc
    .constantFrom(
      'channels' as const,
      'agents' as const,
      'teams' as const,
      'counts' as const,
      'canned-replies' as const,
      'mentions' as const,
    )
    .map((name) => ({ name })),
  shape({ name: fc.constantFrom('conversation' as const, 'scheduled' as const), conversationId: id }),
  shape({ name: fc.constant('templates' as const), channelId: id }),
  shape({ name: fc.constant('search' as const), conversationId: id, text: searchable, limit }, { page: token }),
  shape(
    { name: fc.constant('conversations' as const), filter, sort: fc.constantFrom(...CONVERSATION_SORTS), limit },
    { page: token },
  ),
  shape({ name: fc.constant('messages' as const), conversationId: id, limit }, { page: token }),
  shape({ name: fc.constant('messages' as const), conversationId: id, limit }, { around: id }),
  shape({ name: fc.constant('messages' as const), conversationId: id, limit }, { since: moment }),
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
  outgoingKinds: fc.subarray([...OUTGOING_KINDS]),
  features: fc.subarray([...FEATURES]),
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
