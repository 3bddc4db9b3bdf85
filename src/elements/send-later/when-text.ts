import { msg, str } from '@lit/localize';
import { formatLocale } from '../internal/localize.ts';
import { clockTime } from '../internal/time-format.ts';

const DAY = 24 * 3_600_000;

/**
 * A moment as one speaks of it: "today at 18:00", "tomorrow at 9:00", "Monday at 9:00" within the week, else with its date.
 * @param at server time, ms
 * @param now server time, ms
 */
export function whenText(at: number, now: number): string {
  const day = dayText(at, now);
  return msg(str`${day} at ${clockTime(at)}`, { id: 'later.at' });
}

function dayText(at: number, now: number): string {
  const locale = formatLocale();
  const days = Math.round((midnight(at) - midnight(now)) / DAY);
  if (Math.abs(days) < 2) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  if (days > 0 && days < 7) return new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(at);
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const options = { weekday: 'short', day: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(locale, sameYear ? options : { ...options, year: 'numeric' }).format(at);
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
