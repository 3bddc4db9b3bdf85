import {
  languageCode,
  languageOrder,
  type Template,
  type TemplateCategory,
  templateFields,
  whyNotSendable,
} from '../../domain/index.ts';

/** What the list is narrowed by; empty shows everything. */
export interface TemplateSearch {
  readonly words: string;
  readonly category: TemplateCategory | '';
  readonly language: string;
}

/** Seed names (CDK-52): a basic template goes as it is, a customised one is filled in. */
export function templateKind(template: Template): 'basic' | 'customised' {
  return templateFields(template).length === 0 ? 'basic' : 'customised';
}

/** The template's name as people read it. */
export function templateTitle({ name }: Pick<Template, 'name'>): string {
  const words = name.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The templates that match, in the order they are offered: what can be sent before what cannot, recently used ones first, then the customer's
 * language, then by name.
 */
export function findTemplates(
  templates: readonly Template[],
  search: TemplateSearch,
  customerLanguage: string | null,
  recent: readonly string[],
): readonly Template[] {
  const languages = languageOrder(templates, customerLanguage);
  const words = fold(search.words).split(/\s+/).filter(Boolean);
  const rank = (template: Template): readonly number[] => [
    whyNotSendable(template) === null ? 0 : 1,
    recent.includes(template.id) ? recent.indexOf(template.id) : recent.length,
    languages.indexOf(languageCode(template.language)),
  ];
  return templates
    .filter((template) => matches(template, search, words))
    .map((template) => ({ template, rank: rank(template) }))
    .sort((a, b) => compare(a.rank, b.rank) || a.template.name.localeCompare(b.template.name))
    .map(({ template }) => template);
}

function matches(template: Template, { category, language }: TemplateSearch, words: readonly string[]): boolean {
  if (category !== '' && template.category !== category) return false;
  if (language !== '' && languageCode(template.language) !== language) return false;
  const buttons = template.buttons.map(({ text }) => text).join(' ');
  const text = fold(
    `${templateTitle(template)} ${template.name} ${template.body} ${template.header?.text ?? ''} ${buttons}`,
  );
  return words.every((word) => text.includes(word));
}

/** Without case and marks: whoever searches for "prete" means "prête". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
