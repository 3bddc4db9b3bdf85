/** A language as Meta writes it: `pt-br` and `pt_BR` are one code, `pt` is another (fact sheet §13.5). */
export function languageCode(tag: string): string {
  const [language = '', ...rest] = tag.trim().split(/[-_]/);
  return [language.toLowerCase(), ...rest.map((part) => part.toUpperCase())].join('_');
}

/** The language without its region. */
export function baseLanguage(tag: string): string {
  return languageCode(tag).split('_')[0] ?? '';
}

/**
 * The languages these templates are written in, each once, best first for this customer: the very code, its language without or with another
 * region, then the others by code. Without a known language, by code alone.
 */
export function languageOrder(
  templates: readonly { readonly language: string }[],
  contactLanguage: string | null,
): readonly string[] {
  const codes = [...new Set(templates.map((template) => languageCode(template.language)))];
  const rank = (code: string): number => {
    if (contactLanguage === null) return 0;
    if (code === languageCode(contactLanguage)) return 0;
    if (baseLanguage(code) !== baseLanguage(contactLanguage)) return 3;
    return code === baseLanguage(code) ? 1 : 2;
  };
  return codes.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
