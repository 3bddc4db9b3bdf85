import type { MediaBytes, MetaMedia } from './meta-media.ts';
import type { SimulatorClock } from './simulator-clock.ts';

const DAY_MS = 24 * 3_600_000;
/** How long Meta keeps what customers send, and what businesses upload (fact sheet §12). */
const INBOUND_MS = 7 * DAY_MS;
const UPLOAD_MS = 30 * DAY_MS;
/** Ids count up from here: Meta's are numbers of many digits. */
const FIRST_ID = 1_060_000_000_000;

/** Brings the bytes of a sample. */
export type Samples = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

export interface MediaShelfPorts {
  readonly clock: SimulatorClock;
  readonly samples: Samples;
}

/** What a snapshot holds of the files. */
export interface MediaShelfSnapshot {
  readonly files: readonly MetaMedia[];
  readonly nextId: number;
}

/** The files at Meta, as long as Meta keeps them. */
export class MediaShelf {
  readonly #ports: MediaShelfPorts;
  #files = new Map<string, MetaMedia>();
  /** Bytes of uploads: of no use to a later life of this simulator, so not part of a snapshot. */
  readonly #uploads = new Map<string, Uint8Array<ArrayBuffer>>();
  #nextId = FIRST_ID;

  constructor(ports: MediaShelfPorts) {
    this.#ports = ports;
  }

  /** Takes a file of a customer. */
  async receive(
    phoneNumberId: string,
    mime: string,
    content: Uint8Array<ArrayBuffer> | { readonly sample: string },
  ): Promise<MetaMedia> {
    const isSample = 'sample' in content;
    const bytes = isSample ? await this.#ports.samples(content.sample) : content;
    const kept: MediaBytes = isSample ? { sample: content.sample } : { base64: base64Of(bytes) };
    return this.#put(phoneNumberId, mime, bytes, kept, INBOUND_MS);
  }

  /** Takes a file of a business. */
  async upload(phoneNumberId: string, mime: string, bytes: Uint8Array<ArrayBuffer>): Promise<MetaMedia> {
    const file = await this.#put(phoneNumberId, mime, bytes, null, UPLOAD_MS);
    this.#uploads.set(file.id, bytes);
    return file;
  }

  /** A file of a number; `null` when there is none, or no longer. */
  find(phoneNumberId: string, id: string): MetaMedia | null {
    const file = this.get(id);
    return file?.phoneNumberId === phoneNumberId ? file : null;
  }

  /** A file of any number; `null` when there is none, or no longer. */
  get(id: string): MetaMedia | null {
    const file = this.#files.get(id);
    return file !== undefined && file.expiresAt > this.#ports.clock.now() ? file : null;
  }

  /** The bytes of a file; `null` when there is none, or no longer. */
  async bytesOf(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const file = this.get(id);
    if (file === null) return null;
    if (file.bytes === null) return this.#uploads.get(id) ?? null;
    return 'sample' in file.bytes ? this.#ports.samples(file.bytes.sample) : bytesOfBase64(file.bytes.base64);
  }

  remove(id: string): void {
    this.#files.delete(id);
    this.#uploads.delete(id);
  }

  snapshot(): MediaShelfSnapshot {
    return { files: [...this.#files.values()], nextId: this.#nextId };
  }

  restore({ files, nextId }: MediaShelfSnapshot): void {
    this.#files = new Map(files.map((file) => [file.id, file]));
    this.#uploads.clear();
    this.#nextId = nextId;
  }

  async #put(
    phoneNumberId: string,
    mime: string,
    bytes: Uint8Array<ArrayBuffer>,
    kept: MediaBytes,
    lifeMs: number,
  ): Promise<MetaMedia> {
    // The id comes before the wait, so that files are named in the order they came.
    const id = String(this.#nextId++);
    const { clock } = this.#ports;
    for (const file of this.#files.values()) if (file.expiresAt <= clock.now()) this.remove(file.id);
    const sha256 = base64Of(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    const file = { id, phoneNumberId, mime, size: bytes.length, sha256, expiresAt: clock.now() + lifeMs, bytes: kept };
    this.#files.set(id, file);
    return file;
  }
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
