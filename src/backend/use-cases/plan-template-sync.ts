import type { Channel } from '../../domain/index.ts';
import type { NewJob } from '../job.ts';
import type { WriteTransaction } from '../repository.ts';

/** Changes come in bursts: one reading of the list a moment later serves them all. */
const GATHER_MS = 2_000;

type Jobs = Pick<WriteTransaction, 'enqueue'>;

/** The standing job of each account of these channels: at once the first time, then every six hours. */
export async function keepTemplatesSynced(
  tx: Jobs,
  channels: readonly Pick<Channel, 'accountId'>[],
  now: number,
): Promise<void> {
  for (const accountId of new Set(channels.map((channel) => channel.accountId))) {
    await tx.enqueue(syncJob(accountId, 'standing', now));
  }
}

/** Reads an account's templates again soon; asked for twice, it is done once. */
export async function syncTemplatesSoon(tx: Jobs, accountId: string, now: number): Promise<void> {
  await tx.enqueue(syncJob(accountId, 'soon', now + GATHER_MS));
}

/** Keys of their own: the oldest job of a key goes first, and the standing one waits for hours. */
function syncJob(accountId: string, when: 'standing' | 'soon', runAt: number): NewJob {
  const id = `template-sync/${accountId}/${when}`;
  return { id, kind: 'template-sync', key: id, runAt, payload: { accountId, when } };
}
