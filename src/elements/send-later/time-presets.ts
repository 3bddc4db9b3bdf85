import { formatLocale } from '../internal/localize.ts';
import { whenText } from './when-text.ts';

const MINUTE = 60_000;
const MONDAY = 1;

/** A time offered at a press. */
export interface TimePreset {
  readonly id: 'hour' | 'evening' | 'tomorrow' | 'monday';
  /** Ms, a full minute. */
  readonly at: number;
  readonly words: string;
}

/** What is offered now, soonest first: what has passed is not, nor the same moment twice. */
export function timePresets(now: number): readonly TimePreset[] {
  const hour = Math.ceil(now / MINUTE) * MINUTE + 60 * MINUTE;
  const toMonday = (MONDAY + 7 - new Date(now).getDay()) % 7 || 7;
  const at = { evening: atHour(now, 0, 18), tomorrow: atHour(now, 1, 9), monday: atHour(now, toMonday, 9) };
  const presets: TimePreset[] = [
    { id: 'hour', at: hour, words: capital(new Intl.RelativeTimeFormat(formatLocale()).format(1, 'hour')) },
  ];
  for (const id of ['evening', 'tomorrow', 'monday'] as const) {
    if (at[id] > now && presets.every((known) => known.at !== at[id]))
      presets.push({ id, at: at[id], words: capital(whenText(at[id], now)) });
  }
  return presets.sort((a, b) => a.at - b.at);
}

/** A full hour in the viewer's zone, so many days from today; clocks that change in between do not shift it. */
function atHour(now: number, days: number, hour: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, hour).getTime();
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(formatLocale()) + text.slice(1);
}
