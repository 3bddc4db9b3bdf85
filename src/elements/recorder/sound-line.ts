import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { playTime } from '../internal/time-format.ts';
import type { RecordedSound } from './recorded-sound.ts';
import { iconButton } from './recorder-parts.ts';
import type { SoundPlayer } from './sound-player.ts';
import { soundWave } from './waves.ts';

/** A recording to be heard: play, move in it, see where it stands. */
export function soundLine({ waveform, durationMs }: RecordedSound, player: SoundPlayer): TemplateResult {
  const length = durationMs / 1000;
  const position = Math.min(player.position, length);
  const total = playTime(durationMs);
  const place = playTime(position * 1000);
  const toggle = player.isPlaying ? msg('Pause', { id: 'audio.pause' }) : msg('Play', { id: 'audio.play' });
  const seek = ({ target }: Event) => player.seek(Number((target as HTMLInputElement).value));
  return html`<div class="sound">
    ${iconButton(player.isPlaying ? 'pause' : 'play', toggle, () => player.toggle())}
    <span class="track">${soundWave(waveform, length === 0 ? 0 : position / length)}<input
      type="range"
      min="0"
      max=${length}
      step="0.1"
      aria-label=${msg('Position', { id: 'audio.position' })}
      aria-valuetext=${msg(str`${place} of ${total}`, { id: 'audio.position.value' })}
      .value=${String(position)}
      @input=${seek}
    /></span>
    <bdi class="time">${position > 0 ? `${place} / ${total}` : total}</bdi>
  </div>`;
}
