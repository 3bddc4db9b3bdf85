import type { Role } from '../../domain/index.ts';
import type { KeptFile } from '../kept-file.ts';

/** Whether an agent may see a file, and so send it on: who sees a channel sees its files, and everybody what they uploaded themselves. */
export function maySeeFile(
  { channelIds, uploaderId }: Pick<KeptFile, 'channelIds' | 'uploaderId'>,
  viewer: { readonly agentId: string; readonly roles: Readonly<Record<string, Role>> },
): boolean {
  return uploaderId === viewer.agentId || channelIds.some((channelId) => Object.hasOwn(viewer.roles, channelId));
}
