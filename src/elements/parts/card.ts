import { html, nothing, type TemplateResult } from 'lit';
import { type IconName, icon } from '../internal/pane-icons.ts';

type Line = string | TemplateResult | typeof nothing;

/** An icon, a name and what is known below it. */
export function card(name: IconName, title: string | TemplateResult, ...lines: readonly Line[]): TemplateResult {
  return html`<div class="card">
    <span class="card-icon">${icon(name)}</span>
    <div class="card-text">
      <div class="card-title" dir="auto">${title}</div>
      ${lines.map((line) => (line === nothing || line === '' ? nothing : html`<div class="card-line" dir="auto">${line}</div>`))}
    </div>
  </div>`;
}
