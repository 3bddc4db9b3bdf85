import type { RefusalCode } from '../inbox-error.ts';
import { bareMime, bytesMax, MEDIA_LIMITS, takesMime } from '../media-limits.ts';
import type { OutgoingMedia } from '../outgoing.ts';

/**
 * Why a file cannot go as this kind: no file, nothing in it, a type or size WhatsApp refuses (131053), a caption it does not show. A voice
 * note is Ogg (fact sheet §11.1).
 */
export function judgeMedia(content: OutgoingMedia): RefusalCode | null {
  const { kind, fileId, mime, bytes, caption = '', voice = false, animated = false } = content;
  if (fileId === '') return 'file-missing';
  if (!takesMime(kind, mime) || bytes <= 0) return 'file-kind';
  if (voice && (kind !== 'audio' || bareMime(mime) !== 'audio/ogg')) return 'file-kind';
  if (bytes > bytesMax(kind, animated)) return 'file-too-large';
  return caption.length > MEDIA_LIMITS[kind].caption ? 'caption-too-long' : null;
}
