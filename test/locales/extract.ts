import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type ESTree, parseSync } from 'vite';

/** One `msg()` call of the source. */
export interface SourceMessage {
  readonly id: string;
  /** The English words; values stand as `${0}`, `${1}` in the order of the source. */
  readonly english: string;
  readonly kind: 'string' | 'str' | 'html';
  /** How many values the words take. */
  readonly values: number;
  /** The form this is when the call stands inside `plural()`, otherwise `null`. */
  readonly category: string | null;
  /** Whether the words are all that a button, link, tab or option shows. */
  readonly label: boolean;
  /** `path:line`, from the project root. */
  readonly at: string;
}

type Node = ESTree.Node;
type Visit = (node: Node, ancestors: readonly Node[]) => void;

/** Every `msg()` call below `src/elements`, in the order of files and lines. */
export function extractMessages(): SourceMessage[] {
  const files = globSync('src/elements/**/*.ts')
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  return files.flatMap((file) => messagesOf(file, readFileSync(file, 'utf8')));
}

/**
 * The `msg()` calls of one file.
 *
 * @throws when a call cannot be read: no literal text, no literal id, a plural form that is not one `msg()` per category
 */
export function messagesOf(file: string, text: string): SourceMessage[] {
  const found: SourceMessage[] = [];
  walk(parse(file, text), (node, ancestors) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'msg') return;
    const at = `${file}:${text.slice(0, node.start).split('\n').length}`;
    const [words, options] = node.arguments;
    const id = idOf(options);
    const read = words === undefined ? null : wordsOf(words);
    if (id === null || read === null) throw new Error(`${at}: msg() needs words and an id that can be read`);
    found.push({ id, ...read, category: categoryOf(ancestors), label: isLabel(node, ancestors), at });
  });
  return found;
}

/** What the templates of a file say to people without `msg()`: text with letters, and words in attributes that are read out. */
export function bareWords(file: string, text: string): string[] {
  const found: string[] = [];
  walk(parse(file, text), (node) => {
    if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier' || node.tag.name !== 'html') return;
    const markup = node.quasi.quasis.map(({ value }) => value.raw).join('\0');
    const words = markup.replaceAll(/<!--[\s\S]*?-->|<[^>]*>/g, '\n').match(/\p{L}{2,}[^\n]*/gu) ?? [];
    const read = markup.match(/\b(?:aria-label|title|placeholder|alt|aria-description)="[^"\0]*\p{L}[^"]*"/gu) ?? [];
    found.push(...[...words, ...read].map((one) => `${file}: ${one.trim()}`));
  });
  return found;
}

function parse(file: string, text: string): Node {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return program;
}

function walk(node: Node, visit: Visit, ancestors: readonly Node[] = []): void {
  visit(node, ancestors);
  const inner = [...ancestors, node];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child) walk(child, visit, inner);
    }
  }
}

function idOf(options: Node | undefined): string | null {
  if (options?.type !== 'ObjectExpression') return null;
  for (const property of options.properties) {
    if (property.type !== 'Property' || property.key.type !== 'Identifier' || property.key.name !== 'id') continue;
    const { value } = property;
    return value.type === 'Literal' && typeof value.value === 'string' && value.value !== '' ? value.value : null;
  }
  return null;
}

function wordsOf(node: Node): Pick<SourceMessage, 'english' | 'kind' | 'values'> | null {
  if (node.type === 'Literal' && typeof node.value === 'string') {
    return { english: node.value, kind: 'string', values: 0 };
  }
  if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return null;
  const kind = node.tag.name;
  if (kind !== 'str' && kind !== 'html') return null;
  const parts = node.quasi.quasis.map(({ value }) => value.cooked ?? value.raw);
  return { english: numbered(parts), kind, values: parts.length - 1 };
}

/** The parts of a template with the number of its value in each gap. */
export function numbered(parts: readonly string[], order: readonly unknown[] = [...parts.keys()]): string {
  return parts.map((part, index) => (index === 0 ? part : `\${${order[index - 1]}}${part}`)).join('');
}

/** The key under which a call stands in the forms of `plural()`. */
function categoryOf(ancestors: readonly Node[]): string | null {
  const call = ancestors.findLastIndex(
    (one) => one.type === 'CallExpression' && one.callee.type === 'Identifier' && one.callee.name === 'plural',
  );
  if (call < 0) return null;
  const property = ancestors.slice(call).find((one) => one.type === 'Property');
  return property?.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : null;
}

/** Whether the markup just before a value opens something to press, and nothing but icons stands before it. */
function isLabel(node: Node, ancestors: readonly Node[]): boolean {
  const template = ancestors.findLast((one) => one.type === 'TemplateLiteral');
  if (template?.type !== 'TemplateLiteral') return false;
  const index = template.expressions.findIndex(({ start, end }) => start <= node.start && node.end <= end);
  const before = template.quasis
    .slice(0, index + 1)
    .map(({ value }) => value.raw)
    .join('');
  const after = template.quasis[index + 1]?.value.raw ?? '';
  const opened =
    /<(?:button|a|option|summary|label)\b[^<]*>\s*(?:<(?!\/(?:button|a|option|summary|label)\b)[^>]*>\s*)*$/;
  return opened.test(before) && /^\s*</.test(after);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { id, english, category, label, at } of extractMessages()) {
    console.log([id, english, category ?? '', label ? 'label' : '', at].join('\t'));
  }
}
