import type { Job } from '../job.ts';
import type { BackendPorts } from '../ports.ts';
import { isStillHeld } from '../use-cases/is-still-held.ts';
import type { JobResult } from './job-result.ts';

/**
 * Drops an upload that nothing holds: first nobody can send it any more, then its bytes go, then what was known of it. Wherever it
 * stops, it can begin again.
 */
export async function runDropUploadJob(
  { repository, mediaStore }: Pick<BackendPorts, 'repository' | 'mediaStore'>,
  { workspaceId, payload: { fileId = '' } }: Job,
): Promise<JobResult> {
  const { value: unsent } = await repository.write(workspaceId, async (tx) => {
    const file = await tx.file(fileId);
    if (file === null || (await isStillHeld(tx, file))) return false;
    await tx.putFile({ ...file, state: 'expired' });
    return true;
  });
  if (!unsent) return 'done';
  await mediaStore.remove(fileId);
  await repository.write(workspaceId, (tx) => tx.removeFile(fileId));
  return 'done';
}
