import type { Span } from './code-spans.ts';

export interface AddressSpan extends Span {
  readonly kind: 'link' | 'email' | 'phone';
  readonly href: string;
}

/**
 * Web addresses end at white space, brackets of markup and characters that turn the reading direction; e-mail addresses are plain ASCII;
 * phone numbers need their `+`, or every order number would be one. All quantities are bounded: no text makes this slow.
 */
const ADDRESS = new RegExp(
  [
    String.raw`(?<link>(?:https?:\/\/|(?<![\p{L}\p{N}.@_/-])www\.)[^\s<>"\u0000-\u001F\u200E\u200F\u202A-\u202E\u2066-\u2069]{1,2000})`,
    String.raw`(?<email>(?<![A-Za-z0-9._+-])[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9@]))`,
    String.raw`(?<phone>(?<![\p{L}\p{N}+])\+[1-9](?:[ ().\-]{0,2}\d){6,14}(?![\p{L}\p{N}]))`,
  ].join('|'),
  'giu',
);
/** Ends a sentence or a mark rather than an address. */
const TRAILING: ReadonlySet<string> = new Set('.,:;!?\'")]}…*_~`');

/** The addresses in a piece of text, left to right. */
export function addressSpans(text: string): AddressSpan[] {
  // Most messages have none: the search itself costs more than these looks.
  if (!text.includes('://') && !text.includes('@') && !text.includes('+') && !/www\./iu.test(text)) return [];
  const spans: AddressSpan[] = [];
  for (const { 0: found, index: start, groups = {} } of text.matchAll(ADDRESS)) {
    const { link, email } = groups;
    if (link !== undefined) {
      const shown = found.slice(0, addressEnd(found));
      if (!/^(?:https?:\/\/|www\.)./iu.test(shown)) continue;
      const href = /^www\./iu.test(shown) ? `https://${shown}` : shown;
      spans.push({ kind: 'link', start, end: start + shown.length, href });
    } else if (email !== undefined) {
      spans.push({ kind: 'email', start, end: start + found.length, href: `mailto:${found}` });
    } else {
      spans.push({ kind: 'phone', start, end: start + found.length, href: `tel:+${found.replace(/\D/gu, '')}` });
    }
  }
  return spans;
}

/** An address keeps a closing bracket that it opened itself. */
function addressEnd(address: string): number {
  let end = address.length;
  let open = address.split('(').length - address.split(')').length;
  for (;;) {
    const last = address.charAt(end - 1);
    if (!TRAILING.has(last) || (last === ')' && open >= 0)) return end;
    if (last === ')') open += 1;
    end -= 1;
  }
}
