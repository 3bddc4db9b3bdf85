import type { InboxLocale } from '../internal/localize.ts';
import { emojiSet } from './generated/emoji-set.ts';

/** In Unicode's order. */
export const EMOJI_GROUPS = [
  'smileys',
  'people',
  'nature',
  'food',
  'places',
  'activities',
  'objects',
  'symbols',
  'flags',
] as const;
export type EmojiGroup = (typeof EMOJI_GROUPS)[number];

export interface Emoji {
  readonly emoji: string;
  readonly group: EmojiGroup;
  readonly hasTones: boolean;
  /** What it is called; empty until the names of the language are here. */
  readonly name: string;
  /** More words it is found by. */
  readonly words: readonly string[];
}

const loaders: Readonly<Record<InboxLocale, () => Promise<{ readonly emojiNames: string }>>> = {
  en: () => import('./generated/names-en.ts'),
  it: () => import('./generated/names-it.ts'),
  fr: () => import('./generated/names-fr.ts'),
  fi: () => import('./generated/names-fi.ts'),
  cs: () => import('./generated/names-cs.ts'),
  de: () => import('./generated/names-de.ts'),
  es: () => import('./generated/names-es.ts'),
  'pt-BR': () => import('./generated/names-pt-br.ts'),
  ar: () => import('./generated/names-ar.ts'),
};

/** Every emoji in Unicode's order, without names. */
export function emojiList(): readonly Emoji[] {
  return emojiSet.split('\n').flatMap((line) => {
    const [group, ...members] = line.split(' ');
    return members.map((member) => {
      const hasTones = member.endsWith('+');
      const emoji = hasTones ? member.slice(0, -1) : member;
      return { emoji, group: group as EmojiGroup, hasTones, name: '', words: [] };
    });
  });
}

/** The same emoji with what a language calls them. Rejects when the names cannot be loaded. */
export async function namedEmoji(locale: InboxLocale): Promise<readonly Emoji[]> {
  const lines = (await loaders[locale]()).emojiNames.split('\n');
  return emojiList().map((emoji, index) => {
    const [name = '', ...words] = lines[index]?.split('|') ?? [];
    return { ...emoji, name, words };
  });
}
