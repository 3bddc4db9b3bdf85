import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';

/** How long a file waits for something that holds it, ms. */
const UNHELD_MS = 24 * 3_600_000;

/** Plans that a file is dropped unless a message or a canned reply holds it by then. Each plan stands by itself: an earlier one may be spent. */
export async function dropLater(
  { ids, clock }: Pick<BackendPorts, 'ids' | 'clock'>,
  tx: WriteTransaction,
  fileId: string,
): Promise<void> {
  const id = `drop-upload/${fileId}/${ids()}`;
  const runAt = clock.now() + UNHELD_MS;
  await tx.enqueue({ id, kind: 'drop-upload', key: `drop-upload/${fileId}`, runAt, payload: { fileId } });
}
