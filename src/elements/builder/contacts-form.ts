import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { CARDS_MAX } from '../../domain/index.ts';
import { type CardDraft, type ContactsDraft, emptyCard, freshId, phoneIds } from './builder-draft.ts';
import { cardWord, phoneWord } from './builder-words.ts';
import { type FormModel, formField } from './form-field.ts';
import { addButton, itemTools } from './item-tools.ts';

/** More numbers than a bubble shows help nobody. */
const PHONES_MAX = 5;

/** People to introduce: name, numbers, and what else is known of each. */
export function contactsForm(model: FormModel<ContactsDraft>): TemplateResult {
  const { draft, change } = model;
  const { cards } = draft;
  const add = () => {
    const card = emptyCard(cards);
    change({ ...draft, cards: [...cards, card] }, { focus: `[data-key="card.${card.id}"]` });
  };
  return html`<div class="items">
    ${repeat(
      cards,
      ({ id }) => id,
      (card, index) => cardItem(model, card, index),
    )}
    ${addButton(msg('Add contact', { id: 'builder.add-card' }), cards.length, CARDS_MAX, add)}
  </div>`;
}

function cardItem(model: FormModel<ContactsDraft>, card: CardDraft, index: number): TemplateResult {
  const { draft, change } = model;
  const { cards } = draft;
  const { id, name, phones, email, organization } = card;
  const put = (over: Partial<CardDraft>, focus?: string) =>
    change({ ...draft, cards: cards.with(index, { ...card, ...over }) }, focus === undefined ? {} : { focus });
  const remove = () => {
    const rest = cards.toSpliced(index, 1);
    const next = rest[Math.min(index, rest.length - 1)];
    change({ ...draft, cards: rest }, { focus: `[data-key="card.${next?.id}"]` });
  };
  const addPhone = () => {
    const phone = freshId('phone', phoneIds(cards));
    put({ phones: [...phones, { id: phone, text: '' }] }, `[data-key="phone.${phone}"]`);
  };
  return html`<fieldset class="group">
    <legend>${cardWord(index)}</legend>
    ${itemTools({ id, name: cardWord(index), index, count: cards.length, remove })}
    ${formField(
      {
        key: `card.${id}`,
        label: msg('Name', { id: 'builder.name' }),
        value: name,
        put: (text) => put({ name: text }),
      },
      model,
    )}
    ${repeat(
      phones,
      (phone) => phone.id,
      (phone, at) =>
        formField(
          {
            key: `phone.${phone.id}`,
            label: phoneWord(),
            value: phone.text,
            mode: 'tel',
            optional: at > 0,
            ...(at === 0 ? { hint: msg('With + and the country code', { id: 'builder.phone.hint' }) } : {}),
            put: (text) => put({ phones: phones.with(at, { id: phone.id, text }) }),
          },
          model,
        ),
    )}
    ${addButton(msg('Add phone number', { id: 'builder.add-phone' }), phones.length, PHONES_MAX, addPhone)}
    ${formField(
      {
        key: `email.${id}`,
        label: msg('Email', { id: 'builder.email' }),
        value: email,
        mode: 'email',
        optional: true,
        put: (text) => put({ email: text }),
      },
      model,
    )}
    ${formField(
      {
        key: `organization.${id}`,
        label: msg('Company', { id: 'builder.organization' }),
        value: organization,
        optional: true,
        put: (text) => put({ organization: text }),
      },
      model,
    )}
  </fieldset>`;
}
