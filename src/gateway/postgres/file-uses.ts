import type { Connection } from './database.ts';
import { type BodyKind, userKey } from './record-columns.ts';

/** Keeps in step which records need which files: what changed of one record. */
export async function storeFileUses(
  db: Connection,
  workspaceId: string,
  user: { readonly kind: BodyKind; readonly id: string },
  before: readonly string[],
  after: readonly string[],
): Promise<void> {
  const gone = before.filter((id) => !after.includes(id));
  const added = after.filter((id) => !before.includes(id));
  const record_id = userKey(user.kind, user.id);
  if (gone.length > 0) {
    await db
      .deleteFrom('wa_inbox.file_uses')
      .where('workspace_id', '=', workspaceId)
      .where('record_id', '=', record_id)
      .where('file_id', 'in', gone)
      .execute();
  }
  if (added.length === 0) return;
  const rows = [...added].sort().map((file_id) => ({ workspace_id: workspaceId, file_id, record_id }));
  await db.insertInto('wa_inbox.file_uses').values(rows).execute();
}
