import type { AttachedFile } from '../../store/views.ts';
import { bareJpeg } from './bare-jpeg.ts';
import { type FileShapes, rememberShapes } from './file-shapes.ts';
import { shrinkPicture } from './shrink-picture.ts';
import { type SniffedFile, sniffMime } from './sniff-mime.ts';
import { soundAndFilmFacts } from './sound-and-film-facts.ts';

/** Pictures a browser may be able to read; the others go as documents. */
const PICTURES: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'image/heif',
  'image/avif',
  'image/bmp',
]);
const ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': '.jpg', 'image/png': '.png' };

/**
 * Makes files ready for a customer, one after the other: pictures upright, small enough and without the place where they were taken; what a
 * file is by its bytes, how long and how large it is. What this browser cannot read goes as it is, as a document. The other shapes of pictures
 * and videos are remembered for whoever wants them.
 *
 * @throws the signal's reason when it ends before the last file
 */
export async function prepareFiles(
  files: readonly File[],
  { signal, as }: { readonly signal?: AbortSignal; readonly as?: 'document' } = {},
): Promise<readonly AttachedFile[]> {
  const prepared: AttachedFile[] = [];
  for (const file of files) {
    signal?.throwIfAborted();
    prepared.push(await prepare(file, as, signal));
  }
  signal?.throwIfAborted();
  return prepared;
}

async function prepare(
  given: File,
  as: 'document' | undefined,
  signal: AbortSignal | undefined,
): Promise<AttachedFile> {
  const { name } = given;
  const { mime, animated } = await read(given);
  // Only another name for the same bytes.
  const file = given.slice(0, given.size, mime);
  const asItIs: AttachedFile = { file, name, as: 'document' };
  if (as === 'document') return asItIs;
  if (PICTURES.has(mime)) {
    const usual = animated ? null : await picture(file, name);
    if (usual === null) return asItIs;
    rememberShapes({ usual, document: asItIs, ...(await bare(file, name)) });
    return usual;
  }
  if (!/^(?:video|audio)\//.test(mime)) return { file, name };
  const usual = { file, name, facts: (await soundAndFilmFacts(file, signal)) ?? {} };
  if (mime.startsWith('video/')) rememberShapes({ usual, document: asItIs, bare: null, notes: 'unknown' });
  return usual;
}

/** A picture as it is without what the camera noted, where that can be taken out, and what it noted. */
async function bare(file: Blob, name: string): Promise<Pick<FileShapes, 'bare' | 'notes'>> {
  const found = file.type === 'image/jpeg' ? bareJpeg(new Uint8Array(await file.arrayBuffer())) : null;
  if (found === null) return { bare: null, notes: 'unknown' };
  if (!found.hadNotes) return { bare: null, notes: 'none' };
  const without: AttachedFile = { file: new Blob([found.bytes], { type: file.type }), name, as: 'document' };
  return { bare: without, notes: found.hadPlace ? 'place' : 'some' };
}

async function read(file: File): Promise<SniffedFile> {
  try {
    return await sniffMime(file);
  } catch {
    // A folder, or a file that is gone: the upload says so.
    return { mime: 'application/octet-stream', animated: false };
  }
}

/** `null` when this browser cannot read it. */
async function picture(original: Blob, name: string): Promise<AttachedFile | null> {
  try {
    const { file, width, height } = await shrinkPicture(original);
    const ending = file.type === original.type ? '' : (ENDINGS[file.type] ?? '');
    return {
      file,
      name: ending === '' ? name : name.replace(/(?:\.[^.\s]{1,5})?$/u, ending),
      facts: { width, height },
    };
  } catch {
    return null;
  }
}
