import type { MediaStore } from '../media-store.ts';
import { fileReader } from './file-reader.ts';
import { imageFacts } from './image-facts.ts';
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

/** Reads what a kept file says of itself; nothing of a kind that is not known, or of a broken one. */
export async function fileFacts(
  store: MediaStore,
  { id, bytes, head }: { readonly id: string; readonly bytes: number; readonly head: Uint8Array },
): Promise<FileFacts> {
  const file = fileReader(store, id, bytes);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    return (await oggFacts(file, view)) ?? (await mp4Facts(file, view)) ?? imageFacts(head);
  } catch (error) {
    // Broken off within a header.
    if (error instanceof RangeError) return {};
    throw error;
  }
}
