import { formatLocale } from './localize.ts';

/** An amount as its reader writes it. A currency comes from outside: one that is none stands as it came. */
export function money(amount: number, currency: string): string {
  // Intl throws on anything but three letters.
  if (!/^[A-Za-z]{3}$/.test(currency)) return `${amount} ${currency}`;
  return new Intl.NumberFormat(formatLocale(), { style: 'currency', currency }).format(amount);
}
