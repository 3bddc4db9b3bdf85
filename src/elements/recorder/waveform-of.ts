/** As many as a message may carry. */
export const WAVEFORM_VALUES = 64;

/** The loudness of a recording over its length, as a share of its loudest moment, 0–100: the strongest of each stretch. */
export function waveformOf(levels: readonly number[]): readonly number[] {
  const peaks = stretches(levels);
  const loudest = Math.max(...peaks);
  return peaks.map((peak) => (loudest <= 0 ? 0 : Math.round((peak / loudest) * 100)));
}

function stretches(levels: readonly number[]): readonly number[] {
  return Array.from({ length: WAVEFORM_VALUES }, (_, index) => {
    const from = Math.floor((index * levels.length) / WAVEFORM_VALUES);
    const to = Math.max(from + 1, Math.floor(((index + 1) * levels.length) / WAVEFORM_VALUES));
    return levels.slice(from, to).reduce((most, level) => Math.max(most, level), 0);
  });
}
