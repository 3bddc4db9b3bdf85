import type { Sources } from './import-law.ts';

/** A rule over source text: where it holds, and what breaks it. */
export interface SourceRule {
  readonly name: string;
  readonly rooms: RegExp;
  readonly forbidden: RegExp;
  /** Comments are judged too; by default only code is. */
  readonly comments?: boolean;
}

const everywhere = /^src\//;
/** What time, chance and network are given to; the one file that hands a page's own to the store is where they come from. */
const injected = /^src\/(?:domain|store|backend)\/(?!browser-ports\.ts$)/;

export const sourceRules: readonly SourceRule[] = [
  { name: 'any', rooms: everywhere, forbidden: /(?::|\bas|<|\||&|=)\s*any\b(?!\s*[(:])|\bany\[\]/ },
  { name: 'a silenced compiler', rooms: everywhere, forbidden: /@ts-(?:ignore|expect-error|nocheck)/, comments: true },
  { name: 'unfinished work', rooms: everywhere, forbidden: /\b(?:TODO|FIXME|XXX|HACK)\b/, comments: true },
  { name: 'the machine clock', rooms: injected, forbidden: /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/ },
  {
    name: 'unseeded randomness',
    rooms: injected,
    forbidden: /\bMath\.random\b|\bcrypto\.(?:randomUUID|getRandomValues)\b/,
  },
  { name: 'a timer of its own', rooms: injected, forbidden: /\bsetInterval\b/ },
  // A method named fetch may be declared (`fetch(request: Request)`) and called on what was injected (`ports.fetch(…)`).
  {
    name: 'the global fetch',
    rooms: injected,
    forbidden: /(?<![.\w#])fetch\((?!\w+\??:)|\bglobalThis\.fetch\b|\bwindow\.fetch\b/,
  },
  { name: 'inline style', rooms: everywhere, forbidden: /\sstyle=["'$]|\bstyleMap\b/ },
  {
    name: 'text made into markup',
    rooms: everywhere,
    forbidden: /\b(?:unsafeHTML|unsafeSVG|unsafeStatic|innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)\b/,
  },
  { name: 'code made from text', rooms: everywhere, forbidden: /\beval\(|\bnew Function\(/ },
];

/** Files that a tool writes may be long, and what makes one of every record. */
const maybeLong = /^src\/locales\/|\/generated\/|\/arbitraries\.ts$/;
const MAX_LINES = 300;

/** Every breach of the source rules, as `path:line rule`. */
export function sourceBreaches(sources: Sources): string[] {
  const found: string[] = [];
  for (const [file, text] of sources) {
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    if (lines > MAX_LINES && !maybeLong.test(file)) found.push(`${file} has ${lines} lines, more than ${MAX_LINES}`);
    const code = withoutComments(text);
    for (const { name, rooms, forbidden, comments = false } of sourceRules) {
      if (!rooms.test(file)) continue;
      for (const [index, line] of (comments ? text : code).split('\n').entries()) {
        if (forbidden.test(line)) found.push(`${file}:${index + 1} ${name}: ${line.trim()}`);
      }
    }
  }
  return found;
}

/** Blanks comments and keeps the line numbers. A comment starts a line or follows white space. */
function withoutComments(text: string): string {
  return text
    .replace(/(^|\s)\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}
