import type { MediaStore } from '../media-store.ts';

/** Reads parts of a kept file. */
export interface FileReader {
  /** Bytes of the whole file. */
  readonly size: number;
  /** The bytes from an offset on, fewer at the end of the file. */
  part(from: number, length: number): Promise<DataView<ArrayBuffer>>;
}

export function fileReader(store: MediaStore, id: string, size: number): FileReader {
  return {
    size,
    async part(from, length) {
      const stream = from < size && length > 0 ? await store.read(id, { from, to: from + length - 1 }) : null;
      return new DataView(stream === null ? new ArrayBuffer(0) : await new Response(stream).arrayBuffer());
    },
  };
}
