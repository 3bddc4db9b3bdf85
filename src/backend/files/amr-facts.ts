import type { FileFacts } from './file-facts.ts';
import type { FileReader } from './file-reader.ts';
import { isAt } from './is-at.ts';

/** Bytes of a frame, its head included, by the type in the head (RFC 4867 §5.3; 3GPP TS 26.101, TS 26.201); 0: no such type. */
const NARROW = [13, 14, 16, 18, 20, 21, 27, 32, 6, 0, 0, 0, 0, 0, 0, 1];
const WIDE = [18, 24, 33, 37, 41, 47, 51, 59, 61, 6, 0, 0, 0, 0, 1, 1];

const MAGICS = [
  ['#!AMR\n', NARROW],
  ['#!AMR-WB\n', WIDE],
] as const;

const FRAME_MS = 20;

/** Most bytes read: 16 MB are what WhatsApp takes as audio, and over an hour of the best AMR. */
const READ_MAX = 16 * 1_024 * 1_024;

const PART = 256 * 1_024;

/** How long an AMR plays: its frames counted, as nothing in it says so. */
export async function amrFacts(file: FileReader, head: DataView): Promise<FileFacts | null> {
  const [magic, sizes] = MAGICS.find(([text]) => isAt(head, 0, text)) ?? [];
  if (magic === undefined || sizes === undefined) return null;
  if (file.size > READ_MAX) return {};
  let frames = 0;
  let part = head;
  for (let start = 0, offset = magic.length; offset < file.size; ) {
    if (offset - start >= part.byteLength) {
      start = offset;
      part = await file.part(start, PART);
      if (part.byteLength === 0) break;
    }
    const size = sizes[(part.getUint8(offset - start) >> 3) & 15] ?? 0;
    // Broken from here on: what came before can be heard.
    if (size === 0 || offset + size > file.size) break;
    frames += 1;
    offset += size;
  }
  return frames === 0 ? {} : { durationMs: frames * FRAME_MS };
}
