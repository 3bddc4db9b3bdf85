import { InboxError } from '../../domain/index.ts';
import type { ByteRange, KeptBytes, MediaStore } from '../media-store.ts';

/** The bytes a memory media store holds, by file id. */
export type MediaSnapshot = readonly (readonly [string, Uint8Array<ArrayBuffer>])[];

/** Keeps files in memory, for the in-page backend and for tests. */
export class MemoryMediaStore implements MediaStore {
  #files = new Map<string, Uint8Array<ArrayBuffer>>();

  async put(id: string, content: ReadableStream<Uint8Array>, limit: number): Promise<KeptBytes> {
    const bytes = await gathered(id, content, limit);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    this.#files.set(id, bytes);
    const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return { bytes: bytes.byteLength, sha256 };
  }

  async read(id: string, range?: ByteRange): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null> {
    const bytes = this.#files.get(id);
    if (bytes === undefined) return null;
    // A copy: whoever reads may hand its buffer on.
    const part = range === undefined ? bytes.slice() : bytes.slice(range.from, range.to + 1);
    return new ReadableStream({
      start(controller) {
        if (part.byteLength > 0) controller.enqueue(part);
        controller.close();
      },
    });
  }

  async remove(id: string): Promise<void> {
    this.#files.delete(id);
  }

  /** Everything held at this moment. Bytes are shared, not copied: they never change. */
  snapshot(): MediaSnapshot {
    return [...this.#files];
  }

  restore(snapshot: MediaSnapshot): void {
    this.#files = new Map(snapshot);
  }
}

async function gathered(
  id: string,
  content: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = content.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.byteLength;
    if (length > limit) {
      await reader.cancel();
      throw new InboxError('too-large', `keep file ${id}: it is longer than ${limit} bytes; send a smaller one`);
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
