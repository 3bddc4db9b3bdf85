/** A JPEG without what was noted in it. */
export interface BareJpeg {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Something was noted in it, by the camera or by a program. */
  readonly hadNotes: boolean;
  /** The place where it was taken was among the notes. */
  readonly hadPlace: boolean;
}

const EXIF = 'Exif\0\0';
const ORIENTATION = 0x0112;
const GPS = 0x8825;
const SCAN = 0xda;
const END = 0xd9;

/**
 * Takes everything out of a JPEG that is not needed to draw it, without drawing it anew: Exif, XMP, IPTC, comments, further pictures and
 * whatever hangs behind its end, where phones keep films and copies with notes of their own. Colours (JFIF, ICC, Adobe) stay, and so does
 * the way up, alone in a new Exif segment. `null` for what is no whole JPEG: nothing is promised of it.
 */
export function bareJpeg(bytes: Uint8Array): BareJpeg | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  let turned = 1;
  let hadNotes = false;
  let hadPlace = false;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) return null;
    // Any number of fill bytes may stand before a marker.
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (marker === END) break;
    if (marker === undefined || at + 4 > bytes.length) return null;
    const segmentEnd = at + 2 + view.getUint16(at + 2);
    if (segmentEnd < at + 4 || segmentEnd > bytes.length) return null;
    const body = bytes.subarray(at + 4, segmentEnd);
    const end = marker === SCAN ? scanEnd(bytes, segmentEnd) : segmentEnd;
    if (isNeeded(marker, body)) kept.push(bytes.subarray(at, end));
    else {
      hadNotes = true;
      const tags = marker === 0xe1 ? exifTags(body) : null;
      turned = tags?.get(ORIENTATION) ?? turned;
      hadPlace ||= tags?.has(GPS) === true || (marker === 0xe1 && latin1(body).includes('GPSLatitude'));
    }
    at = end;
  }
  hadNotes ||= at + 2 < bytes.length;
  const parts = [Uint8Array.of(0xff, 0xd8), ...wayUp(turned), ...kept, Uint8Array.of(0xff, END)];
  return { bytes: joined(parts), hadNotes, hadPlace };
}

/** Where picture data ends: at the next marker that is neither a stuffed byte nor a restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function isNeeded(marker: number, body: Uint8Array): boolean {
  if (marker === 0xe0) return startsWith(body, 'JFIF\0');
  if (marker === 0xe2) return startsWith(body, 'ICC_PROFILE\0');
  if (marker === 0xee) return startsWith(body, 'Adobe');
  return !(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe;
}

/** The tags of the first directory with their short values; `null` where there is none to read. */
function exifTags(body: Uint8Array): ReadonlyMap<number, number> | null {
  if (!startsWith(body, EXIF) || body.length < EXIF.length + 8) return null;
  const tiff = new DataView(body.buffer, body.byteOffset + EXIF.length, body.length - EXIF.length);
  const isLittle = tiff.getUint16(0) === 0x4949;
  const first = tiff.getUint32(4, isLittle);
  if (first + 2 > tiff.byteLength) return null;
  const tags = new Map<number, number>();
  for (let index = 0; index < tiff.getUint16(first, isLittle); index += 1) {
    const entry = first + 2 + index * 12;
    if (entry + 12 > tiff.byteLength) break;
    tags.set(tiff.getUint16(entry, isLittle), tiff.getUint16(entry + 8, isLittle));
  }
  return tags;
}

/** An Exif segment that says which way is up and nothing else. */
function wayUp(turned: number): readonly Uint8Array[] {
  if (turned < 2 || turned > 8) return [];
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0];
  const body = [...[...EXIF].map((letter) => letter.charCodeAt(0)), ...tiff];
  return [Uint8Array.of(0xff, 0xe1, 0, body.length + 2, ...body)];
}

function startsWith(body: Uint8Array, text: string): boolean {
  return latin1(body.subarray(0, text.length)) === text;
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
