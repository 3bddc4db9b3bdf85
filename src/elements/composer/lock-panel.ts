import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/pane-icons.ts';
import type { ComposerLock } from './composer-lock.ts';

export interface LockPanelModel {
  readonly lock: ComposerLock;
  readonly hasDraft: boolean;
  /** What shows once a template was asked for: the picker, or nothing where this page has none. */
  readonly picker: TemplateResult | null;
  /** A template was asked for and nobody on the page has one. */
  readonly templateWanted: boolean;
  readonly askTemplate: () => void;
  readonly writeNote: () => void;
}

/** In place of the field: why no reply may go, and what can be done instead. */
export function lockPanel({
  lock,
  hasDraft,
  picker,
  templateWanted,
  askTemplate,
  writeNote,
}: LockPanelModel): TemplateResult {
  return html`<div class="lock">
    ${icon('lock')}
    <div>${lock.text}</div>
    ${hasDraft ? html`<div class="aside">${msg('Your draft is kept.', { id: 'lock.draft' })}</div>` : nothing}
    <div class="exits">
      ${
        lock.template
          ? html`<button class="button primary" type="button" @click=${askTemplate}>
              ${icon('book', 'small')}${msg('Choose a template', { id: 'lock.template' })}
            </button>`
          : nothing
      }
      ${
        lock.note
          ? html`<button class="button" type="button" @click=${writeNote}>
              ${icon('note', 'small')}${msg('Write a note', { id: 'lock.note' })}
            </button>`
          : nothing
      }
    </div>
    ${
      templateWanted && picker === null
        ? html`<div class="aside" role="note">
            ${msg(
              'This page has no template picker. Send the template from where your templates are kept, or write a note.',
              {
                id: 'lock.template.none',
              },
            )}
          </div>`
        : nothing
    }
    <slot name="template-picker"></slot>
  </div>
  ${templateWanted && picker !== null ? picker : nothing}`;
}
