/** How many bars a voice note shows. */
export const BARS = 44;
/** Room of one bar on the drawing, and its full height. */
export const BAR_STEP = 5;
export const WAVE_HEIGHT = 28;

const LEAST = 3;

/** Loudness as upright strokes: the `d` of a path, {@link BARS} bars wide whatever came in. Without loudness, a row of dots. */
export function waveformPath(waveform: readonly number[] | null): string {
  return Array.from({ length: BARS }, (_, bar) => {
    const loud = Math.min(100, Math.max(0, waveform === null ? 0 : strongest(waveform, bar)));
    const height = LEAST + ((WAVE_HEIGHT - LEAST - 2) * loud) / 100;
    const top = (WAVE_HEIGHT - height) / 2;
    return `M${bar * BAR_STEP + 2.5} ${top.toFixed(1)}v${height.toFixed(1)}`;
  }).join('');
}

function strongest(waveform: readonly number[], bar: number): number {
  const from = Math.floor((bar * waveform.length) / BARS);
  const to = Math.max(from + 1, Math.floor(((bar + 1) * waveform.length) / BARS));
  return Math.max(0, ...waveform.slice(from, to));
}
