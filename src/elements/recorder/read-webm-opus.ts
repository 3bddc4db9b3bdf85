const TRACK_ENTRY = 0xae;
const TRACK_NUMBER = 0xd7;
const CODEC_ID = 0x86;
const CODEC_PRIVATE = 0x63a2;
const SIMPLE_BLOCK = 0xa3;
const BLOCK = 0xa1;
/** Segment, cluster, tracks, a track, a block with its extras: what is inside matters, where they end does not. */
const CONTAINERS: ReadonlySet<number> = new Set([0x18538067, 0x1f43b675, 0x1654ae6b, TRACK_ENTRY, 0xa0]);

const LACING = 0x06;
/** A track number, the time in its cluster (two bytes) and flags stand before the sound. */
const AFTER_TRACK = 3;

/** The sound of a WebM file, as it was encoded. */
export interface OpusStream {
  /** The `OpusHead` of RFC 7845 §5.1. */
  readonly head: Uint8Array;
  readonly packets: readonly Uint8Array[];
}

interface OpusTrack {
  number: number;
  codec: string;
  head: Uint8Array;
}

/**
 * Takes the Opus packets out of a WebM file as recorders write it: sizes may be unknown, and the end may be missing, as when the page or the
 * microphone went away. Of several tracks the first Opus one counts.
 *
 * @throws RangeError when there is no Opus track, or packets share blocks (recorders do not do that)
 */
export function readWebmOpus(bytes: Uint8Array): OpusStream {
  const reader = new EbmlReader(bytes);
  const packets: Uint8Array[] = [];
  let track: OpusTrack = { number: 0, codec: '', head: new Uint8Array() };
  let chosen: OpusTrack | null = null;
  for (let element = reader.next(); element !== null; element = reader.next()) {
    const { id, data } = element;
    if (id === TRACK_ENTRY) track = { number: 0, codec: '', head: new Uint8Array() };
    else if (id === TRACK_NUMBER) track.number = data.reduce((number, byte) => number * 256 + byte, 0);
    else if (id === CODEC_ID) track.codec = String.fromCharCode(...data);
    else if (id === CODEC_PRIVATE) track.head = data;
    else if (id === SIMPLE_BLOCK || id === BLOCK) {
      const packet = readBlock(data, chosen?.number ?? 0);
      if (packet !== null) packets.push(packet);
    }
    if (chosen === null && track.codec === 'A_OPUS' && track.head.length > 0 && track.number > 0) chosen = track;
  }
  if (chosen === null) throw new RangeError('The recording has no Opus track');
  return { head: chosen.head, packets };
}

/** The packet of a block; `null` when it is another track's. */
function readBlock(data: Uint8Array, track: number): Uint8Array | null {
  const number = readNumber(data, 0);
  if (number === null || number.value !== track) return null;
  const flags = data[number.end + AFTER_TRACK - 1];
  if (flags === undefined) return null;
  if ((flags & LACING) !== 0) throw new RangeError('Several packets share a block of the recording');
  return data.subarray(number.end + AFTER_TRACK);
}

interface EbmlElement {
  readonly id: number;
  /** Empty for containers. */
  readonly data: Uint8Array;
}

/** Walks through the elements of a file, into containers instead of over them. */
class EbmlReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next element; `null` at the end, and before one that is not whole. */
  next(): EbmlElement | null {
    const id = readNumber(this.#bytes, this.#at, true);
    const size = id === null ? null : readNumber(this.#bytes, id.end);
    if (id === null || size === null) return null;
    if (CONTAINERS.has(id.value)) {
      this.#at = size.end;
      return { id: id.value, data: new Uint8Array() };
    }
    const end = size.end + size.value;
    if (size.unknown || end > this.#bytes.length) return null;
    this.#at = end;
    return { id: id.value, data: this.#bytes.subarray(size.end, end) };
  }
}

interface EbmlNumber {
  readonly value: number;
  /** All ones: not known. */
  readonly unknown: boolean;
  /** Where the next byte stands. */
  readonly end: number;
}

/** A number of one to eight bytes; its first byte tells how many. An id keeps the mark of its length. */
function readNumber(bytes: Uint8Array, at: number, withMark = false): EbmlNumber | null {
  const first = bytes[at];
  if (first === undefined || first === 0) return null;
  const length = Math.clz32(first) - 23;
  const end = at + length;
  if (end > bytes.length) return null;
  let value = withMark ? first : first & (0xff >> length);
  let unknown = (first | (0xff00 >> length)) % 256 === 0xff;
  for (const byte of bytes.subarray(at + 1, end)) {
    value = value * 256 + byte;
    unknown &&= byte === 0xff;
  }
  return { value, unknown, end };
}
