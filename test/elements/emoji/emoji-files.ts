import { createRequire } from 'node:module';

/** The newest emoji that nearly every system in use can draw; later ones would show as boxes. */
const EMOJI_VERSION = 15.1;
/** The groups of Unicode in their order; that of skin tones and hair is no group to pick from. */
const GROUPS = new Map([
  [0, 'smileys'],
  [1, 'people'],
  [3, 'nature'],
  [4, 'food'],
  [5, 'places'],
  [6, 'activities'],
  [7, 'objects'],
  [8, 'symbols'],
  [9, 'flags'],
]);
/** Our languages by the names of their files, with CLDR's name for each. */
const LANGUAGES = { en: 'en', it: 'it', fr: 'fr', fi: 'fi', cs: 'cs', de: 'de', es: 'es', 'pt-br': 'pt', ar: 'ar' };

/** The mark that asks for a picture where there is no other look. */
const NEEDLESS = /(\p{Emoji_Presentation})\uFE0F/gu;

export interface SourceEmoji {
  readonly emoji: string;
  readonly group?: number;
  readonly order?: number;
  readonly version: number;
  readonly skins?: readonly { readonly emoji: string; readonly tone: number | readonly number[] }[];
}

type Annotations = Readonly<Record<string, { readonly default?: readonly string[]; readonly tts?: readonly string[] }>>;

const require = createRequire(import.meta.url);

/** The emoji that are offered, in Unicode's order. */
export function sourceEmoji(): readonly SourceEmoji[] {
  return (require('emojibase-data/en/data.json') as SourceEmoji[])
    .filter(({ group, version }) => group !== undefined && GROUPS.has(group) && version <= EMOJI_VERSION)
    .sort((one, other) => (one.order ?? 0) - (other.order ?? 0))
    .map((one) => ({ ...one, emoji: one.emoji.replace(NEEDLESS, '$1') }));
}

/** What stands in `src/elements/emoji/generated`: which emoji there are, and what they are called in every language, line by line. */
export function emojiFiles(): ReadonlyMap<string, string> {
  const all = sourceEmoji();
  const groups = [...GROUPS].map(([number, name]) => {
    const members = all.filter(({ group }) => group === number);
    return [name, ...members.map(({ emoji, skins }) => `${emoji}${skins === undefined ? '' : '+'}`)].join(' ');
  });
  const header = (source: string) => `// Written by test/elements/emoji/write-emoji.ts from ${source}.\n`;
  const set = [
    header('emojibase-data (MIT)'),
    '/** A line for each group: its name, then its emoji in Unicode’s order; `+` behind those that come in skin tones. */\n',
    `export const emojiSet = \`${groups.join('\n')}\`;\n`,
  ].join('');
  const files = new Map([['emoji-set.ts', set]]);
  const inOrder = [...GROUPS.keys()].flatMap((number) => all.filter(({ group }) => group === number));
  for (const [ours, theirs] of Object.entries(LANGUAGES)) {
    const lines = namesIn(theirs, inOrder);
    const doc = '/** A line for each emoji, in the order of the set: its name, then more words it is found by. */\n';
    files.set(
      `names-${ours}.ts`,
      `${header('Unicode CLDR (Unicode-3.0)')}${doc}export const emojiNames = \`${lines.join('\n')}\`;\n`,
    );
  }
  return files;
}

function namesIn(language: string, emoji: readonly SourceEmoji[]): readonly string[] {
  const known = annotations(language);
  const english = annotations('en');
  return emoji.map(({ emoji: face }) => {
    const key = face.replaceAll('\uFE0F', '');
    const { tts: [name] = [], default: words = [] } = known[face] ?? known[key] ?? english[face] ?? english[key] ?? {};
    if (name === undefined) throw new Error(`CLDR has no name for ${face}`);
    const told = new Set(name.toLowerCase().split(/[\s:,]+/));
    const more = words.filter((word) => !told.has(word.toLowerCase()) && word !== name);
    const line = [name, ...more].join('|');
    if (/[`\\]|\$\{/.test(line)) throw new Error(`A name of ${face} cannot stand in a template: ${line}`);
    return line;
  });
}

function annotations(language: string): Annotations {
  const derived = require(`cldr-annotations-derived-full/annotationsDerived/${language}/annotations.json`) as {
    annotationsDerived: { annotations: Annotations };
  };
  const plain = require(`cldr-annotations-full/annotations/${language}/annotations.json`) as {
    annotations: { annotations: Annotations };
  };
  return { ...derived.annotationsDerived.annotations, ...plain.annotations.annotations };
}
