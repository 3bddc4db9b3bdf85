/** An emoji without its skin and the mark that asks for its picture: the same for all the ways it may be written. */
export function bareEmoji(emoji: string): string {
  return emoji.replace(/[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, '');
}
