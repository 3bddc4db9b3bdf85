import { configureLocalization, type LocaleModule } from '@lit/localize';
import type { LocaleTemplates } from '../../locales/locale-templates.ts';

/** Languages the inbox speaks. English is the source; the others load when asked for. */
export const INBOX_LOCALES = ['en', 'it', 'fr', 'fi', 'cs', 'de', 'es', 'pt-BR', 'ar'] as const;
export type InboxLocale = (typeof INBOX_LOCALES)[number];

const loaders: Readonly<Record<Exclude<InboxLocale, 'en'>, () => Promise<LocaleTemplates>>> = {
  it: () => import('../../locales/it.ts'),
  fr: () => import('../../locales/fr.ts'),
  fi: () => import('../../locales/fi.ts'),
  cs: () => import('../../locales/cs.ts'),
  de: () => import('../../locales/de.ts'),
  es: () => import('../../locales/es.ts'),
  'pt-BR': () => import('../../locales/pt-br.ts'),
  ar: () => import('../../locales/ar.ts'),
};

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar']);

/** The part of the language runtime a switch needs. */
export interface LocaleRuntime {
  getLocale(): string;
  setLocale(locale: string): Promise<void>;
}

const runtime: LocaleRuntime = configureLocalization({
  sourceLocale: 'en',
  targetLocales: INBOX_LOCALES.filter((locale) => locale !== 'en'),
  loadLocale: async (locale) => ({ ...(await loaders[locale as Exclude<InboxLocale, 'en'>]()) }) as LocaleModule,
});

/** The language shown now. */
export function getInboxLocale(): InboxLocale {
  return runtime.getLocale() as InboxLocale;
}

/**
 * Shows another language, in every inbox of the page: the string table is one per page. An unknown tag falls back by its language
 * (`it-CH` → `it`), else to English. When the language cannot be loaded the one shown stays, and the promise says so.
 *
 * @returns the language shown afterwards
 */
export async function setInboxLocale(tag: string): Promise<InboxLocale> {
  await switchLocale(runtime, matchLocale(tag));
  return getInboxLocale();
}

/** Switches, or stays with the language shown when the other cannot be loaded. */
export async function switchLocale(runtime: LocaleRuntime, locale: InboxLocale): Promise<void> {
  const before = runtime.getLocale();
  try {
    await runtime.setLocale(locale);
  } catch (error) {
    console.warn(`[wa-inbox] Could not load the language ${locale}; ${before} stays.`, error);
    // The runtime keeps answering with the failed load until another language is asked for.
    await runtime.setLocale(before);
  }
}

/** The supported language nearest to a BCP 47 tag. */
export function matchLocale(tag: string): InboxLocale {
  const wanted = tag.toLowerCase();
  const language = wanted.split('-')[0];
  return (
    INBOX_LOCALES.find((locale) => locale.toLowerCase() === wanted) ??
    INBOX_LOCALES.find((locale) => locale.toLowerCase().split('-')[0] === language) ??
    'en'
  );
}

/** The way a language is written. */
export function localeDirection(locale: InboxLocale): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(locale) ? 'rtl' : 'ltr';
}

/** The tag dates and numbers are written with: the viewer's regional habit when the browser speaks the shown language. */
export function formatLocale(): string {
  const locale = getInboxLocale();
  return navigator.languages.find((tag) => matchLocale(tag) === locale && tag.startsWith(locale.slice(0, 2))) ?? locale;
}
