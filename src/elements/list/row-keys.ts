/**
 * Where a key leads in a list: the index to stand on, or `null` when the key is not for lists.
 * @param at the index stood on, -1 before the first key
 * @param page rows in sight
 */
export function rowForKey(key: string, at: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const clamp = (index: number) => Math.max(0, Math.min(count - 1, index));
  switch (key) {
    case 'ArrowDown':
      return clamp(at + 1);
    case 'ArrowUp':
      return clamp(at - 1);
    case 'PageDown':
      return clamp(at + page);
    case 'PageUp':
      return clamp(at - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
