const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address a link may have, or `null` when the text must stay text. Lit does not judge `href`: every one goes through here. The
 * platform's parser reads the scheme, so control characters inside it fool nobody.
 */
export function safeHref(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return SCHEMES.has(url.protocol) ? url.href : null;
}
