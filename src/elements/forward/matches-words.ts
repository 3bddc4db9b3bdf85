import type { ConversationRow } from '../../store/views.ts';

/** Whether a row holds all the words somewhere: name, channel, tags, the last message. */
export function matchesWords({ name, channel, tags, lastMessage }: ConversationRow, words: string): boolean {
  const text = fold([name, channel.name, ...tags, lastMessage?.text ?? ''].join(' '));
  return fold(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Without case and marks: whoever searches for "rene" means "René". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
