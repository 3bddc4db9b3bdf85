interface Named {
  readonly id: string;
  readonly name: string;
}

/** Name order by code unit, ties by id: the same in every locale, so that lists do not depend on the page's language. */
export function byName(a: Named, b: Named): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
