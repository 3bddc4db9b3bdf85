import type { InboxAdapter, MediaHandle, UploadAnswer } from '../../../src/adapter/inbox-adapter.ts';
import {
  type Agent,
  type Capabilities,
  type Change,
  CONVERSATION_SORTS,
  type Command,
  type Conversation,
  type Cursor,
  decide,
  type FeedEvent,
  FILTER_FIELDS,
  InboxError,
  type InboxErrorCode,
  type Interests,
  type Message,
  type OutgoingSignal,
  type Query,
  type QueryAnswer,
  type RecordChange,
  type RecordKind,
  type RecordOf,
  type Role,
  type Session,
  type SubmitAnswer,
  UNMARKED,
  withPlacedMessage,
} from '../../../src/domain/index.ts';
import { COMMAND_TYPES } from '../../../src/protocol/index.ts';
import { agent, channel, contact } from './build.ts';
import { answerFor, need } from './fake-answers.ts';
import { FakeStream } from './fake-stream.ts';
import type { ManualClock } from './manual-clock.ts';

const CAPABILITIES: Capabilities = {
  feed: 'log',
  submit: 'once',
  rev: 'server',
  filters: FILTER_FIELDS,
  sorts: CONVERSATION_SORTS,
  counts: true,
  signals: true,
  media: false,
  outgoingKinds: ['text'],
  features: [],
  commands: COMMAND_TYPES,
  contentKinds: ['text'],
  limits: { textLength: 4096 },
};

/** A record to write; revision and cursor are the backend's to give. */
type Written = {
  readonly [K in RecordKind]: { readonly kind: K; readonly record: Omit<RecordOf<K>, 'rev'> };
}[RecordKind];

/** A whole backend in memory: records, log, judge, with hands to hold, lose or refuse what passes. */
export class FakeBackend {
  capabilities: Capabilities = CAPABILITIES;
  me: Agent = agent('me');
  roles: Record<string, Role> = { ch1: 'contributor' };
  head: Cursor = 100;
  /** Held until resolved, each query and submit. */
  beforeQuery: (query: Query) => Promise<void> = async () => undefined;
  afterQuery: (query: Query, answer: QueryAnswer) => Promise<QueryAnswer> = async (_, answer) => answer;
  beforeSubmit: (command: Command) => Promise<void> = async () => undefined;
  afterSubmit: (command: Command) => Promise<void> = async () => undefined;
  beforeSession: () => Promise<void> = async () => undefined;
  readonly queries: Query[] = [];
  readonly submitted: Command[] = [];
  readonly signals: OutgoingSignal[] = [];
  readonly opened: { readonly after: Cursor | null; readonly interests: Interests }[] = [];
  readonly streams = new Set<FakeStream>();
  sessions = 0;
  readonly clock: ManualClock;
  readonly #records = new Map<string, RecordChange>();
  readonly #log: { readonly cursor: Cursor; readonly change: Change }[] = [];
  readonly #answers = new Map<string, SubmitAnswer>();
  readonly #joined = new Map<string, string>();
  #seq = 1_000;

  constructor(clock: ManualClock) {
    this.clock = clock;
    this.seed('agent', this.me);
    this.seed('channel', channel('ch1'));
  }

  /** A record from before the log. */
  seed<K extends RecordKind>(kind: K, record: RecordOf<K>): void {
    this.#records.set(`${kind}/${record.id}`, { kind, id: record.id, rev: record.rev, record } as RecordChange);
    if (kind !== 'conversation') return;
    const { contactId } = record as Conversation;
    if (!this.#records.has(`contact/${contactId}`)) this.seed('contact', contact(contactId));
  }

  get<K extends RecordKind>(kind: K, id: string): RecordOf<K> | undefined {
    return this.#records.get(`${kind}/${id}`)?.record as RecordOf<K> | undefined;
  }

  all<K extends RecordKind>(kind: K): readonly RecordOf<K>[] {
    return [...this.#records.values()]
      .filter((change) => change.kind === kind)
      .map(({ record }) => record as RecordOf<K>);
  }

  /** Writes records with the next revision and cursor, and tells the streams. */
  write(...drafts: readonly Written[]): readonly Change[] {
    const changes = drafts.map(({ kind, record }) => {
      const rev = (this.get(kind, record.id)?.rev ?? 0) + 1;
      const change = { kind, id: record.id, rev, record: { ...record, rev } } as RecordChange;
      this.#records.set(`${kind}/${record.id}`, change);
      return change;
    });
    this.#enter(changes);
    return changes;
  }

  remove(kind: RecordKind, id: string, gone: 'deleted' | 'access'): void {
    const rev = (this.get(kind, id)?.rev ?? 0) + (gone === 'deleted' ? 1 : 0);
    if (gone === 'deleted') this.#records.delete(`${kind}/${id}`);
    this.#enter([{ kind, id, rev, gone }]);
  }

  /** Two contacts were found to be one person: messages move, the other conversation's tombstone says where. */
  join(from: string, into: string): void {
    this.#joined.set(from, into);
    const moved = this.all('message').filter(({ conversationId }) => conversationId === from);
    this.write(...moved.map((record) => ({ kind: 'message', record: { ...record, conversationId: into } }) as const));
    const rev = (this.get('conversation', from)?.rev ?? 0) + 1;
    this.#records.delete(`conversation/${from}`);
    this.#enter([{ kind: 'conversation', id: from, rev, gone: 'deleted', into }]);
  }

  /** A customer writes. */
  receive(id: string, conversationId: string, over: Partial<Message> = {}): Message {
    const conversation = need(this, conversationId);
    this.#seq += 1;
    const place = { at: this.clock.now(), seq: this.#seq };
    const message: Message = {
      id,
      rev: 0,
      conversationId,
      channelId: conversation.channelId,
      direction: 'inbound',
      origin: 'live',
      content: { kind: 'text', text: `text ${id}` },
      place,
      sentAt: place.at,
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
    this.write(
      { kind: 'message', record: message },
      { kind: 'conversation', record: withPlacedMessage(conversation, message, place) },
    );
    return message;
  }

  /** Tells every stream something. */
  say(event: FeedEvent): void {
    for (const stream of this.streams) stream.push(event);
  }

  /** Cuts every stream. */
  cut(code: InboxErrorCode = 'offline'): void {
    for (const stream of [...this.streams]) stream.fail(new InboxError(code, 'the test cut the stream'));
  }

  /** Forgets the log up to now. */
  trimLog(): void {
    this.#log.length = 0;
  }

  adapter(): InboxAdapter {
    let closed = false;
    return {
      session: async () => {
        this.sessions += 1;
        await this.beforeSession();
        return this.#session();
      },
      query: async (query) => {
        this.queries.push(query);
        await this.beforeQuery(query);
        return this.afterQuery(query, answerFor(this, query));
      },
      changes: (after, interests, signal) => {
        if (closed) throw new InboxError('aborted', 'closed');
        return this.#open(after, interests, signal);
      },
      submit: async (command) => {
        if (!('conversationId' in command) || command.type === 'conversation.start')
          throw new InboxError('unsupported', command.type);
        this.submitted.push(command);
        await this.beforeSubmit(command);
        const answer = this.#submit(command);
        await this.afterSubmit(command);
        return answer;
      },
      signal: async (signal) => {
        this.signals.push(signal);
      },
      upload: async (): Promise<UploadAnswer> => {
        throw new InboxError('unsupported', 'no uploads here');
      },
      media: async (): Promise<MediaHandle> => {
        throw new InboxError('unsupported', 'no media here');
      },
      close: async () => {
        closed = true;
      },
    };
  }

  #session(): Session {
    return {
      workspace: { id: 'ws', name: 'Workspace' },
      agent: this.me,
      roles: this.roles,
      capabilities: this.capabilities,
      cursor: this.head,
      now: this.clock.now(),
    };
  }

  #enter(changes: readonly Change[]): void {
    const from = this.head;
    this.head += changes.length;
    for (const [index, change] of changes.entries()) this.#log.push({ cursor: from + index + 1, change });
    for (const stream of this.streams) {
      stream.tell(stream.cursor, this.head, changes);
      stream.cursor = this.head;
    }
  }

  async *#open(after: Cursor | null, interests: Interests, signal: AbortSignal): AsyncGenerator<FeedEvent> {
    this.opened.push({ after, interests });
    const stream = new FakeStream(interests, this.head);
    const from = after ?? this.head;
    if (this.capabilities.feed !== 'log') stream.push({ type: 'reset', cursor: this.head });
    else if (from < this.head) {
      const oldest = this.#log[0]?.cursor ?? this.head + 1;
      if (from + 1 < oldest) stream.push({ type: 'reset', cursor: this.head });
      else
        stream.tell(
          from,
          this.head,
          this.#log.filter((entry) => entry.cursor > from).map(({ change }) => change),
        );
    }
    if (this.capabilities.feed === 'poll') stream.end();
    this.streams.add(stream);
    try {
      yield* stream.events(signal);
    } finally {
      this.streams.delete(stream);
    }
  }

  #submit(command: Command): SubmitAnswer {
    const known = this.#answers.get(command.id);
    if (known && this.capabilities.submit === 'once') return known;
    if (known && this.capabilities.submit === 'detectable') throw new InboxError('command-conflict', 'acted before');
    const decision = decide(
      { ...command, conversationId: this.standing(command.conversationId) },
      {
        get: (kind, id) => this.get(kind, id) ?? 'absent',
        unreadAfter: () => 0,
        contactedSince: () => 0,
      },
      { agentId: this.me.id, admin: false, roles: this.roles },
      { now: this.clock.now(), slack: 0 },
    );
    if (decision.outcome !== 'changes') {
      throw new InboxError(decision.outcome === 'refused' ? decision.code : 'internal', 'refused');
    }
    const drafts = decision.changes.map((draft) => this.#placed(draft));
    const changes = this.write(...drafts);
    const answer = { commandId: command.id, changes, cursor: this.head };
    this.#answers.set(command.id, answer);
    return answer;
  }

  #placed(draft: Written): Written {
    if (draft.kind !== 'message' || draft.record.place !== null) return draft;
    this.#seq += 1;
    return { kind: 'message', record: { ...draft.record, place: { at: this.clock.now(), seq: this.#seq } } };
  }

  /** The conversation that holds the messages of this one. */
  standing(conversationId: string): string {
    return this.#joined.get(conversationId) ?? conversationId;
  }
}
