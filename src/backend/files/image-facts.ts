import type { FileFacts } from './file-facts.ts';
import { isAt } from './is-at.ts';

/** Larger than any picture that can be shown: such a number is a broken header. */
const SIDE_MAX = 65_535;

/** Reads the header of a PNG, JPEG, WebP or GIF; nothing of anything else, or of a broken one. */
export function imageFacts(head: Uint8Array): FileFacts {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    const facts = readPng(view) ?? readGif(view) ?? readWebp(view) ?? readJpeg(view) ?? {};
    const { width = 1, height = 1 } = facts;
    return isSide(width) && isSide(height) ? facts : {};
  } catch (error) {
    // Cut off within its header.
    if (error instanceof RangeError) return {};
    throw error;
  }
}

function isSide(pixels: number): boolean {
  return pixels > 0 && pixels <= SIDE_MAX;
}

function readPng(view: DataView): FileFacts | null {
  if (!isAt(view, 0, '\x89PNG\r\n\x1a\n') || !isAt(view, 12, 'IHDR')) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function readGif(view: DataView): FileFacts | null {
  if (!isAt(view, 0, 'GIF87a') && !isAt(view, 0, 'GIF89a')) return null;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** Three ways to begin: lossy, lossless, extended. Only the last one can move. */
function readWebp(view: DataView): FileFacts | null {
  if (!isAt(view, 0, 'RIFF') || !isAt(view, 8, 'WEBP')) return null;
  if (isAt(view, 12, 'VP8X')) {
    const uint24 = (offset: number) => view.getUint16(offset, true) | (view.getUint8(offset + 2) << 16);
    return { width: uint24(24) + 1, height: uint24(27) + 1, animated: (view.getUint8(20) & 2) !== 0 };
  }
  if (isAt(view, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, animated: false };
  }
  if (!isAt(view, 12, 'VP8 ')) return null;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff, animated: false };
}

/** Frame headers of every way to compress; the other markers of that range are tables. */
const FRAME = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function readJpeg(view: DataView): FileFacts | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let turned = false;
  for (let offset = 2; ; ) {
    if (view.getUint8(offset) !== 0xff) return null;
    const marker = view.getUint8(offset + 1);
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    if (FRAME(marker)) {
      const [height, width] = [view.getUint16(offset + 5), view.getUint16(offset + 7)];
      return turned ? { width: height, height: width } : { width, height };
    }
    if (marker === 0xe1 && isAt(view, offset + 4, 'Exif\0\0')) turned = isTurned(view, offset + 10);
    offset += 2 + view.getUint16(offset + 2);
  }
}

/** Whether the camera was held upright: then width and height change places when it is shown (Exif orientation 5 to 8). */
function isTurned(view: DataView, tiff: number): boolean {
  const little = isAt(view, tiff, 'II');
  const directory = tiff + view.getUint32(tiff + 4, little);
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little) >= 5;
  }
  return false;
}
