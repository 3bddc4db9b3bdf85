import type { LocaleTemplates } from './locale-templates.ts';

export const templates: LocaleTemplates['templates'] = {};
