import type { Cursor } from '../../domain/index.ts';
import {
  type Conversation,
  comparePlaces,
  countDeltas,
  InboxError,
  type Message,
  type Place,
  type RecordKind,
  type RecordOf,
} from '../../domain/index.ts';
import type { NewJob } from '../job.ts';
import type { KeptFile } from '../kept-file.ts';
import type { CommandAnswer, ParkedReceipt, StoredCommand, WriteTransaction } from '../repository.ts';
import type { NewEntry } from './feed-log.ts';
import { MemoryReader } from './memory-reader.ts';
import { audienceOf, indexKeys, pairKey } from './record-keys.ts';
import { type Row, type Slot, type StagedTable, type StagedTables, stage, type Tables, type Views } from './tables.ts';

/** A receipt whose message never came is forgotten after a day, and early when a flood of them comes. */
const PARKED_MS = 24 * 3_600_000;
const PARKED_MAX = 10_000;

/** What a transaction asks for beyond records: done when it commits, forgotten when it fails. */
export interface Intentions {
  /** In order: jobs to add, and keys whose jobs go. */
  readonly jobs: readonly (NewJob | { readonly dropped: string })[];
  readonly commands: readonly {
    readonly command: Omit<StoredCommand, 'answer'>;
    answer(cursor: Cursor): CommandAnswer;
  }[];
  readonly entries: readonly NewEntry[];
}

/** Collects one transaction's changes on staged tables. The repository runs one at a time per workspace, so every lock is held already. */
export class MemoryWriter extends MemoryReader implements WriteTransaction {
  readonly staged: StagedTables;
  readonly #base: Tables;
  readonly #touched = new Map<string, { readonly kind: RecordKind; readonly id: string }>();
  readonly #scopes: (readonly string[])[] = [];
  readonly #jobs: Intentions['jobs'][number][] = [];
  readonly #commands: Intentions['commands'][number][] = [];

  constructor(workspaceId: string, base: Tables, head: Cursor) {
    const staged = stage(base);
    super(workspaceId, staged, head);
    this.#base = base;
    this.staged = staged;
  }

  async lockConversations(): Promise<void> {}

  async conversationFor(
    channelId: string,
    contactId: string,
    create: () => Omit<Conversation, 'rev'>,
  ): Promise<Conversation> {
    const id = this.staged.index.get(pairKey(channelId, contactId))?.[0];
    const known = id === undefined ? null : this.find('conversation', id);
    return known ?? this.#put('conversation', create());
  }

  async put<K extends RecordKind>(kind: K, record: Omit<RecordOf<K>, 'rev'>): Promise<RecordOf<K>> {
    return this.#put(kind, record);
  }

  async remove(kind: RecordKind, id: string): Promise<void> {
    const before = this.find(kind, id);
    if (before === null) return;
    this.#write(kind, id, null);
    this.#follow(kind, before, null);
  }

  async removeInto(conversationId: string, into: string): Promise<void> {
    await this.remove('conversation', conversationId);
    const row = this.staged.conversation.get(conversationId);
    if (row?.record === null) this.staged.conversation.set(conversationId, { ...row, into });
  }

  async nextPlace(conversationId: string, at: number): Promise<Place> {
    const seq = (this.staged.seq.get(conversationId) ?? 0) + 1;
    this.staged.seq.set(conversationId, seq);
    return { at, seq };
  }

  async putAgentSubject(agentId: string, subject: string): Promise<void> {
    this.staged.subject.set(subject, agentId);
  }

  async putChannelSecret(channelId: string, encrypted: string): Promise<void> {
    this.staged.secret.set(channelId, encrypted);
  }

  async putFile(file: KeptFile): Promise<void> {
    this.staged.file.set(file.id, file);
  }

  async removeFile(id: string): Promise<void> {
    this.staged.file.delete(id);
  }

  async moveMessages(fromConversationId: string, toConversationId: string): Promise<void> {
    for (const slot of [...(this.staged.timeline.get(fromConversationId) ?? [])]) {
      const message = this.find('message', slot.messageId);
      if (message === null) continue;
      // Both conversations counted from one: a moved message keeps its time and takes a number of its new conversation.
      const place = await this.nextPlace(toConversationId, slot.place.at);
      this.#put('message', { ...message, conversationId: toConversationId, place });
    }
  }

  putCommand(command: Omit<StoredCommand, 'answer'>, answer: (cursor: Cursor) => CommandAnswer): void {
    this.#commands.push({ command, answer });
  }

  async enqueue(job: NewJob): Promise<void> {
    this.#jobs.push(job);
  }

  async dropJobs(key: string): Promise<void> {
    this.#jobs.push({ dropped: key });
  }

  async park(receipt: ParkedReceipt): Promise<void> {
    const { parked } = this.staged;
    let count = 0;
    let last = 0;
    const keys: string[] = [];
    for (const [key, known] of parked.entries()) {
      last = Math.max(last, Number(key));
      if (receipt.parkedAt - known.parkedAt > PARKED_MS) parked.delete(key);
      else {
        count += 1;
        keys.push(key);
      }
    }
    for (const key of keys.slice(0, Math.max(0, count + 1 - PARKED_MAX))) parked.delete(key);
    parked.set(String(last + 1), receipt);
  }

  async takeParked(key: { readonly wamid: string | null; readonly attemptId: string | null }) {
    const taken: ParkedReceipt[] = [];
    for (const [id, receipt] of [...this.staged.parked.entries()]) {
      const byWamid = key.wamid !== null && receipt.wamid === key.wamid;
      const byAttempt = key.attemptId !== null && receipt.attemptId === key.attemptId;
      if (!byWamid && !byAttempt) continue;
      taken.push(receipt);
      this.staged.parked.delete(id);
    }
    return taken;
  }

  async scopeChanged(channelIds: readonly string[]): Promise<void> {
    this.#scopes.push(channelIds);
  }

  /** What is to be done at commit, log entries in the order of the last writes. */
  intentions(): Intentions {
    const entries: NewEntry[] = [];
    for (const { kind, id } of this.#touched.values()) entries.push(this.#entry(kind, id));
    for (const scopeChanged of this.#scopes) entries.push({ scopeChanged });
    return { jobs: this.#jobs, commands: this.#commands, entries };
  }

  #put<K extends RecordKind>(kind: K, record: Omit<RecordOf<K>, 'rev'>): RecordOf<K> {
    const id = (record as RecordOf<K>).id;
    const before = this.find(kind, id);
    if (kind === 'message') this.#requireFreeIds(record as unknown as Message);
    const after = this.#write(kind, id, record);
    this.#follow(kind, before, after);
    return after as RecordOf<K>;
  }

  /** Writes one row under the next revision after the committed one, however often a transaction writes it. */
  #write<K extends RecordKind>(kind: K, id: string, record: Omit<RecordOf<K>, 'rev'> | null): RecordOf<K> | null {
    const committed = (this.#base[kind] as unknown as ReadonlyMap<string, Row<K>>).get(id);
    const rev = (committed?.rev ?? 0) + 1;
    const stored = record === null ? null : ({ ...record, rev } as RecordOf<K>);
    (this.staged[kind] as unknown as StagedTable<Row<K>>).set(id, { rev, record: stored });
    const key = `${kind}/${id}`;
    this.#touched.delete(key);
    this.#touched.set(key, { kind, id });
    return stored;
  }

  /** Keeps look-ups, timelines and counts in step with a record. */
  #follow<K extends RecordKind>(kind: K, before: RecordOf<K> | null, after: RecordOf<K> | null): void {
    const id = (after ?? before)?.id ?? '';
    const was = indexKeys(kind, before);
    const is = indexKeys(kind, after);
    for (const key of was) if (!is.includes(key)) this.#unindex(key, id);
    for (const key of is) if (!was.includes(key)) this.#index(key, id);
    if (kind === 'message') this.#moveSlot(before as Message | null, after as Message | null);
    if (kind === 'conversation') this.#recount(before as Conversation | null, after as Conversation | null);
  }

  /** A wamid and an attempt id belong to one message: look-ups have to be certain. */
  #requireFreeIds(message: Message): void {
    for (const key of indexKeys('message', message)) {
      if ((this.staged.index.get(key) ?? []).some((id) => id !== message.id)) {
        throw new InboxError('id-taken', `store message ${message.id}: ${key} belongs to another message`);
      }
    }
  }

  #index(key: string, id: string): void {
    this.staged.index.set(key, [...(this.staged.index.get(key) ?? []), id]);
  }

  #unindex(key: string, id: string): void {
    const rest = (this.staged.index.get(key) ?? []).filter((known) => known !== id);
    if (rest.length > 0) this.staged.index.set(key, rest);
    else this.staged.index.delete(key);
  }

  #moveSlot(before: Message | null, after: Message | null): void {
    const from = before?.place ?? null;
    const to = after?.place ?? null;
    const stays = from !== null && to !== null && comparePlaces(from, to) === 0;
    if (stays && before?.conversationId === after?.conversationId) return;
    if (before !== null && from !== null) {
      const slots = this.staged.timeline.get(before.conversationId) ?? [];
      this.staged.timeline.set(
        before.conversationId,
        slots.filter((slot) => slot.messageId !== before.id),
      );
    }
    if (after !== null && to !== null) {
      const slots = this.staged.timeline.get(after.conversationId) ?? [];
      this.staged.timeline.set(after.conversationId, withSlot(slots, { messageId: after.id, place: to }));
    }
  }

  #recount(before: Conversation | null, after: Conversation | null): void {
    for (const { id, total, unread, needsReply, ...key } of countDeltas(before, after)) {
      const known = this.find('count', id);
      this.#put('count', {
        id,
        ...key,
        total: (known?.total ?? 0) + total,
        unread: (known?.unread ?? 0) + unread,
        needsReply: (known?.needsReply ?? 0) + needsReply,
      });
    }
    if (before?.contactId === after?.contactId) return;
    // Who sees a contact follows from its conversations: a new revision makes it enter and leave with them.
    for (const contactId of [before?.contactId, after?.contactId]) {
      const contact = contactId === undefined ? null : this.find('contact', contactId);
      if (contact !== null) this.#put('contact', contact);
    }
  }

  #entry(kind: RecordKind, id: string): NewEntry {
    const base: Views = this.#base;
    const before = (base[kind].get(id) as Row | undefined)?.record ?? null;
    const after = this.find(kind, id);
    const conversationIds =
      kind === 'message'
        ? [...new Set([before, after].flatMap((record) => (record as Message | null)?.conversationId ?? []))]
        : [];
    return {
      kind,
      id,
      before: audienceOf(base, kind, before),
      after: audienceOf(this.staged, kind, after),
      conversationIds,
    };
  }
}

function withSlot(slots: readonly Slot[], slot: Slot): readonly Slot[] {
  let at = slots.length;
  // New messages nearly always come last.
  while (at > 0 && comparePlaces((slots[at - 1] as Slot).place, slot.place) > 0) at -= 1;
  return [...slots.slice(0, at), slot, ...slots.slice(at)];
}
