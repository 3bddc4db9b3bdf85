import type { KeptFile } from '../kept-file.ts';
import type { ReadTransaction } from '../repository.ts';

/**
 * Whether anything needs a file, so that it stays: a canned reply, a message that was not taken back, or a plan. The file must have been looked
 * for in the same transaction; whoever sends it meanwhile then waits, and finds it gone or keeps it.
 */
export async function isStillHeld(
  tx: Pick<ReadTransaction, 'isFileUsed'>,
  { id, heldBy = [] }: Pick<KeptFile, 'id' | 'heldBy'>,
): Promise<boolean> {
  return heldBy.length > 0 || (await tx.isFileUsed(id));
}
