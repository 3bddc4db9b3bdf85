import type { Place, RecordKind, RecordOf } from '../../domain/index.ts';
import type { KeptFile } from '../kept-file.ts';
import type { ParkedReceipt, StoredCommand } from '../repository.ts';

/** A record, or its tombstone: the revision goes on rising after a removal. */
export interface Row<K extends RecordKind = RecordKind> {
  readonly rev: number;
  readonly record: RecordOf<K> | null;
  /** Of a removed conversation: the one it was joined into. */
  readonly into?: string;
}

/** A message's position in its conversation. */
export interface Slot {
  readonly messageId: string;
  readonly place: Place;
}

/** What a workspace keeps, one table each; records by id. */
export type TableTypes = { readonly [K in RecordKind]: Row<K> } & {
  /** Record ids by look-up key, see `indexKeys`. */
  readonly index: readonly string[];
  /** Placed messages by conversation, oldest first. */
  readonly timeline: readonly Slot[];
  /** Last place number by conversation. */
  readonly seq: number;
  /** Agent id by token subject. */
  readonly subject: string;
  /** Encrypted access token by channel. */
  readonly secret: string;
  /** By file id. */
  readonly file: KeptFile;
  readonly command: StoredCommand;
  /** By order of arrival. */
  readonly parked: ParkedReceipt;
};

export type TableName = keyof TableTypes;
export type Tables = { readonly [T in TableName]: Map<string, TableTypes[T]> };

/** A table as a reader sees it. */
export interface View<V> {
  get(key: string): V | undefined;
  values(): Iterable<V>;
  entries(): Iterable<readonly [string, V]>;
}

export type Views = { readonly [T in TableName]: View<TableTypes[T]> };

export const TABLE_NAMES: readonly TableName[] = [
  'agent',
  'team',
  'channel',
  'contact',
  'conversation',
  'message',
  'count',
  'template',
  'canned-reply',
  'scheduled-message',
  'mention',
  'index',
  'timeline',
  'seq',
  'subject',
  'secret',
  'file',
  'command',
  'parked',
];

/** A table with changes that are not committed yet. */
export class StagedTable<V> implements View<V> {
  readonly #base: ReadonlyMap<string, V>;
  /** `undefined` stands for "deleted". */
  readonly #changes = new Map<string, V | undefined>();

  constructor(base: ReadonlyMap<string, V>) {
    this.#base = base;
  }

  get(key: string): V | undefined {
    return this.#changes.has(key) ? this.#changes.get(key) : this.#base.get(key);
  }

  set(key: string, value: V): void {
    this.#changes.set(key, value);
  }

  delete(key: string): void {
    this.#changes.set(key, undefined);
  }

  *entries(): Iterable<readonly [string, V]> {
    for (const entry of this.#base) if (!this.#changes.has(entry[0])) yield entry;
    for (const [key, value] of this.#changes) if (value !== undefined) yield [key, value];
  }

  *values(): Iterable<V> {
    for (const [, value] of this.entries()) yield value;
  }

  /** The table with the changes in it: a copy when somebody still reads the old one, else the same map. */
  merged(base: Map<string, V>, copy: boolean): Map<string, V> {
    if (this.#changes.size === 0) return base;
    const target = copy ? new Map(base) : base;
    for (const [key, value] of this.#changes) {
      if (value === undefined) target.delete(key);
      else target.set(key, value);
    }
    return target;
  }
}

export type StagedTables = { readonly [T in TableName]: StagedTable<TableTypes[T]> };

/** Makes one value per table; the one place where names and types of all tables are brought together. */
function eachTable<R>(make: <T extends TableName>(name: T) => unknown): R {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, make(name)])) as R;
}

export function emptyTables(): Tables {
  return eachTable<Tables>(() => new Map());
}

export function stage(tables: Tables): StagedTables {
  return eachTable<StagedTables>((name) => new StagedTable(tables[name]));
}

/** The tables after a transaction. With `copy`, changed tables are new maps, so that readers of the old ones see no change. */
export function mergeTables(tables: Tables, staged: StagedTables, copy: boolean): Tables {
  return eachTable<Tables>((name) => staged[name].merged(tables[name] as Map<string, never>, copy));
}
