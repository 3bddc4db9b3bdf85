import { MEDIA_LIMITS } from '../../domain/index.ts';
import type { AttachmentView } from '../../store/views.ts';

/** Whether the words go as the caption of the first file; else they follow as a message of their own. */
export function takesCaption([first]: readonly AttachmentView[]): boolean {
  return first !== undefined && MEDIA_LIMITS[first.kind].caption > 0 && first.caption === '';
}
