import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { type IconName, icon } from '../internal/pane-icons.ts';
import { failureWords } from './recorder-words.ts';
import type { RecordingFailure } from './recording.ts';

export interface FailureActs {
  readonly close: () => void;
  readonly again: () => void;
}

/** Why there is no recording, and what to do about it. */
export function failurePanel(why: RecordingFailure, { close, again }: FailureActs): TemplateResult {
  const { title, hint } = failureWords(why);
  return html`<div><span class="trouble state">${icon('warning', 'small')}${title}</span><p class="note">${hint}</p></div>
    <div class="acts">
      ${wordButton('plain', msg('Close', { id: 'action.close' }), close)}
      ${why === 'unsupported' ? nothing : wordButton('primary', msg('Try again', { id: 'action.try-again' }), again)}
    </div>`;
}

export function noteLines(notes: readonly string[]): readonly TemplateResult[] {
  return notes.map((words) => html`<p class="note">${icon('question', 'small')}${words}</p>`);
}

export function wordButton(look: 'plain' | 'primary' | '', words: string, act: () => void): TemplateResult {
  return html`<button class="button ${look}" type="button" @click=${act}>${words}</button>`;
}

export function iconButton(name: IconName, words: string, act: () => void): TemplateResult {
  return html`<button class="icon-button" type="button" aria-label=${words} title=${words} @click=${act}>${icon(name)}</button>`;
}
