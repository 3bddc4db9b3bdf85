import { msg } from '@lit/localize';
import {
  filledTemplate,
  MEDIA_LIMITS,
  type OutgoingContent,
  previewText,
  sentContent,
  TEXT_MAX,
  type Template,
} from '../../domain/index.ts';
import { contentIcon, contentWord } from '../internal/content-words.ts';
import { errorText } from '../internal/error-words.ts';
import type { IconName } from '../internal/pane-icons.ts';

/** What a plan will say, on one line; empty when it has no words, or a template that is not known here. */
export function planWords(content: OutgoingContent, template: Template | undefined): string {
  if (content.kind !== 'template') return previewText(sentContent(content, null, null));
  return template === undefined ? '' : previewText(filledTemplate(template, content.values));
}

/** What kind of message a plan is. */
export function planKind(content: OutgoingContent): string {
  return contentWord(content.kind, content.kind === 'audio' && content.voice === true);
}

export function planIcon({ kind }: OutgoingContent): IconName {
  switch (kind) {
    case 'text':
      return 'send';
    case 'template':
      return 'book';
    case 'buttons':
      return 'reply';
    case 'list':
      return 'rows';
    case 'link':
      return 'link';
    default:
      return contentIcon(kind) ?? 'document';
  }
}

/** The words of a plan that can be written anew: a text, or a caption; `null` where there are none to write. */
export function wordsToEdit(content: OutgoingContent): string | null {
  if (content.kind === 'text') return content.text;
  return captionMax(content) > 0 && 'fileId' in content ? (content.caption ?? '') : null;
}

export function withWords(content: OutgoingContent, words: string): OutgoingContent {
  if (content.kind === 'text') return { ...content, text: words };
  if (!('fileId' in content)) return content;
  const { caption: _, ...rest } = content;
  return words === '' ? rest : { ...rest, caption: words };
}

/** Why a plan cannot say this; `null` when it can. */
export function whyNotSay(content: OutgoingContent, words: string): string | null {
  if (content.kind !== 'text') return words.length > captionMax(content) ? errorText('caption-too-long') : null;
  if (words.trim() === '') return msg('Write the reply first', { id: 'later.no-text' });
  return words.length > TEXT_MAX ? errorText('text-too-long') : null;
}

function captionMax({ kind }: OutgoingContent): number {
  return kind in MEDIA_LIMITS ? MEDIA_LIMITS[kind as keyof typeof MEDIA_LIMITS].caption : 0;
}
