import type { TextBlock, TextInline } from '../../../src/domain/format/text-block.ts';

const MARKS = { bold: '*', italic: '_', strike: '~' } as const;

/** What was typed to give a tree: its words with all their marks. */
export function typed(blocks: readonly TextBlock[]): string {
  return blocks.map(typedBlock).join('\n');
}

function typedBlock(block: TextBlock): string {
  switch (block.kind) {
    case 'code':
      return `\`\`\`${block.text}\`\`\``;
    case 'lines':
      return block.lines.map(typedLine).join('\n');
    case 'quote':
      return block.lines.map((line) => `> ${typedLine(line)}`).join('\n');
    case 'bullets':
      return block.items.map(({ mark, line }) => mark + typedLine(line)).join('\n');
    case 'numbers':
      return block.items.map(({ number, line }) => `${number}. ${typedLine(line)}`).join('\n');
  }
}

function typedLine(line: readonly TextInline[]): string {
  return line
    .map((node) => {
      if ('nodes' in node) return MARKS[node.kind] + typedLine(node.nodes) + MARKS[node.kind];
      return node.kind === 'code' ? node.mark + node.text + node.mark : node.text;
    })
    .join('');
}

/** A tree as short text: `b(x)` for bold, `i()`, `s()`, `c()` for code, `link()`, and `quote[…]`, `- […]`, `7. […]`, `code[…]` for blocks. */
export function drawn(blocks: readonly TextBlock[]): string {
  return blocks.map(drawnBlock).join('\n');
}

function drawnBlock(block: TextBlock): string {
  switch (block.kind) {
    case 'code':
      return `code[${block.text}]`;
    case 'lines':
      return block.lines.map(drawnLine).join('\n');
    case 'quote':
      return `quote[${block.lines.map(drawnLine).join('\n')}]`;
    case 'bullets':
      return block.items.map(({ line }) => `- [${drawnLine(line)}]`).join('\n');
    case 'numbers':
      return block.items.map(({ number, line }) => `${number}. [${drawnLine(line)}]`).join('\n');
  }
}

function drawnLine(line: readonly TextInline[]): string {
  return line
    .map((node) => {
      if ('nodes' in node) return `${node.kind.charAt(0)}(${drawnLine(node.nodes)})`;
      return node.kind === 'text' ? node.text : `${node.kind === 'code' ? 'c' : node.kind}(${node.text})`;
    })
    .join('');
}
