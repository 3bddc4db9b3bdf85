import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CannedEditor } from './canned-editor.ts';

/** What can be done with the reply in the form, or the question that comes before. */
export function cannedFoot(editor: CannedEditor, leave: () => void): TemplateResult {
  if (editor.asks !== null) return question(editor, editor.asks);
  const { problem, draft, isBusy } = editor;
  return html`<footer>
    ${problem === null || problem.field !== null ? nothing : html`<p class="problem">${problem.text}</p>`}
    ${
      draft?.id === undefined
        ? nothing
        : html`<button class="button remove" type="button" ?disabled=${isBusy} @click=${() => editor.ask('remove')}>${removeWord()}</button>`
    }
    <button class="button push" type="button" @click=${leave}>${msg('Cancel', { id: 'action.cancel' })}</button>
    <button class="button primary save" type="button" ?disabled=${isBusy} @click=${() => void editor.save()}>
      ${msg('Save', { id: 'canned.save' })}
    </button>
  </footer>`;
}

function question(editor: CannedEditor, asks: 'remove' | 'discard'): TemplateResult {
  const isRemoval = asks === 'remove';
  return html`<footer role="group" aria-labelledby="question">
    <p id="question">
      ${
        isRemoval
          ? msg('Remove this reply for all who use it?', { id: 'canned.ask-remove' })
          : msg('Leave without saving?', { id: 'canned.ask-discard' })
      }
    </p>
    <button class="button keep push" type="button" @click=${() => editor.unask()}>${msg('Keep', { id: 'canned.keep' })}</button>
    <button class="button primary sure" type="button" ?disabled=${editor.isBusy} @click=${() => (isRemoval ? void editor.remove() : editor.back())}>
      ${isRemoval ? removeWord() : msg('Leave', { id: 'canned.leave' })}
    </button>
  </footer>`;
}

function removeWord(): string {
  return msg('Remove', { id: 'canned.remove' });
}
