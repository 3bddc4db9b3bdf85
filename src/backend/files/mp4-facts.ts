import type { FileFacts } from './file-facts.ts';
import type { FileReader } from './file-reader.ts';
import { isAt } from './is-at.ts';

/** Boxes looked through at the top: recorders write a handful. */
const BOXES_MAX = 64;

/** The table of contents of a film WhatsApp takes is far smaller. */
const CONTENTS_MAX = 4 * 1_024 * 1_024;

interface Box {
  readonly type: string;
  /** Where its content begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** How long an MP4 or 3GP plays, and how large its picture is as shown (ISO/IEC 14496-12). */
export async function mp4Facts(file: FileReader, head: DataView): Promise<FileFacts | null> {
  if (!isAt(head, 4, 'ftyp')) return null;
  let offset = 0;
  for (let count = 0; count < BOXES_MAX && offset < file.size; count += 1) {
    const box = readBox(await file.part(offset, 16), 0, file.size - offset);
    if (box === null) return {};
    if (box.type === 'moov') {
      const length = box.to - box.from;
      return length > CONTENTS_MAX ? {} : readMovie(await file.part(offset + box.from, length));
    }
    offset += box.to;
  }
  return {};
}

function readMovie(movie: DataView): FileFacts {
  let facts: FileFacts = {};
  for (const box of boxesIn(movie, 0, movie.byteLength)) {
    if (box.type === 'mvhd') facts = { ...facts, ...readLength(movie, box.from) };
    if (box.type !== 'trak') continue;
    const track = boxesIn(movie, box.from, box.to).find(({ type }) => type === 'tkhd');
    if (track !== undefined) facts = { ...readSize(movie, track.from), ...facts };
  }
  return facts;
}

function readLength(movie: DataView, from: number): FileFacts {
  const long = movie.getUint8(from) === 1;
  const scale = movie.getUint32(from + (long ? 20 : 12));
  const length = long ? Number(movie.getBigUint64(from + 24)) : movie.getUint32(from + 16);
  // All bits set: not known.
  const known = scale > 0 && length > 0 && length < (long ? 2 ** 63 : 2 ** 32 - 1);
  return known ? { durationMs: Math.round((length / scale) * 1_000) } : {};
}

/** A track of sound has no size; one that is turned by a quarter is shown with its sides changed. */
function readSize(movie: DataView, from: number): FileFacts {
  const matrix = from + (movie.getUint8(from) === 1 ? 52 : 40);
  const [width, height] = [movie.getUint16(matrix + 36), movie.getUint16(matrix + 40)];
  if (width === 0 || height === 0) return {};
  const turned = movie.getInt32(matrix) === 0 && movie.getInt32(matrix + 4) !== 0;
  return turned ? { width: height, height: width } : { width, height };
}

function boxesIn(view: DataView, from: number, to: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let offset = from; offset < to; ) {
    const box = readBox(view, offset, to - offset);
    if (box === null) break;
    boxes.push(box);
    offset = box.to;
  }
  return boxes;
}

/** The box at an offset, `left` bytes before the end of what it is in; `null` when there is none. */
function readBox(view: DataView, offset: number, left: number): Box | null {
  if (left < 8 || offset + 8 > view.byteLength) return null;
  const type = String.fromCharCode(...[4, 5, 6, 7].map((at) => view.getUint8(offset + at)));
  const short = view.getUint32(offset);
  const isLong = short === 1 && offset + 16 <= view.byteLength;
  const length = isLong ? Number(view.getBigUint64(offset + 8)) : short === 0 ? left : short;
  const from = offset + (isLong ? 16 : 8);
  return offset + length < from || length > left ? null : { type, from, to: offset + length };
}
