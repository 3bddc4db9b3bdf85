import { mayUseCanned, type Role } from '../../domain/index.ts';
import type { KeptFile } from '../kept-file.ts';

/**
 * Whether an agent may see a file, and so send it on: who sees a channel sees its files, who may use a canned reply those of the reply, and
 * everybody what they uploaded themselves.
 */
export function maySeeFile(
  { channelIds, heldBy = [], uploaderId }: Pick<KeptFile, 'channelIds' | 'heldBy' | 'uploaderId'>,
  viewer: {
    readonly agentId: string;
    readonly teamIds: readonly string[];
    readonly roles: Readonly<Record<string, Role>>;
  },
): boolean {
  return (
    uploaderId === viewer.agentId ||
    channelIds.some((channelId) => Object.hasOwn(viewer.roles, channelId)) ||
    heldBy.some(({ owner }) => mayUseCanned(owner, viewer))
  );
}
