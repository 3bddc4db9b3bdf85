import { withEdit, withReaction, withRevoke } from './annotate.ts';
import type { MessageContent } from './content.ts';
import { type Message, type Reaction, UNMARKED } from './message.ts';

/** What happens to a message that was said before: it never becomes an entry of the timeline of its own unless its target is unknown. */
export type Annotation =
  | { readonly act: 'react'; readonly reaction: Reaction }
  | { readonly act: 'edit'; readonly text: string | null; readonly at: number }
  | { readonly act: 'revoke'; readonly at: number };

type Marked = Pick<Message, 'content' | 'reactions' | 'edits' | 'revokedAt'>;
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

/** Whether a line stands for the message with this id until it comes. */
export function waitsFor(message: Pick<Message, 'content' | 'wamid'>, wamid: string): boolean {
  return isStray(message) && message.wamid === wamid && message.content.targetWamid === wamid;
}

/** An annotation and the message it is about. */
export interface Mark {
  readonly targetWamid: string;
  readonly annotation: Annotation;
}

type StrayFields = Pick<Message, 'wamid' | 'attempts' | 'content' | 'reactions' | 'edits' | 'revokedAt'>;

/** What a line has that stands for a message nobody knows, after the first thing that happened to it. */
export function strayOf({ targetWamid, annotation }: Mark): StrayFields {
  const content = { kind: 'reaction', targetWamid, emoji: null } as const;
  return annotated<StrayFields>(
    {
      wamid: targetWamid,
      attempts: [],
      reactions: UNMARKED.reactions,
      edits: UNMARKED.edits,
      revokedAt: UNMARKED.revokedAt,
      content,
    },
    annotation,
  );
}

/** A message after something happened to it. Any order and any duplicates of the same annotations end the same. */
export function annotated<T extends Marked>(message: T, annotation: Annotation): T {
  if (!isStray(message)) return applied(message, annotation);
  // A line without its message says what weighs most: new words, then that it was taken back, then a reaction.
  const { targetWamid } = message.content;
  const known = message.content.kind;
  const edited = annotation.act === 'edit' && known !== 'edit';
  const base = edited ? { ...message, content: { kind: 'edit', targetWamid, text: null } as const } : message;
  const after = applied<Marked>(base, annotation);
  if (after === message) return message;
  return { ...after, content: strayContent(after, targetWamid) } as T;
}

function strayContent({ content, reactions, revokedAt }: Marked, targetWamid: string): MessageContent {
  if (content.kind === 'edit') return content;
  if (revokedAt !== null) return { kind: 'revoke', targetWamid };
  const shown = reactions.find(({ from }) => from === 'customer') ?? reactions[0];
  return { kind: 'reaction', targetWamid, emoji: shown?.emoji || null };
}

function applied<T extends Marked>(message: T, annotation: Annotation): T {
  switch (annotation.act) {
    case 'react':
      return withReaction(message, annotation.reaction);
    case 'edit':
      return withEdit(message, annotation);
    case 'revoke':
      return withRevoke(message, annotation.at);
  }
}
