/** Where something stands in a text: from `start` up to and without `end`, UTF-16 units, marks included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Code between two runs of backticks inside a text: from left to right, the first closing run wins; what would be blank is none.
 * A run that closes nothing may open the next, so the text is walked once.
 */
export function codeSpans(text: string, mark: '`' | '```'): Span[] {
  const spans: Span[] = [];
  let open = text.indexOf(mark);
  while (open !== -1) {
    const close = text.indexOf(mark, open + mark.length);
    if (close === -1) break;
    if (text.slice(open + mark.length, close).trim() === '') {
      open = close;
      continue;
    }
    const end = close + mark.length;
    spans.push({ start: open, end });
    open = text.indexOf(mark, end);
  }
  return spans;
}
