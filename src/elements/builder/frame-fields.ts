import { html, type TemplateResult } from 'lit';
import { INTERACTIVE_LIMITS } from '../../domain/index.ts';
import type { FrameDraft } from './builder-draft.ts';
import { bodyWord, footerWord, headerWord } from './builder-words.ts';
import { type FormModel, formField } from './form-field.ts';

/** What stands around the choices of an interactive message; the choices come before the footer, as on the phone. */
export function frameFields<D extends FrameDraft>(
  model: FormModel<D>,
  bodyMax: number,
  choices: TemplateResult,
): TemplateResult {
  const { draft, change } = model;
  const { header, body, footer } = draft;
  return html`${formField(
    {
      key: 'body',
      label: bodyWord(),
      value: body,
      max: bodyMax,
      lines: true,
      put: (text) => change({ ...draft, body: text }),
    },
    model,
  )}
  ${choices}
  ${formField(
    {
      key: 'header',
      label: headerWord(),
      value: header,
      max: INTERACTIVE_LIMITS.headerText,
      optional: true,
      put: (text) => change({ ...draft, header: text }),
    },
    model,
  )}
  ${formField(
    {
      key: 'footer',
      label: footerWord(),
      value: footer,
      max: INTERACTIVE_LIMITS.footer,
      optional: true,
      put: (text) => change({ ...draft, footer: text }),
    },
    model,
  )}`;
}
