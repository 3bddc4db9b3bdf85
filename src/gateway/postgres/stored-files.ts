import { isUnsentUpload } from '../../backend/is-unsent-upload.ts';
import type { KeptFile } from '../../backend/kept-file.ts';
import type { Connection } from './database.ts';

export async function fileOf(db: Connection, workspaceId: string, id: string): Promise<KeptFile | null> {
  const row = await db
    .selectFrom('wa_inbox.files')
    .select('body')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return (row?.body as KeptFile | undefined) ?? null;
}

export async function putFile(db: Connection, workspaceId: string, file: KeptFile): Promise<void> {
  const body = JSON.stringify(file);
  const unsent_by = isUnsentUpload(file) ? file.uploaderId : null;
  await db
    .insertInto('wa_inbox.files')
    .values({ workspace_id: workspaceId, id: file.id, body, unsent_by })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doUpdateSet({ body, unsent_by }))
    .execute();
}

export async function removeFile(db: Connection, workspaceId: string, id: string): Promise<void> {
  await db.deleteFrom('wa_inbox.files').where('workspace_id', '=', workspaceId).where('id', '=', id).execute();
}

/** Whether a message or a plan needs a file, see `storeFileUses`. */
export async function isFileUsed(db: Connection, workspaceId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('wa_inbox.file_uses')
    .select('file_id')
    .where('workspace_id', '=', workspaceId)
    .where('file_id', '=', id)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What an agent uploaded and nothing took yet. */
export async function unsentUploads(
  db: Connection,
  workspaceId: string,
  agentId: string,
): Promise<readonly KeptFile[]> {
  const rows = await db
    .selectFrom('wa_inbox.files')
    .select('body')
    .where('workspace_id', '=', workspaceId)
    .where('unsent_by', '=', agentId)
    .orderBy('id')
    .execute();
  return rows.map(({ body }) => body as KeptFile);
}
