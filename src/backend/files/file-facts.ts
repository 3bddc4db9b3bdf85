import type { MediaStore } from '../media-store.ts';
import { aacFacts } from './aac-facts.ts';
import { amrFacts } from './amr-facts.ts';
import { type FileReader, fileReader } from './file-reader.ts';
import { imageFacts } from './image-facts.ts';
import { mp3Facts } from './mp3-facts.ts';
import { mp4Facts } from './mp4-facts.ts';
import { oggFacts } from './ogg-facts.ts';

/** What the bytes of a file say of it, whatever it was called. */
export interface FileFacts {
  /** Of a picture or video as it is shown, px. */
  readonly width?: number;
  readonly height?: number;
  /** Of sound and video, ms. */
  readonly durationMs?: number;
  /** Of a sticker: it moves. */
  readonly animated?: boolean;
}

/** Readers of sound and video: `null` for what is of another kind. */
const READERS: readonly ((file: FileReader, head: DataView) => Promise<FileFacts | null>)[] = [
  oggFacts,
  mp4Facts,
  amrFacts,
  aacFacts,
  mp3Facts,
];

/** Reads what a kept file says of itself; nothing of a kind that is not known, or of a broken one. */
export async function fileFacts(
  store: MediaStore,
  { id, bytes, head }: { readonly id: string; readonly bytes: number; readonly head: Uint8Array },
): Promise<FileFacts> {
  const file = fileReader(store, id, bytes);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    for (const read of READERS) {
      const facts = await read(file, view);
      if (facts !== null) return facts;
    }
    return imageFacts(head);
  } catch (error) {
    // Broken off within a header.
    if (error instanceof RangeError) return {};
    throw error;
  }
}
