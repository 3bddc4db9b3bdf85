/** A part of a file, in bytes, both ends included. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** What was kept. */
export interface KeptBytes {
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Keeps the bytes of files, by our ids. What is known about a file is the repository's. */
export interface MediaStore {
  /**
   * Keeps a file, whole or not at all; what was kept under the id is replaced.
   *
   * @param limit most bytes
   * @throws InboxError `too-large` as soon as the limit is passed
   */
  put(id: string, content: ReadableStream<Uint8Array>, limit: number): Promise<KeptBytes>;
  /** The bytes, or a part of them; `null` when there is no such file. */
  read(id: string, range?: ByteRange): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null>;
  /** Forgets a file. One that is not there is no error. */
  remove(id: string): Promise<void>;
}
