/** What the bytes of a sound say. */
export interface DecodedSound {
  /** Loudness over its length, 0–100. */
  readonly waveform: readonly number[];
  readonly durationMs: number;
}

const RATE = 8_000;

/**
 * Reads loudness and length from the bytes of a sound.
 * @param values how many loudness values
 * @throws DOMException when the browser cannot decode it
 */
export async function decodeWaveform(bytes: ArrayBuffer, values: number): Promise<DecodedSound> {
  const sound = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(bytes);
  return { waveform: loudness(sound.getChannelData(0), values), durationMs: sound.duration * 1000 };
}

/** The strongest swing of each stretch, as a share of the strongest of all, 0–100. */
export function loudness(samples: Float32Array, values: number): readonly number[] {
  const stretch = Math.max(1, Math.floor(samples.length / values));
  const peaks = Array.from({ length: values }, (_, index) => {
    let peak = 0;
    const end = Math.min(samples.length, (index + 1) * stretch);
    for (let at = index * stretch; at < end; at += 1) peak = Math.max(peak, Math.abs(samples[at] ?? 0));
    return peak;
  });
  const loudest = Math.max(...peaks, Number.EPSILON);
  return peaks.map((peak) => Math.round((peak / loudest) * 100));
}
