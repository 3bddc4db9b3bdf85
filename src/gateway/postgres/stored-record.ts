import type { Count, RecordKind, RecordOf } from '../../domain/index.ts';
import type { Connection, Tables } from './database.ts';
import { type BodyKind, tableOf } from './record-columns.ts';

/** A record as it stands in its table; `record` is `null` once it was removed. */
export interface StoredRecord<K extends RecordKind = RecordKind> {
  readonly id: string;
  readonly rev: number;
  readonly record: RecordOf<K> | null;
}

interface BodyRow {
  readonly id: string;
  readonly rev: number;
  readonly body: object | null;
}

/** Bodies are written by this module's own `put`, so they are what their table says. */
export function recordOf<K extends BodyKind>({ rev, body }: Omit<BodyRow, 'id'>): RecordOf<K> | null {
  return body === null ? null : ({ ...body, rev } as RecordOf<K>);
}

export function countOf(row: Tables['wa_inbox.counts']): Count {
  return {
    id: row.id,
    rev: row.rev,
    channelId: row.channel_id,
    status: row.status as Count['status'],
    assigneeId: row.assignee_id,
    total: row.total,
    unread: row.unread,
    needsReply: row.needs_reply,
  };
}

/** Records of one kind by id, removed ones included, in no order. */
export async function storedRecords<K extends RecordKind>(
  db: Connection,
  workspaceId: string,
  kind: K,
  ids: readonly string[],
): Promise<readonly StoredRecord<K>[]> {
  if (ids.length === 0) return [];
  if (kind === 'count') {
    const rows = await db
      .selectFrom('wa_inbox.counts')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('id', 'in', ids)
      .execute();
    return rows.map((row) => ({ id: row.id, rev: row.rev, record: countOf(row) as RecordOf<K> }));
  }
  const rows = await db
    .selectFrom(tableOf(kind as BodyKind))
    .select(['id', 'rev', 'body'])
    .where('workspace_id', '=', workspaceId)
    .where('id', 'in', ids)
    .execute();
  return rows.map((row) => ({ id: row.id, rev: row.rev, record: recordOf(row) as RecordOf<K> | null }));
}

/** Which conversations removed ones were joined into. */
export async function successorsOf(
  db: Connection,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('wa_inbox.conversations')
    .select(['id', 'joined_into'])
    .where('workspace_id', '=', workspaceId)
    .where('id', 'in', ids)
    .where('joined_into', 'is not', null)
    .execute();
  return new Map(rows.flatMap(({ id, joined_into }) => (joined_into === null ? [] : [[id, joined_into] as const])));
}

/** The channels of each contact's conversations: whoever reads one of them sees the contact. */
export async function channelsOfContacts(
  db: Connection,
  workspaceId: string,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const channels = new Map<string, string[]>(contactIds.map((id) => [id, []]));
  if (contactIds.length === 0) return channels;
  const rows = await db
    .selectFrom('wa_inbox.conversations')
    .select(['contact_id', 'channel_id'])
    .where('workspace_id', '=', workspaceId)
    .where('contact_id', 'in', contactIds)
    .execute();
  for (const { contact_id, channel_id } of rows) {
    if (contact_id !== null && channel_id !== null) channels.get(contact_id)?.push(channel_id);
  }
  return channels;
}
