import { formatLocale } from './localize.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

const formats = new Map<string, Intl.NumberFormat>();

/** The size of a file as its reader writes it: "312 kB", "2.4 MB". Thousands of bytes, as file managers and Meta's limits count. */
export function fileSize(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const unit = UNITS[step] ?? 'byte';
  const locale = formatLocale();
  const key = `${locale} ${unit}`;
  let format = formats.get(key);
  if (format === undefined) {
    const maximumFractionDigits = step < 2 ? 0 : 1;
    format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits });
    formats.set(key, format);
  }
  return format.format(bytes / 1000 ** step);
}
