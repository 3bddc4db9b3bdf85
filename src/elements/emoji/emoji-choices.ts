import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { icon } from '../internal/pane-icons.ts';
import type { GridGroup } from './emoji-grid.ts';
import type { EmojiGroup } from './emoji-list.ts';
import { groupWord, toneWord } from './emoji-words.ts';
import { unflippedKey } from './unflipped-key.ts';
import { SKIN_TONES, type SkinTone, withTone } from './with-tone.ts';

/** What stands for a group on its button. */
const FACES: Readonly<Record<EmojiGroup, string>> = {
  smileys: '😀',
  people: '👋',
  nature: '🐻',
  food: '🍎',
  places: '🚗',
  activities: '⚽',
  objects: '💡',
  symbols: '❤️',
  flags: '🏁',
};

/** A toolbar that leads to the groups; one tab stop, arrows move within it. */
export function groupButtons(
  groups: readonly (EmojiGroup | 'recent')[],
  seen: GridGroup,
  show: (group: GridGroup) => void,
): TemplateResult {
  return html`<div class="groups" part="groups" role="toolbar" aria-label=${msg('Groups', { id: 'emoji.groups' })} @keydown=${handleKey}>${groups.map(
    (group) =>
      html`<button
        type="button"
        tabindex=${group === seen ? 0 : -1}
        aria-label=${groupWord(group)}
        aria-current=${group === seen}
        title=${groupWord(group)}
        @click=${() => show(group)}
      >${group === 'recent' ? icon('clock', 'small') : html`<span aria-hidden="true">${FACES[group]}</span>`}</button>`,
  )}</div>`;
}

/** The choice of a skin tone, on a hand. */
export function toneChoice(chosen: SkinTone, choose: (tone: SkinTone) => void): TemplateResult {
  return html`<fieldset>
    <legend>${msg('Skin tone', { id: 'emoji.tone' })}</legend>
    ${SKIN_TONES.map(
      (tone) =>
        html`<label class="tone" title=${toneWord(tone)}><span aria-hidden="true">${withTone('✋', tone)}</span><input
          type="radio"
          name="tone"
          aria-label=${toneWord(tone)}
          .checked=${tone === chosen}
          @change=${() => choose(tone)}
        /></label>`,
    )}
  </fieldset>`;
}

function handleKey(event: KeyboardEvent): void {
  const { currentTarget, target } = event;
  if (!(currentTarget instanceof HTMLElement)) return;
  const buttons = [...currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(target as HTMLButtonElement);
  const key = unflippedKey(currentTarget, event.key);
  if (key === 'ArrowRight') buttons[(at + 1) % buttons.length]?.focus();
  else if (key === 'ArrowLeft') buttons.at(at - 1)?.focus();
  else if (key === 'Home') buttons[0]?.focus();
  else if (key === 'End') buttons.at(-1)?.focus();
  else return;
  event.preventDefault();
}
