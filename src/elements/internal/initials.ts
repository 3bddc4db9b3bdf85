/** Scripts whose letters stand alone; joined scripts and ideographs show one letter, which is how they are read. */
const TWO_LETTERS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LETTER = /\p{L}/u;

/** One or two letters for a name; empty when it has none (a phone number): then a figure is drawn. */
export function initials(name: string): string {
  const letters = name
    .split(/\s+/u)
    .map((word) => word.match(LETTER)?.[0] ?? '')
    .filter((letter) => letter !== '');
  const [first = ''] = letters;
  const last = letters.length > 1 ? (letters.at(-1) ?? '') : '';
  const shown = TWO_LETTERS.test(first) && TWO_LETTERS.test(last) ? first + last : first;
  return shown.toLocaleUpperCase();
}

/** One of `count` places on the colour wheel, always the same for the same id. */
export function hueOf(id: string, count: number): number {
  let hash = 0;
  for (let index = 0; index < id.length; index += 1) hash = (Math.imul(hash, 31) + id.charCodeAt(index)) >>> 0;
  return hash % count;
}
