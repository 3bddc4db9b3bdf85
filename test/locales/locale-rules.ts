import type { LocaleTemplates } from '../../src/locales/locale-templates.ts';
import { numbered, type SourceMessage } from './extract.ts';
import { habits } from './writing-habits.ts';

/** What a language file holds, by id. */
type Templates = LocaleTemplates['templates'];

/** One language file beside the source: what a rule looks at. */
export interface LocaleCase {
  readonly locale: string;
  readonly templates: Templates;
  readonly source: readonly SourceMessage[];
  /** Ids whose words may be the English ones: names and international words. */
  readonly sameAsEnglish?: readonly string[];
  /** Labels that may be longer than the room English leaves them. */
  readonly longLabels?: readonly string[];
}

/** Below this many characters a label has room whatever its English length. */
const LABEL_ROOM = 12;
const LABEL_GROWTH = 1.8;

/** Ids of words that a button, tab, menu or chip shows without the markup telling so. */
const LABELS =
  /^(action|bar|composer\.(reply|note)|filters\.(all|mine|needs-reply|unassigned|unread)|message\.action|status|tab\.unread)(\.|$)/;

/** Marks that set the direction of text: values are isolated by the markup instead. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** The plural categories a language uses for whole numbers. */
export function categoriesOf(locale: string): readonly string[] {
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
}

/** The words of a translation, with the number of its value in each gap. */
export function wordsIn(value: Templates[string] | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : numbered(value.strings, value.values);
}

/** The ids a language file must hold: all of the source, of the plural forms those the language has. */
export function expectedIds(locale: string, source: readonly SourceMessage[]): Set<string> {
  const categories = categoriesOf(locale);
  return new Set(
    source.filter(({ category }) => category === null || categories.includes(category)).map(({ id }) => id),
  );
}

/** Ids that stand for two things: the same id with other English words, or as two plural categories. */
export function doubleMeanings(source: readonly SourceMessage[]): string[] {
  const first = new Map<string, SourceMessage>();
  return source.flatMap((one) => {
    const known = first.get(one.id) ?? one;
    first.set(one.id, known);
    const same = known.english === one.english && known.kind === one.kind;
    return same ? [] : [`${one.id}: "${known.english}" at ${known.at}, "${one.english}" at ${one.at}`];
  });
}

/** Each rule names what breaks it, one line per fault. */
export const rules: Readonly<Record<string, (one: LocaleCase) => string[]>> = {
  'has every id of the source and no other': ({ locale, templates, source }) => {
    const expected = expectedIds(locale, source);
    return [
      ...[...expected].filter((id) => !(id in templates)).map((id) => `missing: ${id}`),
      ...Object.keys(templates)
        .filter((id) => !expected.has(id))
        .map((id) => `not in the source: ${id}`),
    ];
  },
  'is sorted by id': ({ templates }) => {
    const ids = Object.keys(templates);
    const sorted = ids.toSorted();
    return ids.filter((id, index) => id !== sorted[index]).slice(0, 1);
  },
  'says something for every id': (one) =>
    pairs(one).flatMap(({ id, words }) => (words.trim() === '' || words !== words.trim() ? [id] : [])),
  'uses every value of the source and no other': (one) =>
    pairs(one).flatMap(({ id, words, message }) => {
      const used = new Set([...words.matchAll(/\$\{(\d+)\}/g)].map(([, number]) => Number(number)));
      const all = [...Array(message.values).keys()].every((number) => used.has(number));
      const spelled = standsForOneNumber(one.locale, message.category) && !used.has(0);
      const enough = all || (spelled && used.size === message.values - 1);
      return enough && [...used].every((number) => number < message.values) ? [] : [`${id}: ${words}`];
    }),
  'is of the kind the source is': (one) =>
    pairs(one).flatMap(({ id, value, words, message }) => {
      const kind = typeof value === 'string' ? 'string' : 'strTag' in value ? 'str' : 'html';
      return kind === message.kind || (kind === 'string' && !words.includes('${')) ? [] : [`${id}: ${kind}`];
    }),
  'is translated': (one) =>
    pairs(one).flatMap(({ id, words, message }) =>
      words === message.english && !(one.sameAsEnglish ?? []).includes(id) ? [`${id}: ${words}`] : [],
    ),
  'keeps labels short': (one) =>
    pairs(one).flatMap(({ id, words, message }) => {
      if (!(message.label || LABELS.test(id)) || one.longLabels?.includes(id)) return [];
      const room = Math.max(LABEL_ROOM, LABEL_GROWTH * message.english.length);
      return words.length > room ? [`${id}: "${words}" has ${words.length} characters, room for ${room}`] : [];
    }),
  'does not shout': (one) => matching(one, /[!¡]/),
  'holds no direction marks': (one) => matching(one, BIDI_CONTROLS),
  'has no typewriter marks': (one) => matching(one, /["']|\.\.\.| {2}/),
  'ends a sentence as the source does': (one) =>
    pairs(one).flatMap(({ id, words, message }) =>
      endOf(words) === endOf(message.english) ? [] : [`${id}: ${words}`],
    ),
  'writes as its language does': (one) =>
    pairs(one).flatMap(({ id, words }) => habits(one.locale, words).map((habit) => `${id}: ${habit}: ${words}`)),
  'has no exception that nothing needs': (one) => {
    const { sameAsEnglish = [], longLabels = [] } = one;
    const same = new Set(pairs(one).flatMap(({ id, words, message }) => (words === message.english ? [id] : [])));
    const long = new Set(
      pairs(one).flatMap(({ id, words, message }) =>
        words.length > Math.max(LABEL_ROOM, LABEL_GROWTH * message.english.length) ? [id] : [],
      ),
    );
    return [...sameAsEnglish.filter((id) => !same.has(id)), ...longLabels.filter((id) => !long.has(id))];
  },
};

/** Translations beside their source; an id the source lacks is another rule's matter. */
function pairs({ templates, source }: LocaleCase) {
  const byId = new Map(source.map((message) => [message.id, message]));
  return Object.entries(templates).flatMap(([id, value]) => {
    const message = byId.get(id);
    return message === undefined ? [] : [{ id, value, words: wordsIn(value), message }];
  });
}

function matching(one: LocaleCase, pattern: RegExp): string[] {
  return pairs(one).flatMap(({ id, words }) => (pattern.test(words) ? [`${id}: ${words}`] : []));
}

/** Whether a category is one number only, so that the words may say it: Arabic "two messages" is one word. */
function standsForOneNumber(locale: string, category: string | null): boolean {
  if (category === null) return false;
  const rule = new Intl.PluralRules(locale);
  return [...Array(200).keys()].filter((count) => rule.select(count) === category).length === 1;
}

/** How a text ends, whatever marks the language has for it. */
function endOf(words: string): string {
  const last = words.at(-1) ?? '';
  if (last === '؟') return '?';
  return '.?…:'.includes(last) ? last : '';
}
