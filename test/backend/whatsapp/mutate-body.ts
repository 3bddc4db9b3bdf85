const POISON: readonly unknown[] = [
  ...[null, true, 0, -1, 1e308, 2 ** 53, '', ' ', '\u0000', '\ud800', '0', 'NaN', '__proto__'],
  ...[[], {}, [null], [[]], { id: 1 }, 'x'.repeat(5_000), { toString: 1 }, '9'.repeat(400)],
];

/** Replaces, removes, renames or doubles one value somewhere in a body. */
export function mutateBody(value: unknown, random: () => number): unknown {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  if (typeof value !== 'object' || value === null || random() < 0.08) return pick(POISON);
  if (Array.isArray(value)) {
    if (value.length === 0 || random() < 0.1) return [...value, ...value, pick(POISON)];
    const at = Math.floor(random() * value.length);
    return value.map((item, index) => (index === at ? mutateBody(item, random) : item));
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return pick(POISON);
  const at = Math.floor(random() * entries.length);
  const act = random();
  return Object.fromEntries(
    entries.flatMap(([key, item], index) => {
      if (index !== at) return [[key, item]];
      if (act < 0.15) return [];
      return act < 0.25 ? [[`${key}_`, item]] : [[key, mutateBody(item, random)]];
    }),
  );
}
