import { formatLocale, getInboxLocale } from './localize.ts';

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

/** One `msg()` for each category a language may have; English uses `one` and `other` and gives the others the words of `other`. */
export type PluralForms = Readonly<Record<Intl.LDMLPluralRule, () => string>>;

/** The form of the shown language for a count. */
export function plural(count: number, forms: PluralForms): string {
  const locale = getInboxLocale();
  let rule = rules.get(locale);
  if (rule === undefined) {
    rule = new Intl.PluralRules(locale);
    rules.set(locale, rule);
  }
  return forms[rule.select(count)]();
}

/** A whole number as the viewer writes it; `max` shortens what is larger: `formatCount(12345, 9999)` is "9,999+". */
export function formatCount(count: number, max = Number.POSITIVE_INFINITY): string {
  const locale = formatLocale();
  let format = numbers.get(locale);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
    numbers.set(locale, format);
  }
  return count > max ? `${format.format(max)}+` : format.format(count);
}
