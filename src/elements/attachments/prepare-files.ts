import type { AttachedFile } from '../../store/views.ts';
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
 * file is by its bytes, how long and how large it is. What this browser cannot read goes as it is, as a document.
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
  if (PICTURES.has(mime)) return animated ? asItIs : ((await picture(file, name)) ?? asItIs);
  if (!/^(?:video|audio)\//.test(mime)) return { file, name };
  return { file, name, facts: (await soundAndFilmFacts(file, signal)) ?? {} };
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
