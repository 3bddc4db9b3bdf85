import { html, type TemplateResult } from 'lit';
import { INTERACTIVE_LIMITS } from '../../domain/index.ts';
import type { LinkDraft } from './builder-draft.ts';
import { linkTitleWord, urlWord } from './builder-words.ts';
import { type FormModel, formField } from './form-field.ts';
import { frameFields } from './frame-fields.ts';
import type { HeadPort } from './head-field.ts';

/** Words and one button that opens an address. */
export function linkForm(model: FormModel<LinkDraft>, port: HeadPort | null): TemplateResult {
  const { draft, change } = model;
  const { title, url } = draft;
  return frameFields(
    model,
    INTERACTIVE_LIMITS.body,
    html`${formField(
      {
        key: 'title',
        label: linkTitleWord(),
        value: title,
        max: INTERACTIVE_LIMITS.buttonTitle,
        put: (text) => change({ ...draft, title: text }),
      },
      model,
    )}
    ${formField(
      {
        key: 'url',
        label: urlWord(),
        value: url,
        mode: 'url',
        hint: 'https://',
        put: (text) => change({ ...draft, url: text }),
      },
      model,
    )}`,
    port,
  );
}
