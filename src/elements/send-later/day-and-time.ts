/** A moment as the fields of a form hold it, in the viewer's zone. */
export interface DayAndTime {
  /** `2026-03-11`; empty while nothing is chosen. */
  readonly day: string;
  /** `09:00`; empty while nothing is chosen. */
  readonly time: string;
}

/** The fields of a moment; seconds are left out. */
export function dayAndTimeOf(at: number): DayAndTime {
  const date = new Date(at);
  return {
    day: [two(date.getFullYear(), 4), two(date.getMonth() + 1), two(date.getDate())].join('-'),
    time: [two(date.getHours()), two(date.getMinutes())].join(':'),
  };
}

/** The moment two fields stand for, ms; `null` while one is empty or no day or time. */
export function momentOf({ day, time }: DayAndTime): number | null {
  if (!/^\d{4,}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d/.test(time)) return null;
  const at = new Date(`${day}T${time}`).getTime();
  return Number.isNaN(at) ? null : at;
}

function two(value: number, digits = 2): string {
  return String(value).padStart(digits, '0');
}
