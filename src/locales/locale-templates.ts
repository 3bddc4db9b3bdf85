import type { LocaleModule } from '@lit/localize';

/** What a locale file exports: its strings by id. A missing id shows the English source. */
export type LocaleTemplates = LocaleModule;
