import { bareMime } from '../../domain/index.ts';

/** Enough of a file to know what it is. */
const HEAD = 4_096;
const UNKNOWN = 'application/octet-stream';

/** What a file really is. */
export interface SniffedFile {
  readonly mime: string;
  /** A picture that moves: drawn on a canvas it would stand still. */
  readonly animated: boolean;
}

/** Begins of files, as Latin-1 text; a dot is any byte. */
const SIGNATURES: readonly (readonly [signature: RegExp, mime: string])[] = [
  [/^\xff\xd8\xff/s, 'image/jpeg'],
  [/^\x89PNG\r\n.\n/s, 'image/png'],
  [/^GIF8[79]a/s, 'image/gif'],
  [/^RIFF....WEBP/s, 'image/webp'],
  [/^RIFF....WAVE/s, 'audio/wav'],
  [/^....ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/s, 'image/heic'],
  [/^....ftypavi[fs]/s, 'image/avif'],
  [/^....ftyp3g/s, 'video/3gpp'],
  [/^....ftypM4[AB]/s, 'audio/mp4'],
  [/^....ftypqt/s, 'video/quicktime'],
  [/^....ftyp/s, 'video/mp4'],
  [/^OggS/s, 'audio/ogg'],
  [/^#!AMR\n/s, 'audio/amr'],
  [/^ID3|^\xff[\xe2\xe3\xf2\xf3\xfa\xfb]/s, 'audio/mpeg'],
  [/^\xff[\xf0\xf1\xf8\xf9]/s, 'audio/aac'],
  [/^.E\xdf\xa3/s, 'video/webm'],
  [/^.{0,8}%PDF-/s, 'application/pdf'],
];

/** Families that are told by their bytes alone: what only claims to be a picture is none. A PDF may have a mark before its beginning. */
const TOLD_BY_BYTES = /^(?:image\/(?:jpeg|png|gif|webp|heic|heif|avif)|video|audio|application\/pdf)/;

/** What a file is by its first bytes; the name and the type it came with are claims. */
export async function sniffMime(file: Blob): Promise<SniffedFile> {
  const head = latin1(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  const claimed = bareMime(file.type);
  const found = SIGNATURES.find(([signature]) => signature.test(head))?.[1];
  if (found === undefined)
    return { mime: claimed === '' || TOLD_BY_BYTES.test(claimed) ? UNKNOWN : claimed, animated: false };
  // The same container holds sound alone, and only who made it says so.
  const mime =
    /^video\/(?:mp4|webm|3gpp)$/.test(found) && claimed.startsWith('audio/') ? found.replace('video', 'audio') : found;
  return { mime, animated: isAnimated(mime, head) };
}

function isAnimated(mime: string, head: string): boolean {
  if (mime === 'image/gif') return true;
  if (mime === 'image/png') return head.split('IDAT')[0]?.includes('acTL') ?? false;
  return mime === 'image/webp' && head.startsWith('VP8X', 12) && (head.charCodeAt(20) & 2) !== 0;
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
