import type { BackendPorts } from '../ports.ts';
import { isMedia, withFile } from './incoming-file.ts';
import { transact } from './transact.ts';

/** Brings the messages that show a file, and others that do (`also`), up to date with what is known of it. Those it did not change for stay as they are. */
export async function showFile(
  ports: Pick<BackendPorts, 'repository' | 'wake'>,
  workspaceId: string,
  fileId: string,
  also: readonly string[] = [],
): Promise<void> {
  const file = await ports.repository.read(workspaceId, (tx) => tx.file(fileId));
  for (const messageId of new Set([...(file?.messageIds ?? []), ...also])) {
    await transact(ports, workspaceId, async (tx) => {
      const found = await tx.get('message', messageId);
      if (found === null) return;
      // The conversation's lock comes first, and a merge may have moved the message meanwhile.
      await tx.lockConversations([found.conversationId]);
      const [message, now] = [await tx.get('message', messageId), await tx.file(fileId)];
      if (message === null || now === null || !isMedia(message.content)) return;
      const content = withFile(message.content, now);
      if (JSON.stringify(content) !== JSON.stringify(message.content)) await tx.put('message', { ...message, content });
    });
  }
}
