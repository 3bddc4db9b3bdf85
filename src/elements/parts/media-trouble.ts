import { msg } from '@lit/localize';
import type { FileState } from '../../domain/index.ts';
import type { MediaView } from '../../store/views.ts';
import { errorText } from '../internal/error-words.ts';
import type { IconName } from '../internal/pane-icons.ts';

/** Why a file cannot be shown, and what helps. */
export interface MediaTrouble {
  readonly icon: IconName;
  readonly text: string;
  /** `refetch`: the backend tries once more; `retry`: this page does; `null`: nothing here helps. */
  readonly remedy: 'refetch' | 'retry' | null;
}

/**
 * What stands in the way of showing a file; `null` while nothing does.
 * @param broken its bytes came and the browser cannot show them
 */
export function mediaTrouble(state: FileState, view: MediaView | null, broken: boolean): MediaTrouble | null {
  switch (state) {
    case 'pending':
      return null;
    case 'failed':
      return {
        icon: 'warning',
        text: msg('Not fetched from WhatsApp', { id: 'media.failed' }),
        remedy: 'refetch',
      };
    case 'expired':
      return {
        icon: 'clock',
        text: msg('WhatsApp no longer has it. Ask for it again.', { id: 'media.expired' }),
        remedy: null,
      };
    case 'too-large':
      return {
        icon: 'warning',
        text: msg('Over 100 MB: WhatsApp keeps it back. Ask for a smaller file.', { id: 'media.too-large' }),
        remedy: null,
      };
    case 'blocked':
      return {
        icon: 'lock',
        text: msg('Files of this type are not opened here.', { id: 'media.blocked' }),
        remedy: null,
      };
    case 'stored':
      if (view?.state === 'failed') return { icon: 'warning', text: errorText(view.error.code), remedy: 'retry' };
      return broken
        ? { icon: 'warning', text: msg('This browser cannot show it.', { id: 'media.broken' }), remedy: null }
        : null;
  }
}
