import type { DraftView } from '../../store/views.ts';

/** The word that asks for suggestions: "/" and a name in a reply, "@" and a name in a note. */
export interface AskingWord {
  readonly kind: 'canned' | 'mention';
  /** Where its sign stands, UTF-16 units. */
  readonly from: number;
  /** Behind its last letter. */
  readonly to: number;
  /** What is written after the sign. */
  readonly query: string;
}

const SLASH = /(?:^|\s)\/([\p{L}\p{M}\p{N}_-]*)$/u;
const AT = /(?:^|\s)@([^\s@]*)$/u;

/** The asking word that ends at the caret, if any. */
export function wordBefore(text: string, caret: number, mode: DraftView['mode']): AskingWord | null {
  const query = (mode === 'reply' ? SLASH : AT).exec(text.slice(0, caret))?.[1];
  if (query === undefined) return null;
  return { kind: mode === 'reply' ? 'canned' : 'mention', from: caret - query.length - 1, to: caret, query };
}
