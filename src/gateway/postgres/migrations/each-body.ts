import { type Kysely, sql } from 'kysely';

/** Records read at once. */
const BATCH = 500;

export interface StoredBody<T> {
  readonly workspace_id: string;
  readonly id: string;
  readonly body: T;
}

/** Works on every record of a table that stands. */
export async function eachBody<T>(
  db: Kysely<unknown>,
  name: string,
  work: (row: StoredBody<T>) => Promise<void>,
): Promise<void> {
  for (let after = { workspace_id: '', id: '' }; ; ) {
    const { rows } = await sql<StoredBody<T>>`
      select workspace_id, id, body from ${sql.table(`wa_inbox.${name}`)}
      where body is not null and (workspace_id, id) > (${after.workspace_id}, ${after.id})
      order by workspace_id, id limit ${BATCH}`.execute(db);
    for (const row of rows) await work(row);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last;
  }
}
