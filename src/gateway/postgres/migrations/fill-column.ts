import { type Kysely, sql } from 'kysely';
import { eachBody } from './each-body.ts';

/** Writes a new column of every record that stands, from its body. */
export async function fillColumn<T>(
  db: Kysely<unknown>,
  name: string,
  set: (body: T) => ReturnType<typeof sql>,
): Promise<void> {
  const table = sql.table(`wa_inbox.${name}`);
  await eachBody<T>(db, name, async ({ workspace_id, id, body }) => {
    await sql`update ${table} set ${set(body)} where workspace_id = ${workspace_id} and id = ${id}`.execute(db);
  });
}
