import type { Contact } from './contact.ts';
import type { Message } from './message.ts';
import { messageWords } from './message-words.ts';

/** Marks that are put upon letters in Latin, Greek, Cyrillic, Hebrew and Arabic, the Arabic stretch, and how an emoji is drawn. */
const MARKS =
  /[\u0300-\u036f]|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]|[\u0610-\u061a\u064b-\u065f\u0670]|\u0640|\ufe0e|\ufe0f/gu;

/** What no database's text can hold, and what nobody types: it parts words. */
const UNTYPED = /[\p{Cc}\p{Surrogate}]/gu;

/**
 * A text as search compares it: without case, accents and vowel points, on one line. It is the one folding there is, in memory and in SQL:
 * folded texts are compared character by character, so no database's idea of language has a say. Capitals come first: "ß" is "SS" and the
 * dotless "ı" is "I", so all ways to write them meet.
 */
export function foldText(text: string): string {
  return text
    .replace(UNTYPED, ' ')
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replaceAll('ς', 'σ')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The words a person looks for, folded, each once; none for a text without words. */
export function searchWords(text: string): readonly string[] {
  return [...new Set(foldText(text).split(' '))].filter((word) => word !== '');
}

/** What search reads of a message: its words, captions, file names, and every part of a template or menu. Empty for one nobody is shown. */
export function searchText(message: Pick<Message, 'content' | 'discardedAt'>): string {
  return message.discardedAt === null ? foldText(shownTexts(message.content).join(' ')) : '';
}

/** What search reads of a contact: every name, and the number with and without its sign. */
export function contactSearchText({ name, profileName, username, phone }: Omit<Contact, 'rev'>): string {
  return foldText([name, profileName, username === null ? null : `@${username}`, phone].filter(Boolean).join(' '));
}

function shownTexts(content: Message['content']): readonly string[] {
  switch (content.kind) {
    case 'reaction':
    case 'edit':
    case 'revoke':
      return [];
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
      return [content.caption ?? '', content.fileName ?? ''];
    case 'location':
      return [content.name ?? '', content.address ?? ''];
    case 'contacts':
      return content.contacts.flatMap(({ name, phones, organization }) => [name, ...phones, organization ?? '']);
    case 'choice':
      return [content.title, content.description ?? ''];
    case 'buttons':
      return [...framed(content), ...content.buttons.map(({ title }) => title)];
    case 'list':
      return [
        ...framed(content),
        ...content.sections.flatMap(({ title, rows }) => [
          title,
          ...rows.flatMap((row) => [row.title, row.description ?? '']),
        ]),
      ];
    case 'link':
      return [...framed(content), content.button.title];
    case 'template':
      return [
        ...framed(content),
        ...content.buttons.map(({ text }) => text),
        ...(content.cards ?? []).map(({ body }) => body),
      ];
    default:
      return [messageWords(content)];
  }
}

interface Framed {
  readonly header?: { readonly kind: string; readonly text?: string; readonly fileName?: string };
  readonly body: string;
  readonly footer?: string;
}

function framed({ header, body, footer }: Framed): readonly string[] {
  return [header?.text ?? header?.fileName ?? '', body, footer ?? ''];
}

/** Whether a folded text holds all the words; no words are held by none. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => text.includes(word));
}
