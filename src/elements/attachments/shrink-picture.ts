import { MEDIA_LIMITS } from '../../domain/index.ts';

/** Longest side of a picture that goes out, px: phones show no more. */
export const SIDE_MAX = 2_560;
/** Tried one after the other until the picture is small enough. */
const QUALITIES = [0.85, 0.7, 0.5] as const;

export interface ShrunkPicture {
  readonly file: Blob;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a picture anew, upright and at most {@link SIDE_MAX} long: nothing but what is seen goes out, so neither the place where it was taken
 * nor the camera. JPEG, but PNG where something shines through or where PNG is the smaller one, such as a picture of a screen.
 *
 * @throws when this browser cannot read the picture
 */
export async function shrinkPicture(file: Blob): Promise<ShrunkPicture> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const scale = Math.min(1, SIDE_MAX / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const { canvas, brush } = paper(width, height);
    brush.drawImage(bitmap, 0, 0, width, height);
    return { file: await encode(canvas, brush, file.type !== 'image/jpeg'), width, height };
  } finally {
    bitmap.close();
  }
}

function paper(width: number, height: number) {
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('This browser draws no pictures.');
  brush.imageSmoothingQuality = 'high';
  return { canvas, brush };
}

async function encode(
  canvas: OffscreenCanvas,
  brush: OffscreenCanvasRenderingContext2D,
  mayBePng: boolean,
): Promise<Blob> {
  const most = MEDIA_LIMITS.image.bytes;
  const png = mayBePng ? await canvas.convertToBlob({ type: 'image/png' }) : null;
  if (png !== null && png.size <= most && shinesThrough(brush)) return png;
  // JPEG knows no transparency and would show black.
  brush.globalCompositeOperation = 'destination-over';
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  let jpeg: Blob | null = null;
  for (const quality of QUALITIES) {
    jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    if (jpeg.size <= most) break;
  }
  return jpeg === null || (png !== null && png.size <= jpeg.size) ? (png ?? new Blob()) : jpeg;
}

function shinesThrough(brush: OffscreenCanvasRenderingContext2D): boolean {
  const { data } = brush.getImageData(0, 0, brush.canvas.width, brush.canvas.height);
  for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 255) return true;
  return false;
}
