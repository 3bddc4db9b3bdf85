import {
  type Change,
  type Cursor,
  isTombstone,
  type Message,
  type RecordChange,
  type Tombstone,
} from '../domain/index.ts';
import { type Buried, type Confirmed, type FlatKind, recordKey, type StateKey, type Tables } from './state.ts';

/**
 * Where changes come from. `feed`: the stream, or the answer to a command, at a cursor. `query`: an answer read as of a cursor. `cache`: an
 * earlier visit. What a person does never comes this way: it waits in the overlay until the server says it as `feed`.
 */
export type ChangeSource =
  | { readonly from: 'feed'; readonly cursor: Cursor }
  | { readonly from: 'query'; readonly asOf: Cursor }
  | { readonly from: 'cache' };

export interface Applied {
  readonly confirmed: Confirmed;
  readonly touched: ReadonlySet<StateKey>;
}

/**
 * The one door into the confirmed records. Pure; copies only the tables it touches.
 *
 * | known            | comes                      | result                                                     |
 * |------------------|----------------------------|------------------------------------------------------------|
 * | record           | record                     | the higher revision; the same object when equal            |
 * | record           | tombstone                  | gone, unless the record's revision is higher               |
 * | gone, deleted    | record                     | back only with a higher revision                           |
 * | gone, access     | record                     | back when said after the tombstone, whatever its revision  |
 * | back from access | the old tombstone again    | ignored                                                    |
 *
 * An answer read before a tombstone says nothing about that record. Nothing from the cache brings a buried record back.
 */
export function apply(confirmed: Confirmed, changes: readonly Change[], source: ChangeSource): Applied {
  const work = new Work(confirmed);
  for (const change of changes) {
    if (isTombstone(change)) bury(work, change, saidAt(source));
    else put(work, change, source);
  }
  return { confirmed: work.result(), touched: work.touched };
}

/** Forgets tombstones that no answer can contradict any more: all up to `cursor`. */
export function forgetTombstones(confirmed: Confirmed, cursor: Cursor): Confirmed {
  const kept = [...confirmed.tombstones].filter(([, buried]) => buried.cursor > cursor);
  return kept.length === confirmed.tombstones.size ? confirmed : { ...confirmed, tombstones: new Map(kept) };
}

function saidAt(source: ChangeSource): Cursor {
  if (source.from === 'feed') return source.cursor;
  return source.from === 'query' ? source.asOf : 0;
}

function put(work: Work, change: RecordChange, source: ChangeSource): void {
  const key = recordKey(change.kind, change.id);
  const buried = work.tombstone(key);
  if (buried && !mayReturn(buried, change, source)) return;
  const known = work.find(change.kind, change.id);
  if (known !== undefined && known.rev >= change.rev) return;
  if (buried?.gone === 'access') work.remember(key, { ...buried, gone: 'returned', cursor: saidAt(source) });
  work.set(change);
}

function mayReturn(buried: Buried, change: RecordChange, source: ChangeSource): boolean {
  if (buried.gone === 'returned') return true;
  if (buried.gone === 'deleted' && change.rev <= buried.rev) return false;
  if (source.from === 'query') return source.asOf >= buried.cursor;
  return source.from === 'feed' && (buried.gone === 'deleted' || source.cursor > buried.cursor);
}

function bury(work: Work, tombstone: Tombstone, cursor: Cursor): void {
  const key = recordKey(tombstone.kind, tombstone.id);
  const buried = work.tombstone(key);
  if (buried?.gone === 'returned' && tombstone.gone === 'access' && cursor <= buried.cursor) return;
  const known = work.find(tombstone.kind, tombstone.id);
  if (known !== undefined && known.rev > tombstone.rev) return;
  if (buried?.gone === 'deleted' && buried.rev >= tombstone.rev) return;
  if (tombstone.into !== undefined) work.succeed(tombstone.id, tombstone.into);
  work.remember(key, { rev: tombstone.rev, cursor: Math.max(cursor, buried?.cursor ?? 0), gone: tombstone.gone });
  if (known !== undefined) work.delete(tombstone.kind, tombstone.id);
}

/** A confirmed state being changed: tables are copied at the first touch. */
class Work {
  readonly touched = new Set<StateKey>();
  readonly #base: Confirmed;
  readonly #tables: { -readonly [K in keyof Tables]: Tables[K] };
  readonly #fresh = new Set<unknown>();
  #tombstones: Map<string, Buried> | null = null;
  #successors: Confirmed['successors'];

  constructor(base: Confirmed) {
    this.#base = base;
    this.#tables = { ...base.tables };
    this.#successors = base.successors;
  }

  result(): Confirmed {
    if (this.touched.size === 0 && this.#tombstones === null) return this.#base;
    const tables = this.touched.size === 0 ? this.#base.tables : this.#tables;
    const tombstones = this.#tombstones ?? this.#base.tombstones;
    return { ...this.#base, tables, tombstones, successors: this.#successors };
  }

  tombstone(key: string): Buried | undefined {
    return (this.#tombstones ?? this.#base.tombstones).get(key);
  }

  remember(key: string, buried: Buried): void {
    this.#tombstones ??= new Map(this.#base.tombstones);
    this.#tombstones.set(key, buried);
  }

  succeed(conversationId: string, into: string): void {
    this.#successors = new Map(this.#successors).set(conversationId, into);
    this.#touch('conversation', conversationId);
  }

  find(kind: Change['kind'], id: string): { readonly rev: number } | undefined {
    if (kind !== 'message') return this.#tables[kind].get(id);
    for (const messages of this.#tables.message.values()) {
      const message = messages.get(id);
      if (message !== undefined) return message;
    }
    return undefined;
  }

  set(change: RecordChange): void {
    if (change.kind !== 'message') {
      (this.#table(change.kind) as Map<string, unknown>).set(change.id, change.record);
      this.#touch(change.kind, change.id);
      return;
    }
    const home = this.#home(change.id);
    // A merge of two contacts moves messages from one conversation to the other.
    if (home !== undefined && home !== change.record.conversationId) this.delete('message', change.id);
    this.#messages(change.record.conversationId).set(change.id, change.record);
    this.#touch('message', change.record.conversationId);
  }

  delete(kind: Change['kind'], id: string): void {
    if (kind !== 'message') {
      this.#table(kind).delete(id);
      this.#touch(kind, id);
      if (kind === 'conversation' && this.#tables.message.has(id)) this.#dropMessages(id);
      return;
    }
    for (const [home, messages] of this.#tables.message) {
      if (!messages.has(id)) continue;
      this.#messages(home).delete(id);
      this.#touch('message', home);
      break;
    }
  }

  #dropMessages(conversationId: string): void {
    const all = new Map(this.#tables.message);
    all.delete(conversationId);
    this.#fresh.add(all);
    this.#tables.message = all;
    this.#touch('message', conversationId);
  }

  #touch(kind: Change['kind'], id: string): void {
    this.touched.add(kind);
    this.touched.add(recordKey(kind, id));
  }

  #home(messageId: string): string | undefined {
    for (const [conversationId, messages] of this.#tables.message) if (messages.has(messageId)) return conversationId;
    return undefined;
  }

  #table(kind: FlatKind): Map<string, unknown> {
    const table = this.#own<string, unknown>(this.#tables[kind]);
    (this.#tables as Record<FlatKind, ReadonlyMap<string, unknown>>)[kind] = table;
    return table;
  }

  #messages(conversationId: string): Map<string, Message> {
    const all = this.#own(this.#tables.message);
    this.#tables.message = all;
    const messages = this.#own(all.get(conversationId) ?? new Map<string, Message>());
    all.set(conversationId, messages);
    return messages;
  }

  #own<K, V>(table: ReadonlyMap<K, V>): Map<K, V> {
    if (this.#fresh.has(table)) return table as Map<K, V>;
    const copy = new Map(table);
    this.#fresh.add(copy);
    return copy;
  }
}
