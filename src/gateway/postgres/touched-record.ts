import { sql } from 'kysely';
import { type Sight, sightOf } from '../../backend/sight.ts';
import type { RecordKind, RecordOf } from '../../domain/index.ts';
import type { Connection } from './database.ts';
import { type BodyKind, columnsOf, tableOf } from './record-columns.ts';
import { channelsOfContacts, recordOf } from './stored-record.ts';

/** A record a transaction writes: what stood before, what stands now, and who saw it before. */
export interface TouchedRecord {
  readonly kind: BodyKind;
  readonly id: string;
  /** Whether the row was there; then this transaction holds its lock. */
  inTable: boolean;
  /** Revision of whatever this transaction writes. */
  readonly rev: number;
  readonly committed: RecordOf<BodyKind> | null;
  current: RecordOf<BodyKind> | null;
  readonly before: Sight;
}

/** Locks a record's row and reads it. Of contacts this must come before the transaction changes their conversations. */
export async function touch(db: Connection, workspaceId: string, kind: BodyKind, id: string): Promise<TouchedRecord> {
  const row = await db
    .selectFrom(tableOf(kind))
    .select(['rev', 'body'])
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const committed = row === undefined ? null : recordOf(row);
  const before =
    kind === 'contact' ? ((await channelsOfContacts(db, workspaceId, [id])).get(id) ?? []) : sightOf(kind, committed);
  return { kind, id, inTable: row !== undefined, rev: (row?.rev ?? 0) + 1, committed, current: committed, before };
}

/** Writes a touched record, `null` for "removed". A row somebody else inserted meanwhile breaks the key, and the work runs again. */
export async function store<K extends BodyKind>(
  db: Connection,
  workspaceId: string,
  touched: TouchedRecord,
  record: Omit<RecordOf<K>, 'rev'> | null,
): Promise<RecordOf<K> | null> {
  const { kind, id, rev } = touched;
  const stored = record === null ? null : ({ ...record, rev } as RecordOf<K>);
  const columns = Object.entries({
    rev,
    body: stored === null ? null : JSON.stringify(stored),
    ...columnsOf(kind, stored as RecordOf<BodyKind> | null),
  });
  const table = sql.table(tableOf(kind));
  if (touched.inTable) {
    const assignments = columns.map(([name, value]) => sql`${sql.ref(name)} = ${value}`);
    await sql`update ${table} set ${sql.join(assignments)} where workspace_id = ${workspaceId} and id = ${id}`.execute(
      db,
    );
  } else {
    const names = columns.map(([name]) => sql.ref(name));
    const values = columns.map(([, value]) => sql`${value}`);
    await sql`insert into ${table} (workspace_id, id, ${sql.join(names)})
      values (${workspaceId}, ${id}, ${sql.join(values)})`.execute(db);
    touched.inTable = true;
  }
  touched.current = stored;
  return stored;
}

/** Key of a record among all kinds. */
export function recordKey(kind: RecordKind, id: string): string {
  return `${kind}/${id}`;
}
