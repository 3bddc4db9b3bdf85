import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/pane-icons.ts';

export interface FootModel {
  readonly isNote: boolean;
  /** Why it cannot go; `null` when it can. */
  readonly obstacle: string | null;
  readonly hints: readonly TemplateResult[];
  readonly tools: TemplateResult | undefined;
  readonly send: () => void;
}

/** Below the field: the tools, what an agent should know before sending, and the button that sends. */
export function composerFoot({ isNote, obstacle, hints, tools, send }: FootModel): TemplateResult {
  return html`<div class="foot">
    ${tools ?? nothing}
    <slot name="composer-actions"></slot>
    <div class="hints" id="hints">${hints}</div>
    <button
      class="button send ${isNote ? 'note-button' : 'primary'}"
      part="send"
      type="button"
      aria-disabled=${obstacle !== null}
      title=${obstacle ?? ''}
      @click=${send}
    >
      ${icon(isNote ? 'note' : 'send', 'small')}${
        isNote ? msg('Add note', { id: 'composer.add-note' }) : msg('Send', { id: 'composer.send' })
      }
    </button>
  </div>`;
}
