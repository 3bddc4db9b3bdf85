import { addressSpans } from './address-spans.ts';
import { codeSpans, type Span } from './code-spans.ts';
import type { LineToken, Mark } from './join-marks.ts';
import type { TextInline } from './text-block.ts';

const MARK = /[*_~]/gu;
/** Unicode letters like ASCII ones (rule 9); what joins a letter belongs to it, what joins an emoji does not. */
const WORD = /[\p{L}\p{N}\p{M}]/u;
const EMOJI_PART = /[\uFE00-\uFE0F\u20E3]/u;
const SPACE = /\s/u;

/** A line in pieces: code first, then addresses, then marks; what is code or address holds no marks. */
export function lineTokens(line: string, blocks: readonly Span[]): LineToken[] {
  const tokens: LineToken[] = [];
  const words = (node: TextInline): void => {
    if (node.kind !== 'text' || node.text !== '') tokens.push({ kind: 'words', node });
  };
  const code = (span: Span, mark: '`' | '```'): void =>
    words({ kind: 'code', mark, text: line.slice(span.start + mark.length, span.end - mark.length) });
  const marks = (from: number, to: number): void => {
    let end = from;
    for (const match of line.slice(from, to).matchAll(MARK)) {
      const at = from + match.index;
      words({ kind: 'text', text: line.slice(end, at) });
      const before = at === 0 ? '' : pointBefore(line, at);
      const after = at + 1 === line.length ? '' : String.fromCodePoint(line.codePointAt(at + 1) ?? 0);
      tokens.push({
        kind: 'mark',
        mark: match[0] as Mark,
        opens: after !== '' && !SPACE.test(after) && !isWord(before),
        closes: before !== '' && !SPACE.test(before) && !isWord(after),
      });
      end = at + 1;
    }
    words({ kind: 'text', text: line.slice(end, to) });
  };
  const plain = (from: number, to: number): void => {
    walk(from, to, addressSpans(line.slice(from, to)), marks, ({ kind, start, end, href }) =>
      words({ kind, text: line.slice(start, end), href }),
    );
  };
  const outside = (from: number, to: number): void => {
    walk(from, to, codeSpans(line.slice(from, to), '`'), plain, (span) => code(span, '`'));
  };
  walk(0, line.length, blocks, outside, (span) => code(span, '```'));
  return tokens;
}

/** Visits spans, told from `from` on, and what lies between them. */
function walk<S extends Span>(
  from: number,
  to: number,
  spans: readonly S[],
  between: (from: number, to: number) => void,
  within: (span: S) => void,
): void {
  let end = from;
  for (const span of spans) {
    const moved = { ...span, start: from + span.start, end: from + span.end };
    if (moved.start > end) between(end, moved.start);
    within(moved);
    end = moved.end;
  }
  if (to > end) between(end, to);
}

function isWord(point: string): boolean {
  return WORD.test(point) && !EMOJI_PART.test(point);
}

function pointBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at);
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? pair : pair.slice(-1);
}
