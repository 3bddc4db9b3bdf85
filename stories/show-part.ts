import { html, type TemplateResult } from 'lit';
import '../src/define/wa-inbox-provider.ts';
import type { InboxStore } from '../src/store/index.ts';

/** How large the box is a part or panel stands in; the classes live in the preview's style sheet. */
export type BoxSize = 'bubble' | 'list' | 'column' | 'panel' | 'line';

/** A part in a box of its usual size. */
export function inBox(size: BoxSize, content: unknown): TemplateResult {
  return html`<div class="box" data-size=${size}>${content}</div>`;
}

/** A panel in its box, with the store it reads. */
export function withStore(store: InboxStore, size: BoxSize, panel: TemplateResult): TemplateResult {
  return html`<wa-inbox-provider .store=${store}>${inBox(size, panel)}</wa-inbox-provider>`;
}

/** Several states of a part below each other, each under its name. */
export function gallery(states: readonly (readonly [name: string, content: unknown])[]): TemplateResult {
  return html`<dl class="gallery">
    ${states.map(([name, content]) => html`<div><dt>${name}</dt><dd>${content}</dd></div>`)}
  </dl>`;
}
