import type { ContentKind, MessageContent } from './content.ts';
import { type MessageSummary, SUMMARY_TEXT_MAX } from './conversation.ts';
import { plainText } from './format/plain-text.ts';
import { latestAttempt, type Message } from './message.ts';
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

/** All the words of a message, as written; empty when it has none and its kind must be named instead. */
export function messageWords(content: MessageContent): string {
  switch (content.kind) {
    case 'text':
    case 'note':
    case 'system':
      return content.text;
    case 'image':
    case 'video':
    case 'audio':
    case 'sticker':
      return content.caption ?? '';
    case 'document':
      return content.caption ?? content.fileName ?? '';
    case 'location':
      return content.name ?? content.address ?? '';
    case 'contacts':
      return content.contacts.map((contact) => contact.name).join(', ');
    case 'choice':
      return content.title;
    case 'order':
      return content.note;
    case 'buttons':
    case 'list':
    case 'link':
    case 'template':
      return content.body;
    case 'reaction':
      return content.emoji ?? '';
    case 'edit':
      return content.text ?? '';
    case 'form':
    case 'call-permission':
    case 'call':
    case 'revoke':
    case 'unsupported':
      return '';
  }
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= SUMMARY_TEXT_MAX) return line;
  const cut = line.slice(0, SUMMARY_TEXT_MAX - 1);
  // A cut through a surrogate pair would leave half a character behind.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

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
