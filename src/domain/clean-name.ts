import { isVisibleName } from './contact.ts';

/** Longest name of a person that is kept, in characters. */
const NAME_MAX = 256;
/** Marks that turn the direction of what follows them, and control characters. */
const HARMFUL = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** One line of readable text: no control or direction marks, blanks collapsed, at most 256 characters; null when nothing is to be seen. */
export function cleanName(name: string | null): string | null {
  if (name === null) return null;
  const line = name.replace(/\s+/gu, ' ').replace(HARMFUL, '').trim();
  const short = Array.from(line).slice(0, NAME_MAX).join('');
  return isVisibleName(short) ? short : null;
}
