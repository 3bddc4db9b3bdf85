import { type Fields, isFields } from './check-field.ts';

const KB = 1_024;
const MB = 1_024 * KB;

/** What Meta takes of each type of a send, by media type, and how much of it (fact sheet §12). */
const RULES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  image: { 'image/jpeg': 5 * MB, 'image/png': 5 * MB },
  video: { 'video/mp4': 16 * MB, 'video/3gpp': 16 * MB },
  audio: {
    'audio/aac': 16 * MB,
    'audio/amr': 16 * MB,
    'audio/mpeg': 16 * MB,
    'audio/mp4': 16 * MB,
    // Ogg without a codec is refused.
    'audio/ogg; codecs=opus': 16 * MB,
  },
  sticker: { 'image/webp': 500 * KB },
};
const DOCUMENT_MAX = 100 * MB;

/** What browsers record and Meta is known to refuse, whatever it is sent as. */
const NEVER: ReadonlySet<string> = new Set(['audio/webm', 'video/webm', 'audio/opus', 'audio/ogg']);

/** What is wrong with an upload, or null. A document may be of any other type. */
export function uploadObjection(mime: string, size: number): string | null {
  if (!/^[\w.+-]+\/[\w.+-]+(?:; codecs=\w+)?$/.test(mime)) return `type "${mime}" is not a media type.`;
  if (NEVER.has(mime)) return `type "${mime}" is not supported.`;
  if (size === 0) return 'The file is empty.';
  const most = Math.max(DOCUMENT_MAX, ...Object.values(RULES).map((rule) => rule[mime] ?? 0));
  return size > most ? `The file is larger than ${most} bytes.` : null;
}

/** What is wrong with a file going out as a type, or null. */
export function sendObjection(type: string, { mime, size }: { readonly mime: string; readonly size: number }) {
  const most = type === 'document' ? DOCUMENT_MAX : RULES[type]?.[mime];
  if (most === undefined) return `${type} does not take ${mime}.`;
  return size > most ? `${type} is larger than ${most} bytes.` : null;
}

const NAMING = ['image', 'video', 'audio', 'document', 'sticker'];

/** The files a send names anywhere, headers and cards included, each with the type it goes out as. */
export function mediaIn(type: string, object: unknown): readonly { readonly type: string; readonly id: string }[] {
  if (NAMING.includes(type)) {
    const id = isFields(object) ? object['id'] : undefined;
    return typeof id === 'string' ? [{ type, id }] : [];
  }
  if (Array.isArray(object)) return object.flatMap((each: unknown) => mediaIn('', each));
  return isFields(object) ? partsOf(object).flatMap(([key, value]) => mediaIn(key, value)) : [];
}

function partsOf(object: Fields): readonly (readonly [string, unknown])[] {
  return Object.entries(object).filter(([, value]) => typeof value === 'object' && value !== null);
}
