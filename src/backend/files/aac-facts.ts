import type { FileFacts } from './file-facts.ts';
import type { FileReader } from './file-reader.ts';

/** Samples a second by their index (ISO/IEC 14496-3 §1.6.3.4); 0: kept free. */
const SAMPLE_RATES = [
  96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350, 0, 0, 0,
];

/** Samples of a block; a frame has one to four. */
const BLOCK_SAMPLES = 1_024;

/** Most bytes read: 16 MB are what WhatsApp takes as audio. */
const READ_MAX = 16 * 1_024 * 1_024;

const PART = 256 * 1_024;

/** Bytes of a frame's head. */
const HEAD = 7;

/** How long an AAC stream (ADTS) plays: its frames counted, as nothing in it says so. */
export async function aacFacts(file: FileReader, head: DataView): Promise<FileFacts | null> {
  if (readFrame(head, 0) === null) return null;
  if (file.size > READ_MAX) return {};
  let seconds = 0;
  let part = head;
  for (let start = 0, offset = 0; offset + HEAD <= file.size; ) {
    if (offset - start + HEAD > part.byteLength) {
      start = offset;
      part = await file.part(start, PART);
    }
    const frame = readFrame(part, offset - start);
    // Broken from here on: what came before can be heard.
    if (frame === null || offset + frame.bytes > file.size) break;
    seconds += frame.seconds;
    offset += frame.bytes;
  }
  return seconds === 0 ? {} : { durationMs: Math.round(seconds * 1_000) };
}

/** A frame's length, in bytes and in seconds (ISO/IEC 13818-7 §6.2). */
function readFrame(view: DataView, offset: number): { readonly bytes: number; readonly seconds: number } | null {
  if (offset + HEAD > view.byteLength) return null;
  // Twelve bits are set; of the layer none.
  if ((view.getUint16(offset) & 0xfff6) !== 0xfff0) return null;
  const rate = SAMPLE_RATES[(view.getUint8(offset + 2) >> 2) & 15] ?? 0;
  const bytes = (view.getUint32(offset + 3) >>> 13) & 0x1fff;
  const blocks = (view.getUint8(offset + 6) & 3) + 1;
  return rate === 0 || bytes < HEAD ? null : { bytes, seconds: (blocks * BLOCK_SAMPLES) / rate };
}
