/**
 * Where a key moves the focus among messages; `null` when it is not for moving.
 * @param at the active message
 * @param onRow whether a message has the focus; if not, an arrow returns to the active one
 */
export function targetOf(key: string, at: number, count: number, onRow: boolean): number | null {
  const step = onRow ? 1 : 0;
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, at - step);
    case 'ArrowDown':
      return Math.min(count - 1, at + step);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
