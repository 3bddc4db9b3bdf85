import {
  asksForReply,
  type Change,
  type Conversation,
  type Count,
  type Cursor,
  comparePlaces,
  countDeltas,
  type Draft,
  isAfter,
  type Message,
  type Place,
  type RecordChange,
  type RecordKind,
  type RecordOf,
} from '../../../src/domain/index.ts';
import type { Machine } from './machine.ts';

export type Entry = {
  readonly cursor: Cursor;
  readonly kind: RecordKind;
  readonly id: string;
  readonly scopeOf?: string;
};

/** What the model's server keeps: records, their graves and places, counts, and the log of the feed. */
export class ModelRecords {
  readonly #machine: Machine;
  readonly #records = new Map<string, RecordChange>();
  readonly #graves = new Map<string, number>();
  readonly #seq = new Map<string, number>();
  #log: Entry[] = [];
  #trimmedTo: Cursor = 0;
  head: Cursor = 100;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  all<K extends RecordKind>(kind: K): readonly RecordOf<K>[] {
    const found: RecordOf<K>[] = [];
    for (const change of this.#records.values()) if (change.kind === kind) found.push(change.record as RecordOf<K>);
    return found;
  }

  get<K extends RecordKind>(kind: K, id: string): RecordOf<K> | undefined {
    return this.#records.get(`${kind}/${id}`)?.record as RecordOf<K> | undefined;
  }

  changes(): readonly RecordChange[] {
    return [...this.#records.values()];
  }

  found(kind: RecordKind, id: string): RecordChange | undefined {
    return this.#records.get(`${kind}/${id}`);
  }

  buried(kind: RecordKind, id: string): Change {
    return { kind, id, rev: this.#graves.get(`${kind}/${id}`) ?? 1, gone: 'deleted' };
  }

  /** Log entries an agent hears after a cursor, oldest first; `null` when the log does not reach back. */
  after(cursor: Cursor, agentId: string): readonly Entry[] | null {
    if (cursor < this.#trimmedTo) return null;
    const entries: Entry[] = [];
    for (let index = this.#log.length - 1; index >= 0; index -= 1) {
      const entry = this.#log[index];
      if (entry === undefined || entry.cursor <= cursor) break;
      if (entry.scopeOf === undefined || entry.scopeOf === agentId) entries.push(entry);
    }
    return entries.reverse();
  }

  /** Forgets the log up to now. */
  trim(): void {
    this.#log = [];
    this.#trimmedTo = this.head;
  }

  enterScope(scopeOf: string, conversationId: string): void {
    this.head += 1;
    this.#log.push({ cursor: this.head, kind: 'conversation', id: conversationId, scopeOf });
  }

  /** One transaction: revisions, counts, and its places in the feed. */
  commit(drafts: readonly Draft[]): readonly RecordChange[] {
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

  remove(kind: RecordKind, id: string): void {
    const key = `${kind}/${id}`;
    this.#graves.set(key, (this.#records.get(key)?.rev ?? 0) + 1);
    this.#records.delete(key);
    this.head += 1;
    this.#log.push({ cursor: this.head, kind, id });
  }

  place(conversationId: string, at: number): Place {
    const seq = (this.#seq.get(conversationId) ?? 0) + 1;
    this.#seq.set(conversationId, seq);
    return { at, seq };
  }

  unreadAfter(conversationId: string, place: Place): number {
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
