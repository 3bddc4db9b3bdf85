import { type Kysely, sql } from 'kysely';

/** Records read at once while a new column is written. */
const BATCH = 500;

/** Writes a new column of every record that stands, from its body. */
export async function fillColumn<T>(
  db: Kysely<unknown>,
  name: string,
  set: (body: T) => ReturnType<typeof sql>,
): Promise<void> {
  const table = sql.table(`wa_inbox.${name}`);
  for (let after = { workspace_id: '', id: '' }; ; ) {
    const { rows } = await sql<{ workspace_id: string; id: string; body: T }>`
      select workspace_id, id, body from ${table}
      where body is not null and (workspace_id, id) > (${after.workspace_id}, ${after.id})
      order by workspace_id, id limit ${BATCH}`.execute(db);
    for (const { workspace_id, id, body } of rows) {
      await sql`update ${table} set ${set(body)} where workspace_id = ${workspace_id} and id = ${id}`.execute(db);
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last;
  }
}
