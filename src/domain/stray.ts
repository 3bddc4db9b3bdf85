import { withEdit, withReaction, withRevoke } from './annotate.ts';
import type { MessageContent } from './content.ts';
import type { Message, Reaction } from './message.ts';

/** What happens to a message that was said before: it never becomes an entry of the timeline of its own unless its target is unknown. */
export type Annotation =
  | { readonly act: 'react'; readonly reaction: Reaction }
  | { readonly act: 'edit'; readonly text: string | null; readonly at: number }
  | { readonly act: 'revoke'; readonly at: number };

type StrayContent = Extract<MessageContent, { kind: 'reaction' | 'edit' | 'revoke' }>;

/**
 * Whether a message is the trace of one nobody knows yet: somebody reacted to it, changed it or took it back before it came. Such a line bears
 * the WhatsApp id of the message it waits for and goes when that one comes.
 */
export function isStray<T extends Pick<Message, 'content'>>(
  message: T,
): message is T & { readonly content: StrayContent } {
  const { kind } = message.content;
  return kind === 'reaction' || kind === 'edit' || kind === 'revoke';
}

/** A message after something happened to it. Any order and any duplicates of the same annotations end the same. */
export function annotated<T extends Omit<Message, 'rev'>>(message: T, annotation: Annotation): T {
  if (!isStray(message)) return applied(message, annotation);
  // A line without its message says what weighs most: new words, then that it was taken back, then a reaction.
  const { targetWamid } = message.content;
  const known = message.content.kind;
  const edited = annotation.act === 'edit' && known !== 'edit';
  const base = edited ? { ...message, content: { kind: 'edit', targetWamid, text: null } as const } : message;
  const after = applied<Omit<Message, 'rev'>>(base, annotation);
  if (after.content.kind === 'edit') return after as T;
  if (after.revokedAt !== null) return { ...after, content: { kind: 'revoke', targetWamid } } as T;
  const newest = after.reactions.find(({ from }) => from === 'customer') ?? after.reactions[0];
  return { ...after, content: { kind: 'reaction', targetWamid, emoji: newest?.emoji || null } } as T;
}

function applied<T extends Omit<Message, 'rev'>>(message: T, annotation: Annotation): T {
  switch (annotation.act) {
    case 'react':
      return withReaction(message, annotation.reaction);
    case 'edit':
      return withEdit(message, annotation);
    case 'revoke':
      return withRevoke(message, annotation.at);
  }
}
