import type { FileRef } from '../../domain/index.ts';
import type { DecodedSound } from './decode-waveform.ts';
import { BARS } from './waveform-path.ts';

/** Larger sounds are not decoded for their looks. */
const LARGEST = 3_000_000;
const KEPT = 100;

const decoded = new Map<string, Promise<DecodedSound | null>>();

/** What a sound looks like and how long it is, read from its bytes once per page; `null` when that cannot be done. */
export function soundFacts({ id, bytes }: FileRef, url: string): Promise<DecodedSound | null> {
  const known = decoded.get(id);
  if (known !== undefined) return known;
  const found = bytes !== null && bytes > LARGEST ? Promise.resolve(null) : decode(url);
  decoded.set(id, found);
  const [oldest] = decoded.keys();
  if (decoded.size > KEPT && oldest !== undefined) decoded.delete(oldest);
  return found;
}

async function decode(url: string): Promise<DecodedSound | null> {
  try {
    const [{ decodeWaveform }, answer] = await Promise.all([import('./decode-waveform.ts'), fetch(url)]);
    // The record may not know its length: what the answer announces is as good.
    if (answer.ok && Number(answer.headers.get('content-length')) <= LARGEST)
      return await decodeWaveform(await answer.arrayBuffer(), BARS);
    await answer.body?.cancel();
    return null;
  } catch {
    // The looks of a sound only: whether it plays is the player's to say.
    return null;
  }
}
