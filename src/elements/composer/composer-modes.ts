import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { DraftView } from '../../store/views.ts';
import { icon } from '../internal/pane-icons.ts';

export interface ModesModel {
  readonly mode: DraftView['mode'];
  /** No reply may go now. */
  readonly locked: boolean;
  readonly set: (mode: DraftView['mode']) => void;
  /** The mode was changed by a key: the focus follows. */
  readonly moved: () => void;
}

/** The switch between what the customer gets and what only the team sees. */
export function composerModes({ mode, locked, set, moved }: ModesModel): TemplateResult {
  const handleKey = (event: KeyboardEvent) => {
    if (!['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    set(mode === 'reply' ? 'note' : 'reply');
    moved();
  };
  const choice = (value: DraftView['mode'], name: string, mark: TemplateResult) => html`<button
    class="mode"
    type="button"
    role="radio"
    aria-checked=${mode === value}
    tabindex=${mode === value ? 0 : -1}
    @click=${() => set(value)}
  >
    ${mark}${name}
  </button>`;
  return html`<div class="modes" role="radiogroup" aria-label=${msg('What to write', { id: 'composer.modes' })} @keydown=${handleKey}>
    ${choice('reply', msg('Reply', { id: 'composer.reply' }), icon(locked ? 'lock' : 'reply', 'small'))}
    ${choice('note', msg('Note', { id: 'composer.note' }), icon('note', 'small'))}
  </div>`;
}
