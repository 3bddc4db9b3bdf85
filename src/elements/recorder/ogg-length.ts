import { OPUS_RATE } from './opus-samples.ts';

const HEADER = 27;
const PRE_SKIP_AT = 10;

/** How long an Ogg Opus file plays, ms, by the position its last whole page gives; `null` when it is none. */
export function oggLength(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let preSkip: number | null = null;
  let granule = 0;
  for (let at = 0; at + HEADER <= bytes.length; ) {
    if (view.getUint32(at) !== 0x4f_67_67_53) return null;
    const segments = bytes.subarray(at + HEADER, at + HEADER + view.getUint8(at + 26));
    const body = at + HEADER + segments.length;
    const end = body + segments.reduce((sum, size) => sum + size, 0);
    if (end > bytes.length) break;
    preSkip ??= end - body > PRE_SKIP_AT + 1 ? view.getUint16(body + PRE_SKIP_AT, true) : 0;
    const position = view.getBigInt64(at + 6, true);
    // -1: no packet ends on this page.
    if (position > 0n) granule = Number(position);
    at = end;
  }
  return preSkip === null ? null : Math.round((Math.max(0, granule - preSkip) * 1000) / OPUS_RATE);
}
