/** Quotation marks and apostrophes a language may use; any other is somebody else's. */
const marks: Readonly<Record<string, string>> = {
  it: '«»“”’',
  fr: '«»’',
  fi: '”’',
  cs: '„“',
  de: '„“',
  es: '«»“”',
  'pt-BR': '“”',
  ar: '«»',
};

const ANY_MARK = /[«»‹›“”„‟‘’‚‛]/g;

/** How a language sets its punctuation: what a text must not contain, and why. */
const habitsOf: Readonly<Record<string, readonly (readonly [wrong: RegExp, why: string])[]>> = {
  fr: [
    [/[^\u00a0\u202f][:;?»]/u, 'a no-break space goes before : ; ? »'],
    [/«[^\u00a0\u202f]/u, 'a no-break space goes after «'],
  ],
  es: [[/(?:^|\?)[^¿?]*\?/u, 'a question begins with ¿']],
  ar: [
    [/[,;?]/u, 'Arabic has its own , ; ?'],
    [/[\u0660-\u0669]/u, 'digits come from Intl, or are the ones of the source'],
    [/\u0640/u, 'no stretched letters'],
  ],
  cs: [[/(?<![\p{L}\p{N}])[ksvzouiaKSVZOUIA] /u, 'a one-letter preposition keeps to its word by a no-break space']],
};

/** What a text gets wrong in the writing of its language. */
export function habits(locale: string, words: string): string[] {
  const foreign = (words.match(ANY_MARK) ?? []).filter((mark) => !(marks[locale] ?? '').includes(mark));
  return [
    ...foreign.map((mark) => `${mark} is not a mark of this language`),
    ...(habitsOf[locale] ?? []).flatMap(([wrong, why]) => (wrong.test(words) ? [why] : [])),
  ];
}
