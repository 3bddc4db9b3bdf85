import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** Longest text the field takes, in UTF-16 units: enough to see how much too long it is. */
const FIELD_MAX = 30_000;

export interface FieldModel {
  readonly label: string;
  readonly text: string;
  readonly input: (text: string) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/** The text field, which grows with its text: the mirror behind it gives the height. */
export function composerField({ label, text, input, key }: FieldModel): TemplateResult {
  return html`<div class="field">
    <textarea
      part="field"
      rows="1"
      dir=${text === '' ? nothing : 'auto'}
      maxlength=${FIELD_MAX}
      aria-label=${label}
      aria-describedby="hints"
      placeholder=${label}
      .value=${live(text)}
      @input=${(event: Event & { readonly target: HTMLTextAreaElement }) => input(event.target.value)}
      @keydown=${key}
    ></textarea>
    <div class="mirror" aria-hidden="true">${text} </div>
  </div>`;
}
