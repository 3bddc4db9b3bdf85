import { oggLength } from './ogg-length.ts';
import { readWebmOpus } from './read-webm-opus.ts';
import { waveformOf } from './waveform-of.ts';
import { writeOggOpus } from './write-ogg-opus.ts';

/** What WhatsApp plays as a voice note (fact sheet §12). */
export const VOICE_MIME = 'audio/ogg; codecs=opus';

/** In the order of our liking: as it goes, to be wrapped anew, and as a plain audio file where a browser has no other. */
const RECORDING_MIMES = ['audio/ogg;codecs=opus', 'audio/webm;codecs=opus', 'audio/mp4'] as const;
export type RecordingMime = (typeof RECORDING_MIMES)[number];

/** As what a browser should record; `null` when it can do nothing that WhatsApp takes. */
export function recordingMime(isTypeSupported: (mime: string) => boolean): RecordingMime | null {
  return RECORDING_MIMES.find((mime) => isTypeSupported(mime)) ?? null;
}

/** A recording that can be sent. */
export interface RecordedSound {
  readonly file: Blob;
  /** Goes as a voice note; else as an audio file. */
  readonly isVoice: boolean;
  readonly durationMs: number;
  /** Loudness over its length, 0–100. */
  readonly waveform: readonly number[];
}

/**
 * Makes what the browser recorded into what WhatsApp takes.
 *
 * @param levels loudness as it was heard, 0–1
 * @param elapsedMs how long it took, for files that do not say
 * @throws RangeError when nothing was recorded, or not what was asked for
 */
export async function recordedSound(
  chunks: readonly Blob[],
  mime: RecordingMime,
  levels: readonly number[],
  elapsedMs: number,
): Promise<RecordedSound> {
  const bytes = new Uint8Array(await new Blob([...chunks]).arrayBuffer());
  const waveform = waveformOf(levels);
  if (mime === 'audio/webm;codecs=opus') {
    const { bytes: ogg, durationMs } = writeOggOpus(readWebmOpus(bytes));
    return { file: new Blob([ogg], { type: VOICE_MIME }), isVoice: true, durationMs, waveform };
  }
  if (bytes.length === 0) throw new RangeError('The recording is empty');
  const isVoice = mime === 'audio/ogg;codecs=opus';
  const durationMs = (isVoice ? oggLength(bytes) : null) ?? Math.round(elapsedMs);
  return { file: new Blob([bytes], { type: isVoice ? VOICE_MIME : mime }), isVoice, durationMs, waveform };
}
