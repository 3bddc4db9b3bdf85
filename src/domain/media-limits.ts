import type { MediaKind } from './content.ts';

const MB = 1024 * 1024;

interface MediaLimit {
  /** Types WhatsApp takes, without parameters; `null` takes any. */
  readonly mimes: readonly string[] | null;
  /** Most bytes. */
  readonly bytes: number;
  /** Longest caption, in UTF-16 units; 0 where WhatsApp shows none. */
  readonly caption: number;
}

/** Longest caption of a picture, video or document, in UTF-16 units (fact sheet §11.1). */
export const CAPTION_MAX = 1024;

/** What WhatsApp takes of each kind of file, and how much of it (fact sheet §12). Still stickers have a limit of their own: {@link bytesMax}. */
export const MEDIA_LIMITS: Readonly<Record<MediaKind, MediaLimit>> = {
  image: { mimes: ['image/jpeg', 'image/png'], bytes: 5 * MB, caption: CAPTION_MAX },
  video: { mimes: ['video/mp4', 'video/3gpp'], bytes: 16 * MB, caption: CAPTION_MAX },
  audio: {
    mimes: ['audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg'],
    bytes: 16 * MB,
    caption: 0,
  },
  document: { mimes: null, bytes: 100 * MB, caption: CAPTION_MAX },
  sticker: { mimes: ['image/webp'], bytes: 500 * 1024, caption: 0 },
};

/** Most bytes of a sticker that does not move. */
const STILL_STICKER = 100 * 1024;

/** Most bytes of a file of a kind. */
export function bytesMax(kind: MediaKind, animated: boolean): number {
  return kind === 'sticker' && !animated ? STILL_STICKER : MEDIA_LIMITS[kind].bytes;
}

/** A media type without its parameters, in lower case. */
export function bareMime(mime: string): string {
  const [type = ''] = mime.toLowerCase().split(';');
  return type.trim();
}

/** Whether WhatsApp takes a type as this kind. */
export function takesMime(kind: MediaKind, mime: string): boolean {
  return MEDIA_LIMITS[kind].mimes?.includes(bareMime(mime)) ?? true;
}
