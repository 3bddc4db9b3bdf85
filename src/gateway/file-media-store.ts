import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ByteRange, KeptBytes, MediaStore } from '../backend/index.ts';
import { InboxError } from '../domain/index.ts';

/** Ids are ours; anything else is no file of ours and never becomes a path. */
const ID = /^[\w-]{1,64}$/;

/** Keeps files in a directory, each under its id. A file is written beside its place and moved there when it is whole. */
export class FileMediaStore implements MediaStore {
  readonly #directory: string;
  #serial = 0;

  constructor(directory: string) {
    this.#directory = directory;
  }

  async put(id: string, content: ReadableStream<Uint8Array>, limit: number): Promise<KeptBytes> {
    const path = this.#path(id);
    await mkdir(this.#directory, { recursive: true });
    this.#serial += 1;
    const unfinished = `${path}.${process.pid}-${this.#serial}.part`;
    try {
      const kept = await written(id, unfinished, content, limit);
      await rename(unfinished, path);
      return kept;
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  async read(id: string, range?: ByteRange): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null> {
    const path = this.#path(id);
    try {
      await stat(path);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
    const part = range === undefined ? {} : { start: range.from, end: range.to };
    return Readable.toWeb(createReadStream(path, part)) as ReadableStream<Uint8Array<ArrayBuffer>>;
  }

  async remove(id: string): Promise<void> {
    await rm(this.#path(id), { force: true });
  }

  #path(id: string): string {
    if (!ID.test(id)) throw new InboxError('not-found', 'find a file: this is no id of a file');
    return join(this.#directory, id);
  }
}

async function written(
  id: string,
  path: string,
  content: ReadableStream<Uint8Array>,
  limit: number,
): Promise<KeptBytes> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  const reader = content.getReader();
  let bytes = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      bytes += next.value.byteLength;
      if (bytes > limit)
        throw new InboxError('too-large', `keep file ${id}: it is longer than ${limit} bytes; send a smaller one`);
      hash.update(next.value);
      await file.writeFile(next.value);
    }
    // Only what is on the disk may be called kept.
    await file.sync();
  } catch (error) {
    await reader.cancel(error);
    throw error;
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}
