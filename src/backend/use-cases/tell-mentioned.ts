import { isToldOfMention, MENTION_NOTICES_MAX, type Message, mentionedIn, previewText } from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';

/** Writes a notice for everyone a note names who may see its conversation, in the transaction that writes the note. */
export async function tellMentioned(
  ports: Pick<BackendPorts, 'ids'>,
  tx: WriteTransaction,
  note: Omit<Message, 'rev'>,
): Promise<void> {
  const agentIds = mentionedIn(note);
  const { id: messageId, authorId, conversationId, channelId, sentAt: at } = note;
  if (agentIds.length === 0 || authorId === null) return;
  const channel = await tx.get('channel', channelId);
  if (channel === null) return;
  const words = previewText(note.content);
  for (const agent of await tx.getMany('agent', agentIds)) {
    if (!isToldOfMention(agent, authorId, channel)) continue;
    const notice = { id: ports.ids(), agentId: agent.id, authorId, conversationId, channelId, messageId, words, at };
    await tx.put('mention', notice);
    const open = await tx.mentions({ agentId: agent.id });
    for (const { id } of open.slice(0, Math.max(0, open.length - MENTION_NOTICES_MAX))) await tx.remove('mention', id);
  }
}
