import { oggChecksum } from './ogg-checksum.ts';
import { OPUS_RATE, opusSamples } from './opus-samples.ts';
import type { OpusStream } from './read-webm-opus.ts';

const HEADER = 27;
const SEGMENT = 255;
const SEGMENTS_MAX = 255;
const BEGIN = 0x02;
const END = 0x04;
/** Files hold one stream: any number names it. */
const SERIAL = 0x77_61_69_6e;
const VENDOR = 'wa-inbox';
/** Where `OpusHead` holds how much of the beginning is not played, in samples. */
const PRE_SKIP_AT = 10;

export interface OggFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What a player plays. */
  readonly durationMs: number;
}

interface Page {
  readonly packets: readonly Uint8Array[];
  /** Samples up to its end, those not played included. */
  readonly granule: number;
  readonly flags: number;
}

/**
 * Writes Opus packets as an Ogg file (RFC 3533, RFC 7845): head, tags, then pages of about a second. Time starts at 0 and has no gaps, as
 * WhatsApp demands of voice notes; the packets themselves stay as they are.
 *
 * @throws RangeError without packets, and for a packet that no encoder makes (over 64 kB)
 */
export function writeOggOpus({ head, packets }: OpusStream): OggFile {
  if (packets.length === 0) throw new RangeError('The recording is empty');
  const pages = [page([head], 0, BEGIN), page([tags()], 0, 0), ...soundPages(packets)];
  const preSkip = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint16(PRE_SKIP_AT, true);
  const samples = Math.max(0, (pages.at(-1)?.granule ?? 0) - preSkip);
  return { bytes: joined(pages.map(writePage)), durationMs: Math.round((samples * 1000) / OPUS_RATE) };
}

const page = (packets: readonly Uint8Array[], granule: number, flags: number): Page => ({ packets, granule, flags });

function soundPages(packets: readonly Uint8Array[]): readonly Page[] {
  const pages: Page[] = [];
  let waiting: Uint8Array[] = [];
  let segments = 0;
  let granule = 0;
  let begun = 0;
  const close = (flags: number): void => {
    pages.push(page(waiting, granule, flags));
    waiting = [];
    segments = 0;
    begun = granule;
  };
  for (const packet of packets) {
    const needed = segmentsOf(packet);
    if (needed > SEGMENTS_MAX) throw new RangeError('A packet of the recording is too large');
    if (segments + needed > SEGMENTS_MAX || granule - begun >= OPUS_RATE) close(0);
    waiting.push(packet);
    segments += needed;
    granule += opusSamples(packet);
  }
  close(END);
  return pages;
}

/** A packet ends with a segment that is not full, be it empty. */
const segmentsOf = (packet: Uint8Array): number => Math.floor(packet.length / SEGMENT) + 1;

function writePage({ packets, granule, flags }: Page, sequence: number): Uint8Array {
  const table = packets.flatMap((packet) => [
    ...Array.from({ length: segmentsOf(packet) - 1 }, () => SEGMENT),
    packet.length % SEGMENT,
  ]);
  const bytes = joined([new Uint8Array(HEADER), Uint8Array.from(table), ...packets]);
  const view = new DataView(bytes.buffer);
  bytes.set(ascii('OggS'), 0);
  view.setUint8(5, flags);
  view.setBigUint64(6, BigInt(granule), true);
  view.setUint32(14, SERIAL, true);
  view.setUint32(18, sequence, true);
  view.setUint8(26, table.length);
  view.setUint32(22, oggChecksum(bytes), true);
  return bytes;
}

function tags(): Uint8Array {
  const bytes = new Uint8Array(8 + 4 + VENDOR.length + 4);
  bytes.set(ascii('OpusTags'), 0);
  new DataView(bytes.buffer).setUint32(8, VENDOR.length, true);
  bytes.set(ascii(VENDOR), 12);
  return bytes;
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
