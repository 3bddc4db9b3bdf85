import {
  type Change,
  type Command,
  type Conversation,
  type Cursor,
  type Draft,
  type Message,
  type RecordChange,
  type RecordKind,
  type RecordOf,
  type Role,
  type SubmitAnswer,
  withChangedMessage,
} from '../../../src/domain/index.ts';
import { agent, channel, contact, conversation, inbound } from '../../store/rig/build.ts';
import type { Machine } from './machine.ts';
import { ModelIntake } from './model-intake.ts';
import type { ModelLife } from './model-life.ts';
import type { ModelMeta } from './model-meta.ts';
import { ModelRecords } from './model-records.ts';
import { ModelWorker } from './model-worker.ts';

export const CONVERSATIONS = ['v1', 'v2'] as const;
export const AGENTS = ['ann', 'ben'] as const;

export type FeedAnswer =
  | { readonly reset: Cursor }
  | { readonly from: Cursor; readonly to: Cursor; readonly changes: readonly Change[]; readonly scopeChanged: boolean };

export type Submitted = SubmitAnswer | { readonly code: string; readonly retryable: boolean };

/** The backend as a model: records, feed, judge, webhooks and one worker, transaction by transaction. It can die between any two. */
export class ModelServer {
  readonly #machine: Machine;
  readonly #records: ModelRecords;
  readonly #worker: ModelWorker;
  readonly #life: ModelLife = { up: true, count: 0 };
  readonly #answers = new Map<string, Submitted>();
  /** Conversations an agent may not see just now. */
  readonly #hidden = new Map<string, Set<string>>();

  constructor(machine: Machine, meta: ModelMeta) {
    this.#machine = machine;
    this.#records = new ModelRecords(machine);
    const intake = new ModelIntake(machine, this.#records, this.#life);
    meta.deliver = (item) => intake.receive(item);
    this.#worker = new ModelWorker(machine, meta, this.#records, this.#life, (key, receipt) => {
      intake.settle(key, receipt);
    });
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
    this.#records.commit(drafts);
    this.trim();
  }

  get head(): Cursor {
    return this.#records.head;
  }

  get up(): boolean {
    return this.#life.up;
  }

  /** Everything an agent may see, at once. */
  query(agentId: string): { readonly asOf: Cursor; readonly records: readonly RecordChange[] } {
    const records = this.#records.changes().filter((change) => this.#sees(agentId, change));
    return { asOf: this.head, records };
  }

  feed(agentId: string, after: Cursor): FeedAnswer {
    const entries = this.#records.after(after, agentId);
    if (entries === null) return { reset: this.head };
    const changes = new Map<string, Change>();
    for (const { kind, id } of entries) {
      const change = this.#now(agentId, kind, id);
      if (change !== null) changes.set(`${kind}/${id}`, change);
    }
    const scopeChanged = entries.some(({ scopeOf }) => scopeOf !== undefined);
    return { from: after, to: this.head, changes: [...changes.values()], scopeChanged };
  }

  /** Forgets the log up to now. */
  trim(): void {
    this.#records.trim();
  }

  /** A conversation comes into an agent's sight, or leaves it. */
  turnAccess(agentId: string, conversationId: string): void {
    const hidden = this.#hidden.get(agentId) ?? new Set();
    this.#hidden.set(agentId, hidden);
    if (!hidden.delete(conversationId)) hidden.add(conversationId);
    this.#machine.note(`${conversationId} ${hidden.has(conversationId) ? 'leaves' : 'enters'} the sight of ${agentId}`);
    this.#records.enterScope(agentId, conversationId);
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
      this.#records.remove('message', line.id);
      return;
    }
    const place = this.#records.place(conversationId, this.#machine.now);
    const record = {
      ...inbound(this.#machine.id('line'), conversationId, 0),
      direction: 'internal' as const,
      wamid: null,
      place,
    };
    this.#records.commit([{ kind: 'message', record }]);
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
      {
        get: (kind, id) => this.#records.get(kind, id) ?? 'absent',
        unreadAfter: (id, place) => this.#records.unreadAfter(id, place),
        contactedSince: () => 0,
      },
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
    this.#life.up = false;
    this.#life.count += 1;
    this.#machine.later('the server is back', () => {
      this.#life.up = true;
      this.work();
    });
  }

  #store(conversationId: string, drafts: readonly Draft[]): readonly RecordChange[] {
    const before = this.#records.get('conversation', conversationId);
    let after: Omit<Conversation, 'rev'> | undefined = before;
    for (const draft of drafts) if (draft.kind === 'conversation') after = draft.record;
    const put: Draft[] = [];
    for (const draft of drafts) {
      if (draft.kind !== 'message' || after === undefined) continue;
      const known = this.#records.get('message', draft.record.id);
      const at = Math.max(this.#machine.now, after.lastMessage?.place.at ?? 0);
      const message = draft.record.place
        ? draft.record
        : { ...draft.record, place: this.#records.place(conversationId, at) };
      const placed = message.place !== null && known === undefined;
      after =
        placed && message.place
          ? this.#machine.rules.withPlacedMessage(after, message, message.place)
          : withChangedMessage(after, message);
      put.push({ kind: 'message', record: message });
      for (const { id, delivery } of message.attempts) {
        if (delivery === 'queued' && !known?.attempts.some((one) => one.id === id))
          this.#worker.enqueue(message.id, id, conversationId);
      }
    }
    if (after !== before && after !== undefined) put.push({ kind: 'conversation', record: after });
    return this.#records.commit(put);
  }

  /** What a reader is told of a record that changed: as it is now. */
  #now(agentId: string, kind: RecordKind, id: string): Change | null {
    const change = this.#records.found(kind, id);
    if (change === undefined) return this.#records.buried(kind, id);
    if (this.#sees(agentId, change)) return change;
    return kind === 'conversation' ? { kind, id, rev: change.rev, gone: 'access' } : null;
  }

  #isSeen(agentId: string, kind: RecordKind, id: string): boolean {
    const change = this.#records.found(kind, id);
    return change !== undefined && this.#sees(agentId, change);
  }

  #sees(agentId: string, change: RecordChange): boolean {
    if (change.kind === 'conversation') return this.mayReply(agentId, change.id);
    return change.kind !== 'message' || this.mayReply(agentId, change.record.conversationId);
  }

  all<K extends RecordKind>(kind: K): readonly RecordOf<K>[] {
    return this.#records.all(kind);
  }

  /** Messages of a conversation in their order. */
  timeline(conversationId: string): readonly Message[] {
    return this.#records.timeline(conversationId);
  }

  /** Takes up what is due. */
  work(): void {
    this.#worker.work();
  }
}
