import type { TextBlock, TextInline, TextLine } from './text-block.ts';

/**
 * The beginning of a formatted text: as much of the tree as the first `end` UTF-16 units of what was typed. A mark that is cut through
 * keeps its effect; an address that is cut through would lead elsewhere and is left out.
 */
export function cutText(blocks: readonly TextBlock[], end: number): TextBlock[] {
  const room = { left: end };
  const kept: TextBlock[] = [];
  for (const block of blocks) {
    if (room.left <= 0) break;
    kept.push(cutBlock(block, room));
  }
  return kept;
}

interface Room {
  left: number;
}

function cutBlock(block: TextBlock, room: Room): TextBlock {
  switch (block.kind) {
    case 'code': {
      room.left -= 3;
      const text = cutString(block.text, room);
      // Its closing run and the line break behind it.
      room.left -= 4;
      return { kind: 'code', text };
    }
    case 'lines':
      return { kind: 'lines', lines: cutAll(block.lines, room, (line) => cutLine(line, 0, room)) };
    case 'quote':
      return { kind: 'quote', lines: cutAll(block.lines, room, (line) => cutLine(line, 2, room)) };
    case 'bullets':
      return {
        kind: 'bullets',
        items: cutAll(block.items, room, ({ mark, line }) => ({ mark, line: cutLine(line, mark.length, room) })),
      };
    case 'numbers':
      return {
        kind: 'numbers',
        items: cutAll(block.items, room, ({ number, line }) => ({
          number,
          line: cutLine(line, number.length + 2, room),
        })),
      };
  }
}

function cutAll<T>(items: readonly T[], room: Room, cut: (item: T) => T): T[] {
  const kept: T[] = [];
  for (const item of items) {
    if (room.left <= 0) break;
    kept.push(cut(item));
  }
  return kept;
}

function cutLine(line: TextLine, marks: number, room: Room): TextLine {
  room.left -= marks;
  const kept = cutNodes(line, room);
  room.left -= 1;
  return kept;
}

function cutNodes(nodes: readonly TextInline[], room: Room): TextInline[] {
  const kept: TextInline[] = [];
  for (const node of nodes) {
    if (room.left <= 0) break;
    switch (node.kind) {
      case 'text':
        kept.push({ kind: 'text', text: cutString(node.text, room) });
        break;
      case 'code': {
        room.left -= node.mark.length;
        kept.push({ ...node, text: cutString(node.text, room) });
        room.left -= node.mark.length;
        break;
      }
      case 'bold':
      case 'italic':
      case 'strike': {
        room.left -= 1;
        kept.push({ kind: node.kind, nodes: cutNodes(node.nodes, room) });
        room.left -= 1;
        break;
      }
      case 'link':
      case 'email':
      case 'phone':
        if (node.text.length <= room.left) kept.push(node);
        room.left -= node.text.length;
        break;
    }
  }
  return kept;
}

function cutString(text: string, room: Room): string {
  const cut = text.slice(0, Math.max(0, room.left));
  room.left -= text.length;
  return cut;
}
