import { html, type TemplateResult } from 'lit';
import { BAR_STEP, BARS, WAVE_HEIGHT, waveformPath } from '../parts/waveform-path.ts';

const BOX = `0 0 ${BARS * BAR_STEP} ${WAVE_HEIGHT}`;
/** Levels a second. */
const RATE = 10;

/**
 * The last moments of what is heard, the newest at the end.
 * @param levels 0–1, ten a second
 * @param isCalm moves once a second only
 */
export function liveWave(levels: readonly number[], isCalm: boolean): TemplateResult {
  const end = isCalm ? Math.floor(levels.length / RATE) * RATE : levels.length;
  const last = levels.slice(Math.max(0, end - BARS), end);
  // Ears hear quiet sounds better than numbers show them.
  const bars = [...Array.from({ length: BARS - last.length }, () => 0), ...last.map((level) => 100 * Math.sqrt(level))];
  return html`<svg class="wave live" viewBox=${BOX} preserveAspectRatio="none" aria-hidden="true"><path d=${waveformPath(bars)}></path></svg>`;
}

/**
 * A recording over its length.
 * @param done how much of it was heard, 0–1
 */
export function soundWave(waveform: readonly number[], done: number): TemplateResult {
  const path = waveformPath(waveform);
  const rest = Math.round((1 - done) * 1000) / 10;
  return html`<svg class="wave" viewBox=${BOX} preserveAspectRatio="none" aria-hidden="true"><path d=${path}></path></svg
    ><svg class="wave done" viewBox=${BOX} preserveAspectRatio="none" aria-hidden="true" .style=${`clip-path:inset(0 ${rest}% 0 0)`}><path d=${path}></path></svg>`;
}
