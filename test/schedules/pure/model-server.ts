import { type AttemptKey, attemptOf } from '../../../src/backend/use-cases/settle-attempt.ts';
import {
  asksForReply,
  type Change,
  type Command,
  type Conversation,
  type Count,
  type Cursor,
  comparePlaces,
  countDeltas,
  type Draft,
  isAfter,
  type Message,
  type Place,
  placeLive,
  type Receipt,
  type RecordChange,
  type RecordKind,
  type RecordOf,
  type Role,
  type SubmitAnswer,
  withChangedMessage,
} from '../../../src/domain/index.ts';
import { agent, channel, contact, conversation, inbound } from '../../store/rig/build.ts';
import type { Machine } from './machine.ts';
import type { Answer, Item, ModelMeta } from './model-meta.ts';

export const CONVERSATIONS = ['v1', 'v2'] as const;
export const AGENTS = ['ann', 'ben'] as const;

interface Job {
  readonly messageId: string;
  readonly attemptId: string;
  readonly conversationId: string;
  leased: boolean;
  callBegan: boolean;
}

type Entry = { readonly cursor: Cursor; readonly kind: RecordKind; readonly id: string; readonly scopeOf?: string };

export type FeedAnswer =
  | { readonly reset: Cursor }
  | { readonly from: Cursor; readonly to: Cursor; readonly changes: readonly Change[]; readonly scopeChanged: boolean };

export type Submitted = SubmitAnswer | { readonly code: string; readonly retryable: boolean };

/** The backend as a model: records, feed, judge, webhooks and one worker, transaction by transaction. It can die between any two. */
export class ModelServer {
  readonly #machine: Machine;
  readonly #meta: ModelMeta;
  readonly #records = new Map<string, RecordChange>();
  readonly #graves = new Map<string, number>();
  #log: Entry[] = [];
  #trimmedTo: Cursor = 0;
  readonly #answers = new Map<string, Submitted>();
  readonly #jobs = new Map<string, Job[]>();
  readonly #parked: Extract<Item, { item: 'receipt' }>[] = [];
  readonly #wamids = new Map<string, string>();
  /** Conversations an agent may not see just now. */
  readonly #hidden = new Map<string, Set<string>>();
  readonly #seq = new Map<string, number>();
  head: Cursor = 100;
  up = true;
  #life = 0;

  constructor(machine: Machine, meta: ModelMeta) {
    this.#machine = machine;
    this.#meta = meta;
    meta.deliver = (item) => this.#receive(item);
    const at = machine.now - 1_000;
    const drafts: Draft[] = [...AGENTS, 'cyd'].map((id) => ({ kind: 'agent', record: agent(id) }));
    drafts.push({ kind: 'channel', record: channel('ch1', { autoAssign: true }) });
    for (const id of CONVERSATIONS) {
      const open = {
        createdAt: at,
        activityAt: at,
        windowClosesAt: machine.now + 20 * 3_600_000,
        unread: 0,
        needsReply: false,
      };
      drafts.push(
        { kind: 'contact', record: contact(`co-${id}`) },
        { kind: 'conversation', record: conversation(id, open) },
      );
    }
    this.#commit(drafts);
    this.#log = [];
    this.#trimmedTo = this.head;
  }

  get lastLogged(): Cursor {
    return this.head;
  }

  all<K extends RecordKind>(kind: K): readonly RecordOf<K>[] {
    const found: RecordOf<K>[] = [];
    for (const change of this.#records.values()) if (change.kind === kind) found.push(change.record as RecordOf<K>);
    return found;
  }

  get<K extends RecordKind>(kind: K, id: string): RecordOf<K> | undefined {
    return this.#records.get(`${kind}/${id}`)?.record as RecordOf<K> | undefined;
  }

  /** Everything an agent may see, at once. */
  query(agentId: string): { readonly asOf: Cursor; readonly records: readonly RecordChange[] } {
    const records = [...this.#records.values()].filter((change) => this.#sees(agentId, change));
    return { asOf: this.head, records };
  }

  feed(agentId: string, after: Cursor): FeedAnswer {
    if (after < this.#trimmedTo) return { reset: this.head };
    const entries: Entry[] = [];
    for (let index = this.#log.length - 1; index >= 0; index -= 1) {
      const entry = this.#log[index];
      if (entry === undefined || entry.cursor <= after) break;
      if (entry.scopeOf === undefined || entry.scopeOf === agentId) entries.push(entry);
    }
    const changes = new Map<string, Change>();
    for (const { kind, id } of entries.reverse()) {
      const change = this.#now(agentId, kind, id);
      if (change !== null) changes.set(`${kind}/${id}`, change);
    }
    const scopeChanged = entries.some(({ scopeOf }) => scopeOf !== undefined);
    return { from: after, to: this.head, changes: [...changes.values()], scopeChanged };
  }

  /** Forgets the log up to now. */
  trim(): void {
    this.#log = [];
    this.#trimmedTo = this.head;
  }

  /** A conversation comes into an agent's sight, or leaves it. */
  turnAccess(agentId: string, conversationId: string): void {
    const hidden = this.#hidden.get(agentId) ?? new Set();
    this.#hidden.set(agentId, hidden);
    if (!hidden.delete(conversationId)) hidden.add(conversationId);
    this.#machine.note(`${conversationId} ${hidden.has(conversationId) ? 'leaves' : 'enters'} the sight of ${agentId}`);
    this.head += 1;
    this.#log.push({ cursor: this.head, kind: 'conversation', id: conversationId, scopeOf: agentId });
  }

  mayReply(agentId: string, conversationId: string): boolean {
    return this.#hidden.get(agentId)?.has(conversationId) !== true;
  }

  /** A line about a conversation comes, or the oldest one goes again. */
  turnSystemLine(conversationId: string): void {
    const [line] = this.all('message').filter(
      (one) => one.direction === 'internal' && one.id.startsWith('line') && one.conversationId === conversationId,
    );
    if (line !== undefined) {
      this.#remove('message', line.id);
      return;
    }
    const place = this.#place(conversationId, this.#machine.now);
    const record = {
      ...inbound(this.#machine.id('line'), conversationId, 0),
      direction: 'internal' as const,
      wamid: null,
      place,
    };
    this.#commit([{ kind: 'message', record }]);
  }

  submit(agentId: string, command: Command): Submitted {
    const known = this.#answers.get(command.id);
    if (known !== undefined) {
      if ('code' in known) return known;
      // What is gone or out of sight since is not told again.
      return { ...known, changes: known.changes.filter(({ kind, id }) => this.#isSeen(agentId, kind, id)) };
    }
    const roles: Record<string, Role> = this.mayReply(agentId, command.conversationId) ? { ch1: 'contributor' } : {};
    const decision = this.#machine.rules.decide(
      command,
      { get: (kind, id) => this.get(kind, id) ?? 'absent', unreadAfter: (id, place) => this.#unreadAfter(id, place) },
      { agentId, admin: false, roles },
      { now: this.#machine.now, slack: -1 },
    );
    if (decision.outcome !== 'changes') {
      const refusal = { code: decision.outcome === 'refused' ? decision.code : 'internal', retryable: false };
      if (this.#machine.rules.ids === 'once') this.#answers.set(command.id, refusal);
      return refusal;
    }
    const changes = decision.changes.length === 0 ? [] : this.#store(command.conversationId, decision.changes);
    const answer = { commandId: command.id, changes, cursor: this.head };
    this.#answers.set(command.id, answer);
    return answer;
  }

  /** Dies: what was committed stays, what was in hand is nobody's until its lease runs out. */
  crash(): void {
    this.up = false;
    this.#life += 1;
    this.#machine.later('the server is back', () => {
      this.up = true;
      this.work();
    });
  }

  /** Takes up what is due: the first job of each conversation. */
  work(): void {
    if (!this.up) return;
    for (const [first] of this.#jobs.values()) {
      if (first === undefined || (first.leased && this.#machine.rules.hands === 'one')) continue;
      first.leased = true;
      const life = this.#life;
      this.#machine.later(`the worker takes ${first.attemptId}`, () => this.#prepare(first, life));
    }
  }

  #prepare(job: Job, life: number): void {
    if (this.#isOver(job, life)) return;
    const attempt = this.#attempt(job);
    const open = attempt?.delivery === 'queued' || attempt?.delivery === 'sending';
    if (!open || this.get('message', job.messageId)?.discardedAt != null) {
      this.#finish(job);
      return;
    }
    if (job.callBegan && this.#machine.rules.lostCall === 'unknown') {
      this.#settle({ wamid: null, attemptId: job.attemptId }, { delivery: 'unknown', at: this.#machine.now });
      this.#finish(job);
      return;
    }
    this.#settle({ wamid: null, attemptId: job.attemptId }, { delivery: 'sending', at: this.#machine.now });
    this.#machine.later(`the worker calls for ${job.attemptId}`, () => this.#call(job, life));
  }

  #call(job: Job, life: number): void {
    if (this.#isOver(job, life)) return;
    job.callBegan = true;
    const { content } = this.get('message', job.messageId) ?? {};
    const text = content?.kind === 'text' ? content.text : '';
    this.#meta.call(job.attemptId, job.conversationId, text, (answer) => this.#answered(job, life, answer));
  }

  #answered(job: Job, life: number, answer: Answer): void {
    if (this.#isOver(job, life)) return;
    const at = this.#machine.now;
    if (answer.outcome === 'not-sent') {
      job.callBegan = false;
      job.leased = false;
      this.#machine.later('the job is due again', () => this.work());
      return;
    }
    const delivery = answer.outcome === 'accepted' ? 'sent' : answer.outcome;
    const wamid = answer.outcome === 'accepted' ? answer.wamid : null;
    this.#settle({ wamid: null, attemptId: job.attemptId }, { delivery, at, wamid });
    this.#finish(job);
  }

  /** Whether this life of the worker has lost the job; then its lease runs out some time. */
  #isOver(job: Job, life: number): boolean {
    if (life === this.#life) return !(this.#jobs.get(job.conversationId) ?? []).includes(job);
    this.#machine.later(`the lease of ${job.attemptId} runs out`, () => {
      job.leased = false;
      this.work();
    });
    return true;
  }

  #finish(job: Job): void {
    this.#jobs.set(
      job.conversationId,
      (this.#jobs.get(job.conversationId) ?? []).filter((other) => other !== job),
    );
    this.work();
  }

  #attempt({ messageId, attemptId }: Job) {
    return this.get('message', messageId)?.attempts.find(({ id }) => id === attemptId);
  }

  #receive(item: Item): boolean {
    if (!this.up) return false;
    const process = () => this.#process(item);
    if (this.#machine.rules.ack === 'stored') this.#machine.later('the webhook is worked off', process);
    else {
      const life = this.#life;
      this.#machine.later('the webhook is stored', () => life === this.#life && process());
    }
    return true;
  }

  #process(item: Item): void {
    if (item.item === 'receipt') {
      if (!this.#settle(item, { delivery: item.delivery, at: this.#machine.now, wamid: item.wamid }))
        this.#parked.push(item);
      return;
    }
    if (this.#wamids.has(item.wamid)) return;
    if (this.#machine.rules.dedup === 'inside') this.#ingest(item);
    else this.#machine.later('the message is stored', () => this.#ingest(item));
  }

  #ingest({ wamid, conversationId, sentAt }: Extract<Item, { item: 'message' }>): void {
    const before = this.get('conversation', conversationId);
    if (before === undefined) return;
    const { at, late } = placeLive(sentAt, this.#machine.now);
    const place = this.#place(conversationId, at);
    const message: Message = { ...inbound(this.#machine.id('in'), conversationId, 0), wamid, place, sentAt, late };
    this.#wamids.set(wamid, message.id);
    this.#commit([
      { kind: 'message', record: message },
      { kind: 'conversation', record: this.#machine.rules.withPlacedMessage(before, message, place) },
    ]);
  }

  /** Brings news to its attempt, and what waited for the id it brings; false when nobody knows the attempt. */
  #settle(key: AttemptKey, receipt: Receipt): boolean {
    const message = this.all('message').find((one) => one.attempts.length > 0 && attemptOf(one, key) !== null);
    const attempt = message && attemptOf(message, key);
    if (!message || !attempt) return false;
    const after = this.#machine.rules.applyReceipt(attempt, receipt);
    if (after !== attempt) {
      const changed = { ...message, attempts: message.attempts.map((one) => (one === attempt ? after : one)) };
      const before = this.get('conversation', message.conversationId);
      const drafts: Draft[] = [{ kind: 'message', record: changed }];
      const summary = before && withChangedMessage(before, changed);
      if (summary && summary !== before) drafts.push({ kind: 'conversation', record: summary });
      this.#commit(drafts);
    }
    if (attempt.wamid === null && after.wamid !== null) this.#takeParked(after.wamid);
    return true;
  }

  #takeParked(wamid: string): void {
    const waits = this.#parked.filter((item) => item.wamid === wamid);
    for (const item of waits) {
      this.#parked.splice(this.#parked.indexOf(item), 1);
      this.#settle(item, { delivery: item.delivery, at: this.#machine.now, wamid });
    }
  }

  #store(conversationId: string, drafts: readonly Draft[]): readonly RecordChange[] {
    const before = this.get('conversation', conversationId);
    let after: Omit<Conversation, 'rev'> | undefined = before;
    for (const draft of drafts) if (draft.kind === 'conversation') after = draft.record;
    const put: Draft[] = [];
    for (const draft of drafts) {
      if (draft.kind !== 'message' || after === undefined) continue;
      const known = this.get('message', draft.record.id);
      const at = Math.max(this.#machine.now, after.lastMessage?.place.at ?? 0);
      const message = draft.record.place ? draft.record : { ...draft.record, place: this.#place(conversationId, at) };
      const placed = message.place !== null && known === undefined;
      after =
        placed && message.place
          ? this.#machine.rules.withPlacedMessage(after, message, message.place)
          : withChangedMessage(after, message);
      put.push({ kind: 'message', record: message });
      for (const { id, delivery } of message.attempts) {
        if (delivery === 'queued' && !known?.attempts.some((one) => one.id === id))
          this.#enqueue(message.id, id, conversationId);
      }
    }
    if (after !== before && after !== undefined) put.push({ kind: 'conversation', record: after });
    return this.#commit(put);
  }

  #enqueue(messageId: string, attemptId: string, conversationId: string): void {
    const job = { messageId, attemptId, conversationId, leased: false, callBegan: false };
    this.#jobs.set(conversationId, [...(this.#jobs.get(conversationId) ?? []), job]);
    this.#machine.later('the worker wakes', () => this.work());
  }

  /** One transaction: revisions, counts, and its places in the feed. */
  #commit(drafts: readonly Draft[]): readonly RecordChange[] {
    const { history, rules } = this.#machine;
    const changes: RecordChange[] = [];
    for (const draft of drafts) {
      const before = this.get(draft.kind, draft.record.id);
      changes.push(this.#put(draft));
      if (draft.kind === 'message') {
        for (const { id, delivery } of draft.record.attempts) history.states.push({ attemptId: id, delivery });
      }
      if (draft.kind !== 'conversation') continue;
      history.unreads.push(draft.record.unread);
      for (const delta of countDeltas((before as Conversation | undefined) ?? null, draft.record)) {
        const known: Omit<Count, 'rev'> = this.get('count', delta.id) ?? {
          ...delta,
          total: 0,
          unread: 0,
          needsReply: 0,
        };
        const { total, unread, needsReply } = known;
        this.#put({
          kind: 'count',
          record: {
            ...known,
            total: total + delta.total,
            unread: unread + delta.unread,
            needsReply: needsReply + delta.needsReply,
          },
        });
      }
    }
    if (rules.cursor === 'before' && this.#log.length > 0 && this.#machine.strikes(0.2)) this.#publishLate(changes);
    return changes;
  }

  /** The mutant of the cursor law: the place is taken, and what stands there comes to light only later. */
  #publishLate(changes: readonly RecordChange[]): void {
    const entries = this.#log.splice(-changes.length);
    this.#machine.later('an earlier transaction comes to light', () => {
      this.#log = [...this.#log, ...entries].sort((a, b) => a.cursor - b.cursor);
    });
  }

  #put(draft: Draft): RecordChange {
    const { kind } = draft;
    const { id } = draft.record;
    const rev = (this.#records.get(`${kind}/${id}`)?.rev ?? 0) + 1;
    const change = { kind, id, rev, record: { ...draft.record, rev } } as RecordChange;
    this.#records.set(`${kind}/${id}`, change);
    this.head += 1;
    this.#log.push({ cursor: this.head, kind, id });
    return change;
  }

  #remove(kind: RecordKind, id: string): void {
    const key = `${kind}/${id}`;
    this.#graves.set(key, (this.#records.get(key)?.rev ?? 0) + 1);
    this.#records.delete(key);
    this.head += 1;
    this.#log.push({ cursor: this.head, kind, id });
  }

  /** What a reader is told of a record that changed: as it is now. */
  #now(agentId: string, kind: RecordKind, id: string): Change | null {
    const change = this.#records.get(`${kind}/${id}`);
    if (change === undefined) return { kind, id, rev: this.#graves.get(`${kind}/${id}`) ?? 1, gone: 'deleted' };
    if (this.#sees(agentId, change)) return change;
    return kind === 'conversation' ? { kind, id, rev: change.rev, gone: 'access' } : null;
  }

  #isSeen(agentId: string, kind: RecordKind, id: string): boolean {
    const change = this.#records.get(`${kind}/${id}`);
    return change !== undefined && this.#sees(agentId, change);
  }

  #sees(agentId: string, change: RecordChange): boolean {
    if (change.kind === 'conversation') return this.mayReply(agentId, change.id);
    return change.kind !== 'message' || this.mayReply(agentId, change.record.conversationId);
  }

  #place(conversationId: string, at: number): Place {
    const seq = (this.#seq.get(conversationId) ?? 0) + 1;
    this.#seq.set(conversationId, seq);
    return { at, seq };
  }

  #unreadAfter(conversationId: string, place: Place): number {
    return this.all('message').filter(
      (one) => one.conversationId === conversationId && asksForReply(one) && one.place && isAfter(one.place, place),
    ).length;
  }

  /** Messages of a conversation in their order. */
  timeline(conversationId: string): readonly Message[] {
    return this.all('message')
      .filter((one) => one.conversationId === conversationId && one.place !== null)
      .sort((a, b) => (a.place && b.place ? comparePlaces(a.place, b.place) : 0));
  }
}
