import type { BackendPorts } from '../ports.ts';
import type { Committed, WriteTransaction } from '../repository.ts';

/** Writes and wakes the readers of the workspace's feed. Whoever plans jobs wakes the worker as well. */
export async function transact<T>(
  ports: Pick<BackendPorts, 'repository' | 'wake'>,
  workspaceId: string,
  work: (tx: WriteTransaction) => Promise<T>,
): Promise<Committed<T>> {
  const committed = await ports.repository.write(workspaceId, work);
  ports.wake.notify(`feed:${workspaceId}`);
  return committed;
}
