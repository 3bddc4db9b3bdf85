/**
 * How many steps an act takes, told by the operations it is made of: every call counts one and what it walks over. Counts instead of a
 * clock: the same number on every machine.
 */
export function workOf(act: () => void): number {
  let steps = 0;
  const undo: (() => void)[] = [];
  const watch = <T extends object, K extends keyof T & string>(
    owner: T,
    name: K,
    cost: (own: unknown, result: unknown) => number,
  ) => {
    const before = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Reflect.set(owner, name, function counted(this: unknown, ...given: unknown[]) {
      const result = before.apply(this, given);
      const own = name === 'indexOf' ? [this, given[1]] : this;
      steps += 1 + cost(own, result);
      return result;
    });
    undo.push(() => Reflect.set(owner, name, before));
  };
  watch(String.prototype, 'indexOf', (own, result) => {
    const [text, from] = own as [string, number | undefined];
    const end = result === -1 ? String(text).length : Number(result);
    return Math.max(0, end - (from ?? 0));
  });
  watch(String.prototype, 'slice', (_, result) => String(result).length);
  watch(String.prototype, 'trim', (own) => String(own).length);
  watch(String.prototype, 'includes', (own) => String(own).length);
  watch(String.prototype, 'codePointAt', () => 0);
  watch(String.prototype, 'matchAll', (own) => String(own).length);
  watch(RegExp.prototype, 'test', () => 1);
  watch(Array.prototype, 'push', () => 0);
  watch(Array.prototype, 'pop', () => 0);
  try {
    act();
  } finally {
    for (const back of undo) back();
  }
  return steps;
}
