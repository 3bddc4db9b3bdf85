import { type OutgoingContent, previewText, sentContent } from '../../domain/index.ts';
import { contentWord } from '../internal/content-words.ts';

/** What a plan will say, on one line; what kind it is when it has no words here. */
export function planWords(content: OutgoingContent): string {
  if (content.kind === 'template') return contentWord('template');
  return previewText(sentContent(content, null, null)) || contentWord(content.kind);
}
