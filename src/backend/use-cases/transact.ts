import type { BackendPorts } from '../ports.ts';
import type { Committed, WriteTransaction } from '../repository.ts';

/** Writes and wakes who waits for it: readers of the workspace's feed and the worker. */
export async function transact<T>(
  ports: Pick<BackendPorts, 'repository' | 'wake'>,
  workspaceId: string,
  work: (tx: WriteTransaction) => Promise<T>,
): Promise<Committed<T>> {
  const committed = await ports.repository.write(workspaceId, work);
  ports.wake.notify(`feed:${workspaceId}`);
  ports.wake.notify('jobs');
  return committed;
}
