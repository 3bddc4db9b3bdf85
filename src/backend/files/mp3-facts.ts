import type { FileFacts } from './file-facts.ts';
import type { FileReader } from './file-reader.ts';
import { isAt } from './is-at.ts';

/** What the head of a frame says (ISO/IEC 11172-3 §2.4.1.3, 13818-3). */
interface Frame {
  readonly bytes: number;
  readonly samples: number;
  /** Samples a second. */
  readonly rate: number;
  /** Bits a second. */
  readonly bitRate: number;
  /** Where a recorder notes how many frames there are, from the frame's start. */
  readonly notesAt: number;
}

/** Bit rates in kbit/s by their index: layer III of MPEG 1, and of MPEG 2 and 2.5. */
const RATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0];
const RATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0];

/** Samples a second of MPEG 1; MPEG 2 has half, 2.5 a quarter of them. */
const SAMPLE_RATES = [44_100, 48_000, 32_000, 0];

/** Bytes looked through for the first frame: what stands before it is silence or rubbish. */
const SEARCH_MAX = 64 * 1_024;

/** Frames that have to follow one another before it is believed that this is sound. */
const CHAIN = 3;

/**
 * How long an MP3 plays: by the frames its recorder noted (Xing, Info, VBRI), else by its size and its bit rate, which then does not change. A
 * file of changing rate without a note is told by its first frames, as players do.
 */
export async function mp3Facts(file: FileReader, head: DataView): Promise<FileFacts | null> {
  const start = tagBytes(head);
  if (start === 0 && (head.byteLength < 4 || head.getUint16(0) >>> 5 !== 0x7ff)) return null;
  if (start >= file.size) return {};
  const sound = await file.part(start, SEARCH_MAX);
  for (let offset = 0; offset + 4 <= sound.byteLength; offset += 1) {
    const frame = readFrame(sound, offset);
    if (frame === null || !isFollowed(sound, offset, file.size - start)) continue;
    const seconds = lengthOf(sound, offset, frame, file.size - start - offset);
    return seconds > 0 && Number.isFinite(seconds) ? { durationMs: Math.round(seconds * 1_000) } : {};
  }
  // Without a tag it was a guess from two bytes.
  return start === 0 ? null : {};
}

/** Bytes of the tag in front (ID3v2 §3.1): seven bits count of each byte of its size. */
function tagBytes(head: DataView): number {
  if (head.byteLength < 10 || !isAt(head, 0, 'ID3')) return 0;
  let size = 0;
  for (let at = 6; at < 10; at += 1) size = size * 128 + (head.getUint8(at) & 0x7f);
  const hasFooter = (head.getUint8(5) & 0x10) !== 0;
  return size + (hasFooter ? 20 : 10);
}

function readFrame(view: DataView, offset: number): Frame | null {
  if (offset + 4 > view.byteLength) return null;
  const bits = view.getUint32(offset);
  const version = (bits >>> 19) & 3;
  const isLayer3 = ((bits >>> 17) & 3) === 1;
  if (bits >>> 21 !== 0x7ff || version === 1 || !isLayer3) return null;
  const isFirst = version === 3;
  const bitRate = ((isFirst ? RATES_1 : RATES_2)[(bits >>> 12) & 15] ?? 0) * 1_000;
  const rate = (SAMPLE_RATES[(bits >>> 10) & 3] ?? 0) / (isFirst ? 1 : version === 2 ? 2 : 4);
  if (bitRate === 0 || rate === 0) return null;
  const samples = isFirst ? 1_152 : 576;
  const padding = (bits >>> 9) & 1;
  const isMono = ((bits >>> 6) & 3) === 3;
  const side = isFirst ? (isMono ? 17 : 32) : isMono ? 9 : 17;
  return { bytes: Math.floor((samples / 8) * (bitRate / rate)) + padding, samples, rate, bitRate, notesAt: 4 + side };
}

/** Whether frames follow a frame as its head says, or the file ends with it. */
function isFollowed(view: DataView, from: number, size: number): boolean {
  let offset = from;
  for (let count = 0; count < CHAIN && offset < Math.min(size, view.byteLength - 4); count += 1) {
    const frame = readFrame(view, offset);
    if (frame === null) return count > 0 && isAt(view, offset, 'TAG');
    offset += frame.bytes;
  }
  return true;
}

function lengthOf(view: DataView, offset: number, frame: Frame, bytes: number): number {
  const frames = notedFrames(view, offset, frame);
  return frames === null ? (bytes * 8) / frame.bitRate : (frames * frame.samples) / frame.rate;
}

/** Frames by the note in the first one, which is not heard. */
function notedFrames(view: DataView, offset: number, { notesAt }: Frame): number | null {
  const xing = offset + notesAt;
  if ((isAt(view, xing, 'Xing') || isAt(view, xing, 'Info')) && xing + 12 <= view.byteLength) {
    const isNoted = (view.getUint32(xing + 4) & 1) !== 0;
    return isNoted ? view.getUint32(xing + 8) : null;
  }
  const vbri = offset + 36;
  return isAt(view, vbri, 'VBRI') && vbri + 18 <= view.byteLength ? view.getUint32(vbri + 14) : null;
}
