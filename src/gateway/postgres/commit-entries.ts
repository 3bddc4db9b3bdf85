import { sql } from 'kysely';
import { type Cursor, InboxError } from '../../domain/index.ts';
import type { Connection } from './database.ts';
import type { FeedDetail } from './feed-entry.ts';

/** A row of the log that has no position yet. */
export interface NewFeedRow {
  readonly kind: string;
  readonly id: string;
  readonly detail: FeedDetail;
}

/** Enters rows into the log and answers the position of the last one. */
export type CommitEntries = (
  db: Connection,
  workspaceId: string,
  rows: readonly NewFeedRow[],
  at: number,
) => Promise<Cursor>;

/**
 * Takes the cursors by counting up the workspace's row. Its lock is held from here to the commit, so the order of commits is the order of
 * cursors, and a reader who saw one position has seen all before it. It must therefore be the last thing a transaction does to shared rows.
 */
export const commitEntries: CommitEntries = async (db, workspaceId, rows, at) => {
  const { rows: found } =
    rows.length === 0
      ? await sql<{ seq: number }>`select seq from wa_inbox.workspaces where id = ${workspaceId}`.execute(db)
      : await sql<{ seq: number }>`
          with taken as (
            update wa_inbox.workspaces set seq = seq + ${rows.length}::bigint where id = ${workspaceId} returning seq
          ), entered as (
            insert into wa_inbox.feed (workspace_id, seq, at, kind, record_id, detail)
            select ${workspaceId}::text, taken.seq - ${rows.length}::bigint + row.place, ${at}::bigint, row.kind, row.id, row.detail::json
            from taken, unnest(
              ${rows.map(({ kind }) => kind)}::text[],
              ${rows.map(({ id }) => id)}::text[],
              ${rows.map(({ detail }) => JSON.stringify(detail))}::text[]
            ) with ordinality as row (kind, id, detail, place)
          )
          select seq from taken`.execute(db);
  const [workspace] = found;
  if (workspace === undefined)
    throw new InboxError('not-found', `open workspace ${workspaceId}: there is none; create it first`);
  return workspace.seq;
};
