import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { INTERACTIVE_LIMITS } from '../../domain/index.ts';
import { type ButtonsDraft, freshId } from './builder-draft.ts';
import { buttonWord } from './builder-words.ts';
import { type FormModel, formField } from './form-field.ts';
import { frameFields } from './frame-fields.ts';
import type { HeadPort } from './head-field.ts';
import { addButton, itemTools, movingKeys, placeWord } from './item-tools.ts';
import { moved } from './moved.ts';

/** A question and the answers a customer can tap. */
export function buttonsForm(model: FormModel<ButtonsDraft>, port: HeadPort | null): TemplateResult {
  const { draft, change } = model;
  const { buttons } = draft;
  const add = () => {
    const id = freshId(
      'answer',
      buttons.map((button) => button.id),
    );
    change({ ...draft, buttons: [...buttons, { id, title: '' }] }, { focus: `[data-key="button.${id}"]` });
  };
  return frameFields(
    model,
    INTERACTIVE_LIMITS.body,
    html`<div class="items">
      ${repeat(
        buttons,
        ({ id }) => id,
        (_, index) => buttonItem(model, index),
      )}
      ${addButton(msg('Add button', { id: 'builder.add-button' }), buttons.length, INTERACTIVE_LIMITS.buttons, add)}
    </div>`,
    port,
  );
}

function buttonItem(model: FormModel<ButtonsDraft>, index: number): TemplateResult {
  const { draft, change } = model;
  const { buttons } = draft;
  const button = buttons[index];
  if (button === undefined) return html``;
  const { id, title } = button;
  const key = `button.${id}`;
  const move = (by: -1 | 1, focus: string) => {
    const others = moved(buttons, index, by);
    if (others !== buttons)
      change({ ...draft, buttons: others }, { focus, say: placeWord(index + by, buttons.length) });
  };
  const remove = () => {
    const rest = buttons.toSpliced(index, 1);
    const next = rest[Math.min(index, rest.length - 1)];
    change({ ...draft, buttons: rest }, { focus: `[data-key="button.${next?.id}"]` });
  };
  return html`<div class="item">
    ${formField(
      {
        key,
        label: buttonWord(index),
        value: title,
        max: INTERACTIVE_LIMITS.buttonTitle,
        put: (text) => change({ ...draft, buttons: buttons.with(index, { id, title: text }) }),
        onKey: movingKeys((by) => move(by, `[data-key="${key}"]`)),
      },
      model,
    )}
    ${itemTools({
      id,
      name: buttonWord(index),
      index,
      count: buttons.length,
      move: (by) => move(by, `[data-act="${by < 0 ? 'up' : 'down'} ${id}"]`),
      remove,
    })}
  </div>`;
}
