import type { ContentKind, MessageContent } from './content.ts';
import type { MessageSummary } from './conversation.ts';
import { plainText } from './format/plain-text.ts';
import { latestAttempt, type Message } from './message.ts';
import { messageWords, oneLine } from './message-words.ts';
import type { Place } from './place.ts';

/** The words of a message on one line, without marks where WhatsApp formats them; empty when it has none and its kind must be named instead. */
export function previewText(content: MessageContent): string {
  const words = messageWords(content);
  const isName = content.kind === 'document' && content.caption === undefined;
  return oneLine(FORMATTED.has(content.kind) && !isName ? plainText(words) : words);
}

/** Kinds whose words may be formatted (fact sheet §18 rule 10), and notes, which are written the same way. */
const FORMATTED: ReadonlySet<ContentKind> = new Set([
  'text',
  'note',
  'image',
  'video',
  'document',
  'edit',
  'buttons',
  'list',
  'link',
  'template',
]);

/** The summary of a placed message for its conversation. */
export function summarize(message: Omit<Message, 'rev'>, place: Place): MessageSummary {
  return {
    messageId: message.id,
    place,
    direction: message.direction,
    // What was taken back is not told on in the list.
    kind: message.revokedAt === null ? message.content.kind : 'revoke',
    text: message.revokedAt === null ? previewText(message.content) : '',
    voice: message.content.kind === 'audio' && message.content.voice === true && message.revokedAt === null,
    authorId: message.authorId,
    delivery: latestAttempt(message)?.delivery ?? null,
  };
}
