import type { TemplateResult } from 'lit';

/** A string with values in it, as `str` makes it. */
interface StrTemplate {
  readonly strTag: true;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** What a locale file exports: its strings by id. A missing id shows the English source. */
export interface LocaleTemplates {
  readonly templates: Readonly<Record<string, string | StrTemplate | TemplateResult>>;
}
