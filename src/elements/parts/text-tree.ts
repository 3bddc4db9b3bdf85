import { html, type TemplateResult } from 'lit';
import {
  cutText,
  formatText,
  type MessageContent,
  type TextBlock,
  type TextInline,
  type TextLine,
} from '../../domain/index.ts';
import { safeHref } from '../internal/links.ts';

type Shown = string | TemplateResult | readonly Shown[];

/** Trees of the texts on the screen and a little beside it: a bubble draws often, its words are read once. */
const trees = new Map<string, readonly TextBlock[]>();
const TREES_MAX = 300;

/**
 * Words as they are formatted in WhatsApp: elements, text nodes and safe links, never markup. With `end`, only what the first `end`
 * UTF-16 units of the text give. A link shows where it leads: an address that hides its host behind a user name stays text, and one whose
 * host is spelled in other scripts shows the spelling the network uses. `names` are marked wherever they stand. Its styles are `textStyles`.
 */
export function textTree(text: string, end = text.length, names: readonly string[] = []): Shown {
  const blocks = treeOf(text);
  return (end < text.length ? cutText(blocks, end) : blocks).map((block) => showBlock(block, names));
}

/** A text with the names in it marked. */
function withNames(text: string, names: readonly string[]): Shown {
  const [name, ...others] = names;
  if (name === undefined) return text;
  return text
    .split(name)
    .map((part, index) => [index === 0 ? '' : html`<span class="mention">${name}</span>`, withNames(part, others)]);
}

function treeOf(text: string): readonly TextBlock[] {
  const tree = trees.get(text) ?? formatText(text);
  // Asked for last, forgotten last.
  trees.delete(text);
  trees.set(text, tree);
  for (const oldest of trees.keys()) {
    if (trees.size <= TREES_MAX) break;
    trees.delete(oldest);
  }
  return tree;
}

function showBlock(block: TextBlock, names: readonly string[]): Shown {
  switch (block.kind) {
    case 'lines':
      return showLines(block.lines, names);
    case 'quote':
      return html`<blockquote dir="auto">${showLines(block.lines, names)}</blockquote>`;
    case 'bullets':
      return html`<ul>${block.items.map(({ line }) => html`<li dir="auto">${showLine(line, names)}</li>`)}</ul>`;
    case 'numbers':
      return html`<ol>${block.items.map(({ number, line }) => html`<li dir="auto" value=${Number(number)}>${showLine(line, names)}</li>`)}</ol>`;
    case 'code':
      return html`<pre><code>${block.text}</code></pre>`;
  }
}

function showLines(lines: readonly TextLine[], names: readonly string[]): Shown {
  return lines.map((line, index) => [index === 0 ? '' : '\n', showLine(line, names)]);
}

function showLine(line: TextLine, names: readonly string[]): Shown {
  return line.map((node) => showInline(node, names));
}

function showInline(node: TextInline, names: readonly string[]): Shown {
  switch (node.kind) {
    case 'text':
      return withNames(node.text, names);
    case 'bold':
      return html`<strong>${showLine(node.nodes, names)}</strong>`;
    case 'italic':
      return html`<em>${showLine(node.nodes, names)}</em>`;
    case 'strike':
      return html`<s>${showLine(node.nodes, names)}</s>`;
    case 'code':
      return html`<code>${node.text}</code>`;
    case 'link':
      return linkTo(node.text, node.href) ?? node.text;
    case 'email':
    case 'phone':
      return html`<a href=${safeHref(node.href) ?? ''} rel="noopener noreferrer">${node.text}</a>`;
  }
}

function linkTo(text: string, address: string): TemplateResult | null {
  const href = safeHref(address);
  if (href === null) return null;
  const { username, password, hostname } = new URL(href);
  if (username !== '' || password !== '') return null;
  const shown = text.toLowerCase().includes(hostname) ? text : href;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer">${shown}</a>`;
}

/** The names of colleagues a note mentions, as they stand there, the longest first. */
export function mentionedNames(content: MessageContent): readonly string[] {
  if (content.kind !== 'note') return [];
  const names = (content.mentions ?? []).map(({ from, to }) => content.text.slice(from, to));
  return [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
}
