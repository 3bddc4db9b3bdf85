import type { MediaStore } from '../media-store.ts';

/** Enough for the headers of a picture, with a thumbnail and a colour profile before its size. */
const HEAD_BYTES = 256 * 1_024;

/** The first bytes of a file; none of one that is not there. */
export async function readHead(store: MediaStore, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = await store.read(id, { from: 0, to: HEAD_BYTES - 1 });
  return new Uint8Array(stream === null ? new ArrayBuffer(0) : await new Response(stream).arrayBuffer());
}
