/** Fewest and most digits of an international number, country's code included (ITU-T E.164; no number in use has fewer than seven). */
export const PHONE_DIGITS_MIN = 7;
export const PHONE_DIGITS_MAX = 15;

/** What is wrong with a number as a person types it. `no-country`: without `+` or `00` nobody can tell the country. */
export type PhoneProblem = 'empty' | 'letters' | 'no-country' | 'too-short' | 'too-long';

export type PhoneVerdict = { readonly phone: string } | { readonly problem: PhoneProblem };

/** What people write between digits, and marks of direction that come along with a copied number. */
const BETWEEN = /[\s().\-/\u2010-\u2015\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Where the ten digits of other scripts begin: Arabic, Persian, and full width. */
const ZEROS = [0x0660, 0x06f0, 0xff10] as const;

/**
 * Reads a number as a person types it into `+` and digits. The country's code stands first, behind `+` or `00`; none begins with 0. Nothing
 * is added or taken away: what WhatsApp makes of Brazilian, Mexican or Argentinian numbers is WhatsApp's to say (fact sheet §16.5).
 */
export function judgePhone(text: string): PhoneVerdict {
  const plain = text.replace(BETWEEN, '').replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/gu, asDigit);
  const typed = plain.replace(/^\uFF0B/u, '+').replace(/^00/, '+');
  if (typed === '' || typed === '+') return { problem: 'empty' };
  if (!/^\+?\d*$/.test(typed)) return { problem: 'letters' };
  if (!/^\+[1-9]/.test(typed)) return { problem: 'no-country' };
  const digits = typed.length - 1;
  if (digits < PHONE_DIGITS_MIN) return { problem: 'too-short' };
  return digits > PHONE_DIGITS_MAX ? { problem: 'too-long' } : { phone: typed };
}

/** Whether a text is an international number already: `+`, the country's code, digits. */
export function isPhone(text: string): boolean {
  const verdict = judgePhone(text);
  return 'phone' in verdict && verdict.phone === text;
}

/** Mobile numbers with two ways to be written, the longer one first (fact sheet §2). In Brazil those alone that begin with 6 to 9. */
const WRITTEN_TWICE: readonly (readonly [from: RegExp, to: string])[] = [
  [/^\+55(\d\d)9([6-9]\d{7})$/, '+55$1$2'],
  [/^\+55(\d\d)([6-9]\d{7})$/, '+55$19$2'],
  [/^\+521(\d{10})$/, '+52$1'],
  [/^\+52(\d{10})$/, '+521$1'],
  [/^\+549(\d{10})$/, '+54$1'],
  [/^\+54(\d{10})$/, '+549$1'],
];

/**
 * The other digits the same line may be known by: Brazilian mobiles with or without their ninth digit, Mexican and Argentinian ones with or
 * without the mobile prefix; `null` for all other numbers. To look somebody up by, never to write to.
 */
export function otherDigitsOf(phone: string): string | null {
  const found = WRITTEN_TWICE.find(([from]) => from.test(phone));
  return found === undefined ? null : phone.replace(...found);
}

function asDigit(character: string): string {
  const code = character.charCodeAt(0);
  const zero = ZEROS.find((from) => code >= from && code <= from + 9) ?? code;
  return String(code - zero);
}
