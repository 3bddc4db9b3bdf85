import { formatLocale } from './localize.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const dates = new Map<string, Intl.DateTimeFormat>();
const units = new Map<string, Intl.NumberFormat>();
const relatives = new Map<string, Intl.RelativeTimeFormat>();

function date(at: number, options: Intl.DateTimeFormatOptions): string {
  const locale = formatLocale();
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = dates.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, options);
    dates.set(key, format);
  }
  return format.format(at);
}

const CLOCK = { timeStyle: 'short' } as const;
const FULL = { dateStyle: 'full', timeStyle: 'short' } as const;
const WEEKDAY = { weekday: 'long' } as const;
const DAY = { day: 'numeric', month: 'long' } as const;
const DAY_AND_YEAR = { ...DAY, year: 'numeric' } as const;
const DATE = { dateStyle: 'medium' } as const;

/** Asks to be called when nothing else is to be done, as `requestIdleCallback` does. */
export type RequestIdle = (work: (deadline: { timeRemaining(): number }) => void) => unknown;

/**
 * Builds, while the page is idle, what the times of a conversation are written with: each of these takes the browser a millisecond or more,
 * and the first drawing would wait for them all. Where the browser has no idle callbacks, they are built when first needed.
 */
export function prepareTimes(requestIdle: RequestIdle | undefined = globalThis.requestIdleCallback): void {
  if (requestIdle === undefined) return;
  const left: (() => unknown)[] = [CLOCK, FULL, WEEKDAY, DAY, DAY_AND_YEAR, DATE].map(
    (options) => () => date(0, options),
  );
  left.push(() => relative(0, 'day'));
  const work = (deadline: { timeRemaining(): number }): void => {
    do left.shift()?.();
    while (left.length > 0 && deadline.timeRemaining() > 2);
    if (left.length > 0) requestIdle(work);
  };
  requestIdle(work);
}

function amount(value: number, unit: 'minute' | 'hour' | 'day'): string {
  const locale = formatLocale();
  const key = `${locale} ${unit}`;
  let format = units.get(key);
  if (format === undefined) {
    // English calls an hour "hr" in its short form and "h" in its narrow one; elsewhere narrow forms run number and unit together.
    const hour = unit === 'hour' && /^en\b/.test(locale);
    format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: hour ? 'narrow' : 'short' });
    units.set(key, format);
  }
  return format.format(value).replace(/^(\d+)h$/, '$1 h');
}

/** Midnight in the viewer's zone, `offset` days from the day of `at`. */
function midnight(at: number, offset: number): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + offset).getTime();
}

/** How many midnights lie between two moments in the viewer's zone. */
function daysBetween(at: number, now: number): number {
  return Math.round((midnight(now, 0) - midnight(at, 0)) / (24 * HOUR));
}

/** "14:02" */
export function clockTime(at: number): string {
  return date(at, CLOCK);
}

/** Everything there is to say about a moment: for tooltips and `<time>`. */
export function fullTime(at: number): string {
  return date(at, FULL);
}

/**
 * A moment in as few characters as help: "now", "2 min" within the hour, then the time of day, the weekday within a week, the date.
 * @param at server time, ms
 * @param now server time, ms
 */
export function shortTime(at: number, now: number): string {
  const age = now - at;
  if (age < MINUTE && age > -MINUTE) return relative(0, 'second');
  if (age < HOUR && age > 0) return amount(Math.floor(age / MINUTE), 'minute');
  const between = daysBetween(at, now);
  if (between === 0) return clockTime(at);
  if (between > 0 && between < 7) return date(at, { weekday: 'short' });
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return sameYear ? date(at, { day: 'numeric', month: 'short' }) : date(at, { dateStyle: 'short' });
}

/** The day of a separator: "Today", "Yesterday", "Monday", "12 March". */
export function dayName(at: number, now: number): string {
  const between = daysBetween(at, now);
  if (between >= 0 && between < 2) return capital(relative(-between, 'day'));
  if (between > 0 && between < 7) return date(at, WEEKDAY);
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return date(at, sameYear ? DAY : DAY_AND_YEAR);
}

function relative(offset: number, unit: 'second' | 'day'): string {
  const locale = formatLocale();
  let format = relatives.get(locale);
  if (format === undefined) {
    format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    relatives.set(locale, format);
  }
  return format.format(offset, unit);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(formatLocale()) + text.slice(1);
}

/** Day and date: "12 Mar 2026". */
export function dateText(at: number): string {
  return date(at, DATE);
}

/** A length of time in its largest whole unit, never 0: "2 h", "45 min". */
export function durationText(ms: number): string {
  if (ms >= 48 * HOUR) return amount(Math.floor(ms / (24 * HOUR)), 'day');
  if (ms >= HOUR) return amount(Math.floor(ms / HOUR), 'hour');
  return amount(Math.max(1, Math.ceil(ms / MINUTE)), 'minute');
}

/** A length of sound or film: "0:42", "1:02:07". */
export function playTime(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => String(part).padStart(index === 0 ? 1 : 2, '0')).join(':');
}
