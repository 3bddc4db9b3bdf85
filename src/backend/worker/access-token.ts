import type { BackendPorts } from '../ports.ts';

/** The token a channel sends with: its own, else the one of the environment; `null` when neither exists. */
export async function accessToken(
  ports: Pick<BackendPorts, 'repository' | 'secrets' | 'meta'>,
  workspaceId: string,
  channelId: string,
): Promise<string | null> {
  const stored = await ports.repository.read(workspaceId, (tx) => tx.channelSecret(channelId));
  return stored === null ? ports.meta.accessToken : ports.secrets.decrypt(stored);
}
