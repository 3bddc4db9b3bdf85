import type { MessageContent } from './content.ts';
import { SUMMARY_TEXT_MAX } from './conversation.ts';

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

/** A text as a list row holds it: one line, cut at {@link SUMMARY_TEXT_MAX}. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= SUMMARY_TEXT_MAX) return line;
  const cut = line.slice(0, SUMMARY_TEXT_MAX - 1);
  // A cut through a surrogate pair would leave half a character behind.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
