import { msg, str } from '@lit/localize';
import { MEDIA_LIMITS, type MediaKind } from '../../domain/index.ts';
import type { AttachmentView } from '../../store/views.ts';
import { errorText } from '../internal/error-words.ts';
import { fileSize } from '../internal/file-size.ts';
import { formatLocale } from '../internal/localize.ts';
import { formatCount, plural } from '../internal/plural.ts';

const MEBIBYTE = 1024 * 1024;

/** The most WhatsApp takes of a kind, as Meta writes it: "5 MB". */
export function limitText(kind: MediaKind): string {
  return mostText(MEDIA_LIMITS[kind].bytes);
}

/** A limit in bytes as limits are written: whole megabytes of 1,024 × 1,024. */
export function mostText(bytes: number): string {
  const format = new Intl.NumberFormat(formatLocale(), { style: 'unit', unit: 'megabyte', unitDisplay: 'short' });
  return format.format(bytes / MEBIBYTE);
}

/** How many files wait. */
export function filesText(count: number): string {
  const shown = formatCount(count);
  return plural(count, {
    zero: () => msg(str`${shown} files`, { id: 'attachments.files.zero' }),
    one: () => msg(str`${shown} file`, { id: 'attachments.files.one' }),
    two: () => msg(str`${shown} files`, { id: 'attachments.files.two' }),
    few: () => msg(str`${shown} files`, { id: 'attachments.files.few' }),
    many: () => msg(str`${shown} files`, { id: 'attachments.files.many' }),
    other: () => msg(str`${shown} files`, { id: 'attachments.files.other' }),
  });
}

/** Why a file does not go, and what helps; `null` while nothing is wrong. */
export function troubleText({ state, code, kind, bytes }: AttachmentView): string | null {
  if (state === 'too-large') return tooLargeText(kind, bytes);
  if (state === 'blocked' && bytes === 0) return msg('The file is empty.', { id: 'attachments.empty' });
  if (state !== 'blocked' && state !== 'failed') return null;
  return errorText(code ?? 'internal');
}

/** A limit of WhatsApp in words, with the size that is over it. */
export function tooLargeText(kind: MediaKind, bytes: number): string {
  const most = limitText(kind);
  const has = fileSize(bytes);
  switch (kind) {
    case 'image':
      return msg(str`A photo may have ${most} at most. This one has ${has}.`, { id: 'attachments.large.image' });
    case 'video':
      return msg(str`A video may have ${most} at most. This one has ${has}.`, { id: 'attachments.large.video' });
    case 'audio':
      return msg(str`Audio may have ${most} at most. This one has ${has}.`, { id: 'attachments.large.audio' });
    default:
      return msg(str`A file may have ${most} at most. This one has ${has}.`, { id: 'attachments.large.document' });
  }
}

/** Whether a file that is too large for its kind can still go as it is. */
export function fitsAsDocument({ state, kind, bytes }: AttachmentView): boolean {
  return state === 'too-large' && kind !== 'document' && bytes <= MEDIA_LIMITS.document.bytes;
}

/** How far a file is, in words; `null` when its trouble says more. */
export function stateText({ state }: AttachmentView): string | null {
  if (state === 'waiting') return msg('Waiting', { id: 'attachments.waiting' });
  return state === 'ready' ? msg('Uploaded', { id: 'attachments.ready' }) : null;
}
