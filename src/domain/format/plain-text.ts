import { formatText } from './format-text.ts';
import type { TextBlock, TextLine } from './text-block.ts';

const MAY_BE_FORMATTED = /[*_~`]|^> /mu;

/** A text without the marks that format it, as a list or a notification shows it. Bullets and numbers stay: they are words there. */
export function plainText(text: string): string {
  return MAY_BE_FORMATTED.test(text) ? formatText(text).map(plainBlock).join('\n') : text;
}

function plainBlock(block: TextBlock): string {
  switch (block.kind) {
    case 'code':
      return block.text;
    case 'lines':
    case 'quote':
      return block.lines.map(plainLine).join('\n');
    case 'bullets':
      return block.items.map(({ line }) => `- ${plainLine(line)}`).join('\n');
    case 'numbers':
      return block.items.map(({ number, line }) => `${number}. ${plainLine(line)}`).join('\n');
  }
}

function plainLine(line: TextLine): string {
  return line.map((node) => ('nodes' in node ? plainLine(node.nodes) : node.text)).join('');
}
