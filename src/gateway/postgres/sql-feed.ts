import type { Audience, FeedEntry, FeedPage } from '../../backend/repository.ts';
import { sightOf } from '../../backend/sight.ts';
import type { Cursor, Interests, RecordKind } from '../../domain/index.ts';
import type { Connection } from './database.ts';
import { type Current, type FeedRow, groupRows, tell } from './feed-entry.ts';
import { channelsOfContacts, storedRecords, successorsOf } from './stored-record.ts';

/** A page of the log for one audience. The connection must be in a snapshot: log and records belong to one moment. */
export async function feedAfter(
  db: Connection,
  workspaceId: string,
  head: Cursor,
  after: Cursor,
  audience: Audience,
  interests: Interests,
  limit: number,
): Promise<FeedPage> {
  const { trimmed_to } = await db
    .selectFrom('wa_inbox.workspaces')
    .select('trimmed_to')
    .where('id', '=', workspaceId)
    .executeTakeFirstOrThrow();
  if (after < trimmed_to || after > head) return { gone: true, head };
  const rows = (await db
    .selectFrom('wa_inbox.feed')
    .select(['seq', 'kind', 'record_id', 'detail'])
    .where('workspace_id', '=', workspaceId)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute()) as readonly FeedRow[];
  const groups = groupRows(rows, interests);
  const current = await currentRecords(db, workspaceId, groups);
  const entries: FeedEntry[] = [];
  for (const group of groups) {
    if (!('details' in group)) {
      entries.push(group);
      continue;
    }
    const now = current.get(`${group.kind}/${group.id}`);
    const entry = now === undefined ? null : tell(group, now, audience);
    if (entry !== null) entries.push(entry);
  }
  return { entries, to: rows.length < limit ? head : (rows.at(-1)?.seq ?? head) };
}

async function currentRecords(
  db: Connection,
  workspaceId: string,
  groups: ReturnType<typeof groupRows>,
): Promise<ReadonlyMap<string, Current>> {
  const ids = new Map<RecordKind, string[]>();
  for (const group of groups) {
    if ('details' in group) ids.set(group.kind, [...(ids.get(group.kind) ?? []), group.id]);
  }
  const current = new Map<string, Current>();
  const removed: string[] = [];
  const channels = await channelsOfContacts(db, workspaceId, ids.get('contact') ?? []);
  for (const [kind, wanted] of ids) {
    for (const stored of await storedRecords(db, workspaceId, kind, wanted)) {
      const audience = kind === 'contact' ? (channels.get(stored.id) ?? []) : sightOf(kind, stored.record);
      current.set(`${kind}/${stored.id}`, { ...stored, audience });
      if (kind === 'conversation' && stored.record === null) removed.push(stored.id);
    }
  }
  for (const [id, into] of await successorsOf(db, workspaceId, removed)) {
    const known = current.get(`conversation/${id}`);
    if (known !== undefined) current.set(`conversation/${id}`, { ...known, into });
  }
  return current;
}

/** Drops log rows older than a time, and with them everything before. */
export async function trimFeed(db: Connection, workspaceId: string, before: number): Promise<void> {
  const { edge } = await db
    .selectFrom('wa_inbox.feed')
    .select(({ fn }) => fn.max('seq').as('edge'))
    .where('workspace_id', '=', workspaceId)
    .where('at', '<', before)
    .executeTakeFirstOrThrow();
  if (edge === null) return;
  await db.deleteFrom('wa_inbox.feed').where('workspace_id', '=', workspaceId).where('seq', '<=', edge).execute();
  await db
    .updateTable('wa_inbox.workspaces')
    .set({ trimmed_to: edge })
    .where('id', '=', workspaceId)
    .where('trimmed_to', '<', edge)
    .execute();
}
