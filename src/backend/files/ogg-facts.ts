import type { FileFacts } from './file-facts.ts';
import type { FileReader } from './file-reader.ts';
import { isAt } from './is-at.ts';

/** A page is never longer than this (RFC 3533 §6). */
const PAGE_MAX = 65_307;

/** Opus counts 48 samples a millisecond, whatever it was recorded with (RFC 7845 §4). */
const SAMPLES_PER_MS = 48;

/** How long an Ogg of Opus plays: the position of its last page, less what is skipped at the start. */
export async function oggFacts(file: FileReader, head: DataView): Promise<FileFacts | null> {
  if (!isAt(head, 0, 'OggS') || !isAt(head, 28, 'OpusHead') || head.byteLength < 40) return null;
  const skipped = head.getUint16(38, true);
  const tail = await file.part(Math.max(0, file.size - PAGE_MAX), PAGE_MAX);
  for (let offset = tail.byteLength - 14; offset >= 0; offset -= 1) {
    if (!isAt(tail, offset, 'OggS')) continue;
    const position = tail.getBigInt64(offset + 6, true);
    // A page on which no packet ends has none.
    if (position < 0n) continue;
    return { durationMs: Math.max(0, Math.round((Number(position) - skipped) / SAMPLES_PER_MS)) };
  }
  return {};
}
