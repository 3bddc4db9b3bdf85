/** Longest text a bubble shows at once, in UTF-16 units, and most lines. */
const FOLD_LENGTH = 900;
const FOLD_LINES = 14;
/** What a fold must hide at least: folding two words away helps nobody. */
const LEAST_HIDDEN = 200;

/** The beginning of a long text, cut where it does no harm; `null` when the text is short enough to stand whole. */
export function foldText(text: string): string | null {
  const lineEnd = endOfLine(text, FOLD_LINES);
  const isLong = text.length > FOLD_LENGTH + LEAST_HIDDEN;
  if (!isLong && lineEnd === -1) return null;
  const end = Math.min(lineEnd === -1 ? text.length : lineEnd, FOLD_LENGTH);
  const cut = text.slice(0, end);
  const space = cut.search(/\s\S*$/u);
  const whole =
    space > end - 80 && end === FOLD_LENGTH ? cut.slice(0, space) : text.slice(0, wholeCharacter(text, end));
  // A cut through a surrogate pair would leave half a character behind.
  return whole.replace(/[\uD800-\uDBFF]$/u, '').trimEnd();
}

/** The last place up to `end` that cuts no character in parts: no emoji, no flag, no letter with its accents. One without an end is cut. */
function wholeCharacter(text: string, end: number): number {
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.slice(0, end + 64));
  return segments.containing(end)?.index || end;
}

/** Where the given line ends, when a few more follow it; else -1. */
function endOfLine(text: string, lines: number): number {
  let at = -1;
  let end = -1;
  for (let line = 1; line <= lines + 3; line += 1) {
    at = text.indexOf('\n', at + 1);
    if (at === -1) return -1;
    if (line === lines) end = at;
  }
  return end;
}
