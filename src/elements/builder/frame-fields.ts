import { html, type TemplateResult } from 'lit';
import { INTERACTIVE_LIMITS } from '../../domain/index.ts';
import type { FrameDraft } from './builder-draft.ts';
import { bodyWord, footerWord } from './builder-words.ts';
import { type FormModel, formField } from './form-field.ts';
import { type HeadPort, headField } from './head-field.ts';

/** What stands around the choices of an interactive message; the choices come before the footer, as on the phone. `port` takes a file for its head. */
export function frameFields<D extends FrameDraft>(
  model: FormModel<D>,
  bodyMax: number,
  choices: TemplateResult,
  port: HeadPort | null = null,
): TemplateResult {
  const { draft, change } = model;
  const { body, footer } = draft;
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
  ${headField(model, port)}
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
