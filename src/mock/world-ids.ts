/** UUIDv7 (RFC 9562 §5.7) from a world's own clock and randomness: the same seed makes the same ids. */
export function worldIds(now: () => number, random: () => number): () => string {
  const hex = (digits: number) => Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
  return () => {
    const time = now().toString(16).padStart(12, '0');
    const variant = (8 + Math.floor(random() * 4)).toString(16);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
  };
}
