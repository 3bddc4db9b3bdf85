export const PRE_SKIP = 312;
/** Version 1, mono, 48 kHz. */
export const HEAD = Uint8Array.of(
  ...ascii('OpusHead'),
  1,
  1,
  PRE_SKIP & 0xff,
  PRE_SKIP >> 8,
  0x80,
  0xbb,
  0,
  0,
  0,
  0,
  0,
);

export function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

/** An element: its id, its size in as many bytes as asked for (0 for unknown), its content. */
export function element(id: number, content: readonly number[], sizeBytes = 4): number[] {
  const name = [id >>> 24, (id >>> 16) & 0xff, (id >>> 8) & 0xff, id & 0xff];
  while (name[0] === 0) name.shift();
  return [...name, ...size(content.length, sizeBytes), ...content];
}

function size(length: number, bytes: number): number[] {
  if (bytes === 0) return [0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
  const digits = Array.from({ length: bytes }, (_, at) => Math.floor(length / 256 ** (bytes - 1 - at)) % 256);
  digits[0] = (digits[0] ?? 0) | (0x80 >> (bytes - 1));
  return digits;
}

export function track(number: number, codec: string, head: Uint8Array | null): number[] {
  const secret = head === null ? [] : element(0x63a2, [...head], 2);
  return element(0xae, [...element(0xd7, [number], 1), ...element(0x86, ascii(codec), 1), ...secret]);
}

export interface WebmOptions {
  readonly tracks?: readonly number[];
  readonly trackNumber?: number;
  /** Segment and clusters end where they end, as a live recorder leaves it. */
  readonly isLive?: boolean;
  /** Every second packet in a group with extras. */
  readonly withGroups?: boolean;
  readonly flags?: number;
  readonly perCluster?: number;
}

/** A file as recorders write it. */
export function webm(packets: readonly Uint8Array[], options: WebmOptions = {}): Uint8Array {
  const { isLive = true, withGroups = false, flags = 0x80, perCluster = 7, trackNumber = 1 } = options;
  const tracks = options.tracks ?? track(trackNumber, 'A_OPUS', HEAD);
  const blocks = packets.map((packet, index) => {
    const block = [0x80 | trackNumber, 0, index % perCluster, flags, ...packet];
    return withGroups && index % 2 === 1
      ? element(0xa0, [...element(0xa1, block), ...element(0x9b, [20], 1)])
      : element(0xa3, block, packet.length > 100 ? 2 : 1);
  });
  const clusters: number[] = [];
  for (let at = 0; at < blocks.length; at += perCluster) {
    const content = [...element(0xe7, [0, 0, at], 1), ...blocks.slice(at, at + perCluster).flat()];
    clusters.push(...element(0x1f43b675, content, isLive ? 0 : 8));
  }
  const info = element(0x1549a966, element(0x2ad7b1, [0x0f, 0x42, 0x40], 1));
  const segment = [...info, ...element(0x1654ae6b, tracks), ...element(0xec, [0, 0, 0]), ...clusters];
  return Uint8Array.from([
    ...element(0x1a45dfa3, element(0x4282, ascii('webm'), 1)),
    ...element(0x18538067, segment, isLive ? 0 : 8),
  ]);
}
