import type { TextInline, TextLine } from './text-block.ts';

export type Mark = '*' | '_' | '~';

/** A piece of a line: words that stand as they are, or a mark that may open, close, or neither. */
export type LineToken =
  | { readonly kind: 'words'; readonly node: TextInline }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly opens: boolean; readonly closes: boolean };

interface Frame {
  readonly mark: Mark | null;
  readonly nodes: TextInline[];
}

const STYLES = { '*': 'bold', _: 'italic', '~': 'strike' } as const;

/**
 * Marks with their partners, in one walk: the first that opens meets the first that closes; one that stands inside and has not closed
 * by then stays as typed. No mark opens twice, so at most three are open and every node moves at most three times.
 */
export function joinMarks(tokens: readonly LineToken[]): TextLine {
  const root: Frame = { mark: null, nodes: [] };
  const open: Frame[] = [];
  const top = (): Frame => open.at(-1) ?? root;
  /** Takes back the frames from a depth on: their marks stay as typed. */
  const giveUp = (depth: number): void => {
    for (let frame = open[open.length - 1]; open.length > depth && frame !== undefined; frame = open[open.length - 1]) {
      open.pop();
      append(top().nodes, { kind: 'text', text: frame.mark ?? '' });
      for (const node of frame.nodes) append(top().nodes, node);
    }
  };
  for (const token of tokens) {
    if (token.kind === 'words') {
      append(top().nodes, token.node);
      continue;
    }
    const { mark } = token;
    let at = open.findIndex((frame) => frame.mark === mark);
    // Two in a row hold nothing: the later one is the mark, the earlier one a stray.
    if (at !== -1 && at === open.length - 1 && open[at]?.nodes.length === 0) {
      giveUp(at);
      at = -1;
      if (!token.opens) {
        append(top().nodes, { kind: 'text', text: mark });
        continue;
      }
    }
    if (at !== -1 && token.closes) {
      giveUp(at + 1);
      const nodes = open.pop()?.nodes ?? [];
      append(top().nodes, { kind: STYLES[mark], nodes });
    } else if (at === -1 && token.opens) {
      open.push({ mark, nodes: [] });
    } else {
      append(top().nodes, { kind: 'text', text: mark });
    }
  }
  giveUp(0);
  return root.nodes;
}

function append(nodes: TextInline[], node: TextInline): void {
  const last = nodes[nodes.length - 1];
  if (node.kind === 'text' && last?.kind === 'text') {
    nodes[nodes.length - 1] = { kind: 'text', text: last.text + node.text };
  } else {
    nodes.push(node);
  }
}
