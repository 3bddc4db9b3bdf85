import type { MediaKind } from './content.ts';
import { MEDIA_LIMITS, takesMime } from './media-limits.ts';

/** As what a file would go to a customer, and why it cannot. */
export interface SendableFile {
  readonly kind: MediaKind;
  readonly refusal: 'file-kind' | 'file-too-large' | null;
  /** Most bytes of its kind. */
  readonly bytesMax: number;
}

/**
 * Judges a file before it is uploaded: what WhatsApp takes as nothing else goes as a document, and so does what a person wants to go `as` one.
 * An empty one is of no kind.
 */
export function sendableFile(mime: string, bytes: number, as?: 'document'): SendableFile {
  const kind = as ?? (['image', 'video', 'audio'] as const).find((each) => takesMime(each, mime)) ?? 'document';
  const bytesMax = MEDIA_LIMITS[kind].bytes;
  return { kind, bytesMax, refusal: bytes === 0 ? 'file-kind' : bytes > bytesMax ? 'file-too-large' : null };
}
