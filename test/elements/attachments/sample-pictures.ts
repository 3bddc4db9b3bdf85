/** A picture whose left half is red and whose right half is blue. */
export async function redAndBlue(width: number, height: number, type = 'image/jpeg', alpha = 1): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('no canvas');
  brush.globalAlpha = alpha;
  brush.fillStyle = '#f00';
  brush.fillRect(0, 0, width / 2, height);
  brush.fillStyle = '#00f';
  brush.fillRect(width / 2, 0, width / 2, height);
  return canvas.convertToBlob({ type, quality: 1 });
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const short = (value: number) => [value >> 8, value & 255];
const long = (value: number) => [...short(value >>> 16), ...short(value & 65_535)];

/** The camera's notes a phone writes: held sideways (orientation 6), taken at 48° north. Big-endian TIFF inside an APP1 segment. */
function cameraNotes(): number[] {
  const orientation = [...short(0x0112), ...short(3), ...long(1), ...short(6), ...short(0)];
  const gpsPointer = [...short(0x8825), ...short(4), ...long(1), ...long(38)];
  const first = [...short(2), ...orientation, ...gpsPointer, ...long(0)];
  const north = [...short(1), ...short(2), ...long(2), ...ascii('N'), 0, 0, 0];
  const latitude = [...short(2), ...short(5), ...long(3), ...long(68)];
  const gps = [...short(2), ...north, ...latitude, ...long(0)];
  const degrees = [48, 12, 30].flatMap((part) => [...long(part), ...long(1)]);
  const tiff = [...ascii('MM'), ...short(42), ...long(8), ...first, ...gps, ...degrees];
  const body = [...ascii('Exif'), 0, 0, ...tiff];
  return [0xff, 0xe1, ...short(body.length + 2), ...body];
}

/** A JPEG as a phone writes it: it lies on its side, and says where it was taken. */
export async function withCameraNotes(picture: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  return new Blob([bytes.slice(0, 2), new Uint8Array(cameraNotes()), bytes.slice(2)], { type: 'image/jpeg' });
}

/** The markers of a JPEG's segments up to its picture data. */
export async function jpegSegments(file: Blob): Promise<readonly number[]> {
  const bytes = new DataView(await file.arrayBuffer());
  const markers: number[] = [];
  for (let at = 2; at + 4 < bytes.byteLength; at += 2 + bytes.getUint16(at + 2)) {
    const marker = bytes.getUint8(at + 1);
    markers.push(marker);
    if (marker === 0xda) break;
  }
  return markers;
}

/** The colour of a point of a picture. */
export async function colourAt(file: Blob, x: number, y: number): Promise<readonly number[]> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'none' });
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const brush = canvas.getContext('2d');
  brush?.drawImage(bitmap, 0, 0);
  return [...(brush?.getImageData(x, y, 1, 1).data ?? [])];
}
