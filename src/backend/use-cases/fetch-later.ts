import type { KeptFile } from '../kept-file.ts';
import type { WriteTransaction } from '../repository.ts';

/** Files of a channel that are fetched at the same time: an imported history must not keep the worker from sending. */
const LANES = 3;

/** When, and under which name: a job that waits already is not planned again. */
export interface FetchPlan {
  readonly id: string;
  readonly runAt: number;
  /** Tries that failed so far. */
  readonly tries?: number;
  /** Not for the first time: such wait in a lane of their own, so that they hold nobody else up. */
  readonly again?: boolean;
}

/** Plans to fetch a file from WhatsApp. */
export async function fetchLater(
  tx: Pick<WriteTransaction, 'enqueue'>,
  { id: fileId, source }: Pick<KeptFile, 'id' | 'source'>,
  { id, runAt, tries = 0, again = false }: FetchPlan,
): Promise<void> {
  if (source === null) return;
  const lane = again ? 'again' : Number.parseInt(fileId.slice(-4), 16) % LANES;
  const key = `files/${source.channelId}/${lane}`;
  await tx.enqueue({ id, kind: 'fetch-file', key, runAt, payload: { fileId, tries: String(tries) } });
}

/** Plans to fetch a file once more, now that a person asked for it. */
export async function fetchOnceMore(tx: WriteTransaction, fileId: string, plan: FetchPlan): Promise<void> {
  const file = await tx.file(fileId);
  if (file === null) return;
  // Another message's refetch may have brought it already: then there is only this one to show.
  if (file.state === 'failed') await tx.putFile({ ...file, state: 'pending' });
  await fetchLater(tx, file, plan);
}
