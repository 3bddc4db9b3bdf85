import { bareEmoji } from './bare-emoji.ts';
import type { Emoji } from './emoji-list.ts';

/** How well an emoji fits what was typed; lower is better. */
const BY_NAME = 0;
const BY_WORD_OF_NAME = 1;
const BY_OTHER_WORD = 2;

/**
 * The emoji that are called by all the words typed, those whose name begins with them first. Case and accents do not matter; a word may be
 * typed in part, from its beginning. An emoji itself finds itself, whatever its skin.
 */
export function findEmoji(all: readonly Emoji[], typed: string): readonly Emoji[] {
  const wanted = plain(typed).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  const phrase = wanted.join(' ');
  const ranked: [rank: number, emoji: Emoji][] = [];
  for (const emoji of all) {
    const rank = rankOf(emoji, wanted, phrase);
    if (rank !== null) ranked.push([rank, emoji]);
  }
  return ranked.sort(([one], [other]) => one - other).map(([, emoji]) => emoji);
}

function rankOf(one: Emoji, wanted: readonly string[], phrase: string): number | null {
  const { called, inName, known } = searchable(one);
  if (bareEmoji(one.emoji) === bareEmoji(phrase) || called.startsWith(phrase)) return BY_NAME;
  if (wanted.every((word) => inName.some((has) => has.startsWith(word)))) return BY_WORD_OF_NAME;
  return wanted.every((word) => known.some((has) => has.startsWith(word))) ? BY_OTHER_WORD : null;
}

interface Searchable {
  readonly called: string;
  readonly inName: readonly string[];
  readonly known: readonly string[];
}

/** Made plain once: a search goes through all of them at every letter. */
const prepared = new WeakMap<Emoji, Searchable>();

function searchable(one: Emoji): Searchable {
  const before = prepared.get(one);
  if (before !== undefined) return before;
  const called = plain(one.name);
  const inName = called.split(' ');
  const made = { called, inName, known: [...inName, ...one.words.flatMap((word) => plain(word).split(' '))] };
  prepared.set(one, made);
  return made;
}

/** Letters without case, accents and vowel signs, words apart by one space. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s:,()“”"'’.-]+/g, ' ')
    .trim();
}
