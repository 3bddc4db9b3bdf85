/**
 * `next`, with every part that equals its counterpart in `previous` replaced by the old object, so that identity tells what changed. Plain
 * objects by field; arrays by `id` where elements have one, else by position; everything else by identity.
 */
export function share<T>(previous: T, next: T): T {
  if (Object.is(previous, next)) return previous;
  if (Array.isArray(previous) && Array.isArray(next)) return shareArray(previous, next) as T;
  return isPlain(previous) && isPlain(next) ? (shareObject(previous, next) as T) : next;
}

function shareArray(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const kept = new Set(previous);
  let byId: Map<string, unknown> | null = null;
  const shared = next.map((element, index) => {
    // Most elements of a long list are the very same: they need no look inside.
    if (kept.has(element)) return element;
    if (!hasId(element)) return share(previous[index], element);
    byId ??= new Map(previous.filter(hasId).map((one) => [one.id, one]));
    return share(byId.get(element.id), element);
  });
  const same = shared.length === previous.length && shared.every((element, index) => element === previous[index]);
  return same ? previous : shared;
}

function shareObject(previous: Record<string, unknown>, next: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(next);
  const shared: Record<string, unknown> = {};
  let same = keys.length === Object.keys(previous).length;
  for (const key of keys) {
    shared[key] = share(previous[key], next[key]);
    if (!Object.hasOwn(previous, key) || !Object.is(shared[key], previous[key])) same = false;
  }
  return same ? previous : shared;
}

function hasId(value: unknown): value is { readonly id: string } {
  return isPlain(value) && typeof value['id'] === 'string';
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
