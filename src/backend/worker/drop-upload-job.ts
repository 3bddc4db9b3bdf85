import type { Job } from '../job.ts';
import type { BackendPorts } from '../ports.ts';
import { fetchLater } from '../use-cases/fetch-later.ts';
import { isStillHeld } from '../use-cases/is-still-held.ts';
import { showFile } from '../use-cases/show-file.ts';
import { transact } from '../use-cases/transact.ts';
import type { JobResult } from './job-result.ts';

type Ports = Pick<BackendPorts, 'repository' | 'mediaStore' | 'wake' | 'clock' | 'ids'>;

/**
 * Drops a file that nothing holds: first nobody can send or open it any more, and the messages that showed it say so, then its bytes go, then
 * what was known of it. Wherever it stops, it can begin again.
 */
export async function runDropUploadJob(ports: Ports, { workspaceId, payload }: Job): Promise<JobResult> {
  const { repository, mediaStore } = ports;
  const { fileId = '', messageId } = payload;
  const { value: unheld } = await repository.write(workspaceId, async (tx) => {
    const file = await tx.file(fileId);
    if (file === null || (await isStillHeld(tx, file))) return false;
    await tx.putFile({ ...file, state: 'expired' });
    return true;
  });
  if (!unheld) return 'done';
  await showFile(ports, workspaceId, fileId, messageId === undefined ? [] : [messageId]);
  await mediaStore.remove(fileId);
  await forget(ports, workspaceId, fileId);
  return 'done';
}

/** Ends what is known of a file, unless the customer sent it once more meanwhile: then it is fetched as if for the first time. */
async function forget(ports: Ports, workspaceId: string, fileId: string): Promise<void> {
  await transact(ports, workspaceId, async (tx) => {
    const file = await tx.file(fileId);
    if (file === null) return;
    if (!(await isStillHeld(tx, file))) return tx.removeFile(fileId);
    const now = ports.clock.now();
    await tx.putFile({ ...file, state: 'pending' });
    await fetchLater(tx, file, { id: `fetch-file/${fileId}/${ports.ids()}`, runAt: now });
  });
}
