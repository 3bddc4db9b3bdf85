/** Blind to case and accents: what is typed in a hurry finds what is written with care. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * What somebody means who has typed so much: names that begin with it come first, then those with a word that does, then those that hold it
 * anywhere, then those whose `more` words hold it.
 */
export function findNamed<T extends { readonly name: string }>(
  all: readonly T[],
  query: string,
  more: (one: T) => string = () => '',
): readonly T[] {
  const wanted = folded(query);
  const ranks: readonly ((one: T) => boolean)[] = [
    ({ name }) => folded(name).startsWith(wanted),
    ({ name }) =>
      folded(name)
        .split(/[\s-]+/u)
        .some((word) => word.startsWith(wanted)),
    ({ name }) => folded(name).includes(wanted),
    (one) => folded(more(one)).includes(wanted),
  ];
  const rankOf = (one: T) => ranks.findIndex((rank) => rank(one));
  return all
    .map((one) => ({ one, rank: rankOf(one) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}
