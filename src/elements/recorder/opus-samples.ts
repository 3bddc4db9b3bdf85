/** Samples a second that Opus in files counts in, whatever it was recorded with (RFC 7845 §4). */
export const OPUS_RATE = 48_000;

const SILK = [480, 960, 1920, 2880] as const;
const HYBRID = [480, 960] as const;
const CELT = [120, 240, 480, 960] as const;

/** How many samples a packet holds, read from its first bytes (RFC 6716 §3.1); 0 for an empty packet. */
export function opusSamples(packet: Uint8Array): number {
  const [toc, count = 0] = packet;
  if (toc === undefined) return 0;
  const config = toc >> 3;
  const frame =
    config < 12
      ? SILK[(config & 3) as 0 | 1 | 2 | 3]
      : config < 16
        ? HYBRID[(config & 1) as 0 | 1]
        : CELT[(config & 3) as 0 | 1 | 2 | 3];
  const code = toc & 3;
  return frame * (code === 0 ? 1 : code === 3 ? count & 0x3f : 2);
}
