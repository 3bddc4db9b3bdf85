import { oggChecksum } from '../../../src/elements/recorder/ogg-checksum.ts';

export interface OggPage {
  readonly flags: number;
  readonly granule: number;
  readonly sequence: number;
  readonly packets: readonly Uint8Array[];
  /** Whether its checksum holds. */
  readonly intact: boolean;
}

/** Takes an Ogg file apart by the book; no packet of ours runs over a page. */
export function readPages(bytes: Uint8Array): readonly OggPage[] {
  const pages: OggPage[] = [];
  for (let at = 0; at < bytes.length; ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at);
    const table = bytes.subarray(at + 27, at + 27 + view.getUint8(26));
    const packets: Uint8Array[] = [];
    let from = at + 27 + table.length;
    let to = from;
    for (const size of table) {
      to += size;
      if (size === 255) continue;
      packets.push(bytes.slice(from, to));
      from = to;
    }
    const page = bytes.slice(at, to);
    new DataView(page.buffer).setUint32(22, 0);
    pages.push({
      flags: view.getUint8(5),
      granule: Number(view.getBigInt64(6, true)),
      sequence: view.getUint32(18, true),
      packets,
      intact: oggChecksum(page) === view.getUint32(22, true),
    });
    at = to;
  }
  return pages;
}
