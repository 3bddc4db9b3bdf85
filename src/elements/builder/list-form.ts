import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { INTERACTIVE_LIMITS } from '../../domain/index.ts';
import { emptyRow, emptySection, type ListDraft, rowIds, type SectionDraft } from './builder-draft.ts';
import { listButtonWord, sectionWord } from './builder-words.ts';
import { type FormModel, formField } from './form-field.ts';
import { frameFields } from './frame-fields.ts';
import { addButton, itemTools, placeWord } from './item-tools.ts';
import { moved } from './moved.ts';
import { rowItem } from './row-item.ts';

const MAX = INTERACTIVE_LIMITS;

/** A menu of rows in sections behind one button. */
export function listForm(model: FormModel<ListDraft>): TemplateResult {
  const { draft, change } = model;
  const { sections } = draft;
  const add = () => {
    const section = emptySection(sections);
    change({ ...draft, sections: [...sections, section] }, { focus: `[data-key="section.${section.id}"]` });
  };
  // Each section brings a row.
  const room = Math.min(MAX.sections, sections.length + MAX.rows - rowIds(sections).length);
  return frameFields(
    model,
    MAX.listBody,
    html`${formField(
      {
        key: 'list-button',
        label: listButtonWord(),
        value: draft.button,
        max: MAX.listButton,
        put: (button) => change({ ...draft, button }),
      },
      model,
    )}
      <div class="items">
        ${repeat(
          sections,
          ({ id }) => id,
          (section, index) => sectionItem(model, section, index),
        )}
        ${addButton(msg('Add section', { id: 'builder.add-section' }), sections.length, room, add)}
      </div>`,
  );
}

function sectionItem(model: FormModel<ListDraft>, section: SectionDraft, index: number): TemplateResult {
  const { draft, change } = model;
  const { sections } = draft;
  const { id, title, rows } = section;
  const put = (over: Partial<SectionDraft>, focus?: string) =>
    change({ ...draft, sections: sections.with(index, { ...section, ...over }) }, focus === undefined ? {} : { focus });
  const move = (by: -1 | 1) => {
    const focus = `[data-act="${by < 0 ? 'up' : 'down'} ${id}"]`;
    change({ ...draft, sections: moved(sections, index, by) }, { focus, say: placeWord(index + by, sections.length) });
  };
  const remove = () => {
    const rest = sections.toSpliced(index, 1);
    const next = rest[Math.min(index, rest.length - 1)];
    change({ ...draft, sections: rest }, { focus: `[data-key="section.${next?.id}"]` });
  };
  const add = () => {
    const row = emptyRow(sections);
    put({ rows: [...rows, row] }, `[data-key="row.${row.id}"]`);
  };
  const others = rowIds(sections).length - rows.length;
  return html`<fieldset class="group">
    <legend>${sectionWord(index)}</legend>
    ${itemTools({ id, name: sectionWord(index), index, count: sections.length, move, remove })}
    ${formField(
      {
        key: `section.${id}`,
        label: msg('Title of the section', { id: 'builder.section-title' }),
        value: title,
        max: MAX.sectionTitle,
        optional: sections.length === 1,
        put: (text) => put({ title: text }),
      },
      model,
    )}
    ${repeat(
      rows,
      (row) => row.id,
      (row, at) =>
        rowItem(model, section, row, at, (next, then) =>
          change({ ...draft, sections: sections.with(index, { ...section, rows: next }) }, then),
        ),
    )}
    ${addButton(msg('Add row', { id: 'builder.add-row' }), rows.length, MAX.rows - others, add)}
  </fieldset>`;
}
