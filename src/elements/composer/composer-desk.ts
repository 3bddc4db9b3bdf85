import type { DraftView } from '../../store/views.ts';

/** What the tools of the composer may do with it: emoji, canned replies and mentions know it by this and nothing else. */
export interface ComposerDesk {
  readonly conversationId: string;
  readonly mode: DraftView['mode'];
  readonly text: string;
  /** Puts words where the caret is, in place of what is selected; the caret stands behind them. */
  insert(words: string): void;
  /** Puts words in place of a part of the text, UTF-16 units; the caret stands behind them. */
  replace(from: number, to: number, words: string): void;
  focusComposer(): void;
}
