import type { ParkedReceipt } from '../../backend/repository.ts';
import type { Connection } from './database.ts';

/** A receipt whose message did not come within a day belongs to a message of somebody else. */
const PARKED_MS = 24 * 3_600_000;

export async function park(db: Connection, workspaceId: string, receipt: ParkedReceipt): Promise<void> {
  await db
    .deleteFrom('wa_inbox.parked_receipts')
    .where('workspace_id', '=', workspaceId)
    .where('parked_at', '<', receipt.parkedAt - PARKED_MS)
    .execute();
  await db
    .insertInto('wa_inbox.parked_receipts')
    .values({
      workspace_id: workspaceId,
      wamid: receipt.wamid,
      attempt_id: receipt.attemptId,
      parked_at: receipt.parkedAt,
      body: JSON.stringify(receipt),
    })
    .execute();
}

/** Takes receipts out, oldest first. The caller has reserved both names. */
export async function takeParked(
  db: Connection,
  workspaceId: string,
  { wamid, attemptId }: { readonly wamid: string | null; readonly attemptId: string | null },
): Promise<readonly ParkedReceipt[]> {
  if (wamid === null && attemptId === null) return [];
  const rows = await db
    .deleteFrom('wa_inbox.parked_receipts')
    .where('workspace_id', '=', workspaceId)
    .where(({ eb, or }) =>
      or([
        ...(wamid === null ? [] : [eb('wamid', '=', wamid)]),
        ...(attemptId === null ? [] : [eb('attempt_id', '=', attemptId)]),
      ]),
    )
    .returning(['seq', 'body'])
    .execute();
  return rows.sort((a, b) => a.seq - b.seq).map(({ body }) => body as ParkedReceipt);
}
