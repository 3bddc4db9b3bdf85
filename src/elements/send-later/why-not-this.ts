import { msg } from '@lit/localize';
import { CAPTION_MAX, PLANS_MAX, unfilled } from '../../domain/index.ts';
import type { AttachmentView } from '../../store/views.ts';
import { takesCaption } from '../attachments/takes-caption.ts';
import { unfilledText } from '../canned-replies/unfilled-text.ts';
import { errorText } from '../internal/error-words.ts';

/** What the composer holds. */
export interface Written {
  readonly text: string;
  readonly files: readonly AttachmentView[];
}

/** So many plans it becomes: each file is one, words that are nobody's caption one more. */
export function plansOf({ text, files }: Written): number {
  return files.length + (text.trim() === '' || takesCaption(files) ? 0 : 1);
}

/** Why what is written cannot be planned; `null` when it can. `textMax` in UTF-16 units. */
export function whyNotThis(written: Written, textMax: number): string | null {
  const { text, files } = written;
  if (text.trim() === '' && files.length === 0) return msg('Write the reply first', { id: 'later.no-text' });
  if (files.some(({ state }) => state === 'failed' || state === 'too-large' || state === 'blocked'))
    return msg('One file cannot go. Take it out or try again.', { id: 'kit.file-cannot-go' });
  const open = unfilled(text);
  if (open.length > 0) return unfilledText(open);
  if (takesCaption(files)) return text.length > CAPTION_MAX ? errorText('caption-too-long') : null;
  return text.length > textMax ? errorText('text-too-long') : null;
}

/** Why there is no room for so many plans more; `null` when there is. */
export function whyNoRoom(planned: number, more: number): string | null {
  return planned + more > PLANS_MAX ? errorText('too-many-plans') : null;
}
