import { codeSpans, type Span } from './code-spans.ts';
import { joinMarks } from './join-marks.ts';
import { lineTokens } from './line-tokens.ts';
import type { TextBlock, TextLine } from './text-block.ts';

/** One level, at the line's start, with its space and something behind it (rule 8). */
const BLOCK_MARK = /^(?:(?<quote>> )|(?<bullet>[-*] )|(?<number>\d{1,2})\. )(?=.*\S)/su;

/**
 * WhatsApp's formatting of a text as a tree (fact sheet §18): blocks that line breaks divide, and their words. For text, captions and
 * the body of interactive messages and templates; headers, buttons and footers are shown as they are. Takes any string, in time that
 * grows with its length alone; what is no formatting stays as typed.
 */
export function formatText(text: string): TextBlock[] {
  const blocks: Building[] = [];
  for (const line of logicalLines(text)) {
    if (line.code.length === 1 && line.code[0]?.start === 0 && line.code[0].end === line.text.length) {
      blocks.push({ kind: 'code', text: line.text.slice(3, -3) });
    } else {
      addLine(blocks, line);
    }
  }
  return blocks;
}

interface LogicalLine {
  readonly text: string;
  /** Code between three backticks in it; its line breaks divide nothing. */
  readonly code: readonly Span[];
}

type Building =
  | { kind: 'lines' | 'quote'; lines: TextLine[] }
  | { kind: 'bullets'; items: { mark: '- ' | '* '; line: TextLine }[] }
  | { kind: 'numbers'; items: { number: string; line: TextLine }[] }
  | { kind: 'code'; text: string };

function logicalLines(text: string): LogicalLine[] {
  const lines: LogicalLine[] = [];
  const code = codeSpans(text, '```');
  let next = 0;
  for (let start = 0; start <= text.length; ) {
    const own: Span[] = [];
    let end = lineEnd(text, start);
    for (let span = code[next]; span !== undefined && span.start < end; span = code[next]) {
      own.push({ start: span.start - start, end: span.end - start });
      if (span.end > end) end = lineEnd(text, span.end);
      next += 1;
    }
    lines.push({ text: text.slice(start, end), code: own });
    start = end + 1;
  }
  return lines;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function addLine(blocks: Building[], { text, code }: LogicalLine): void {
  const found = BLOCK_MARK.exec(text);
  const { bullet, number } = found?.groups ?? {};
  const skipped = found?.[0].length ?? 0;
  const line = joinMarks(
    lineTokens(
      text.slice(skipped),
      code.map(({ start, end }) => ({ start: start - skipped, end: end - skipped })),
    ),
  );
  const last = blocks.at(-1);
  if (bullet !== undefined) {
    const item = { mark: bullet === '- ' ? ('- ' as const) : ('* ' as const), line };
    if (last?.kind === 'bullets') last.items.push(item);
    else blocks.push({ kind: 'bullets', items: [item] });
  } else if (number !== undefined) {
    if (last?.kind === 'numbers') last.items.push({ number, line });
    else blocks.push({ kind: 'numbers', items: [{ number, line }] });
  } else {
    const kind = found === null ? 'lines' : 'quote';
    if (last?.kind === kind) last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
}
