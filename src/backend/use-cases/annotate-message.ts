import {
  annotated,
  type Conversation,
  isEditable,
  isStray,
  type Mark,
  type Message,
  markedBy,
  withChangedMessage,
} from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';
import type { WebhookItem } from '../whatsapp/webhook-item.ts';
import { letGoOfFiles } from './drop-later.ts';
import { withNewestSummary } from './newest-summary.ts';

type MessageItem = Extract<WebhookItem, { item: 'message' }>;

/** What a reaction, an edit or a revoke does to which message; `null` for everything that is said. */
export function annotationOf({ content, direction, sentAt: at }: MessageItem): Mark | null {
  switch (content.kind) {
    case 'reaction': {
      const from = direction === 'inbound' ? 'customer' : 'business';
      const reaction = { from, emoji: content.emoji ?? '', at, authorId: null, attempt: null } as const;
      return { targetWamid: content.targetWamid, annotation: { act: 'react', reaction } };
    }
    case 'edit':
      return { targetWamid: content.targetWamid, annotation: { act: 'edit', text: content.text, at } };
    case 'revoke':
      return { targetWamid: content.targetWamid, annotation: { act: 'revoke', at } };
    default:
      return null;
  }
}

/**
 * Marks the message an annotation is about: no entry of its own, nothing unread, no window, no bell. `unknown`: there is no such message
 * yet; `odd`: there is, and it cannot be meant. The file of a message that was taken back goes. The conversation must be locked.
 */
export async function annotate(
  ports: Pick<BackendPorts, 'ids' | 'clock'>,
  tx: WriteTransaction,
  conversation: Conversation,
  item: MessageItem,
  { targetWamid, annotation }: Mark,
): Promise<'done' | 'unknown' | 'odd'> {
  const target = await tx.messageByWamid(targetWamid);
  if (target === null) return 'unknown';
  if (!canMean(target, conversation, item)) return 'odd';
  const after = markedBy(annotated(target, annotation), item.wamid);
  await tx.put('message', after);
  await letGoOfFiles(ports, tx, 'message', target, after, 'now');
  const shown = withChangedMessage(conversation, after);
  if (shown !== conversation) await tx.put('conversation', shown);
  return 'done';
}

/** People change and take back their own messages only, and never what has no words. */
function canMean(target: Message, conversation: Conversation, { content, direction }: MessageItem): boolean {
  if (target.conversationId !== conversation.id) return false;
  if (content.kind === 'reaction' || isStray(target)) return true;
  return target.direction === direction && (content.kind !== 'edit' || isEditable(target.content));
}

/** The conversation after the message came that a line of it stood for. */
export async function withoutStray(
  tx: WriteTransaction,
  conversation: Conversation,
  stray: Message,
): Promise<Omit<Conversation, 'rev'>> {
  await tx.lockConversations([stray.conversationId]);
  await tx.remove('message', stray.id);
  if (stray.conversationId === conversation.id) return withoutLine(tx, conversation, stray);
  const other = await tx.get('conversation', stray.conversationId);
  if (other?.lastMessage?.messageId === stray.id) await tx.put('conversation', await withoutLine(tx, other, stray));
  return conversation;
}

async function withoutLine(
  tx: WriteTransaction,
  conversation: Conversation,
  { id }: Message,
): Promise<Omit<Conversation, 'rev'>> {
  return conversation.lastMessage?.messageId === id ? withNewestSummary(tx, conversation) : conversation;
}
