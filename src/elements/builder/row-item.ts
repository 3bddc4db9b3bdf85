import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { INTERACTIVE_LIMITS } from '../../domain/index.ts';
import type { ListDraft, RowDraft, SectionDraft } from './builder-draft.ts';
import { rowWord } from './builder-words.ts';
import { type FormModel, formField } from './form-field.ts';
import { itemTools, movingKeys, placeWord } from './item-tools.ts';
import { moved } from './moved.ts';

type PutRows = (rows: readonly RowDraft[], then?: { readonly focus?: string; readonly say?: string }) => void;

/** A row of a list: what it is called, and what is said about it. */
export function rowItem(
  model: FormModel<ListDraft>,
  { rows }: SectionDraft,
  row: RowDraft,
  index: number,
  put: PutRows,
): TemplateResult {
  const { id, title, description } = row;
  const move = (by: -1 | 1, focus: string) => {
    const others = moved(rows, index, by);
    if (others !== rows) put(others, { focus, say: placeWord(index + by, rows.length) });
  };
  const remove = () => {
    const rest = rows.toSpliced(index, 1);
    const next = rest[Math.min(index, rest.length - 1)];
    put(rest, { focus: `[data-key="row.${next?.id}"]` });
  };
  return html`<div class="item">
    ${formField(
      {
        key: `row.${id}`,
        label: rowWord(index),
        value: title,
        max: INTERACTIVE_LIMITS.rowTitle,
        put: (text) => put(rows.with(index, { ...row, title: text })),
        onKey: movingKeys((by) => move(by, `[data-key="row.${id}"]`)),
      },
      model,
    )}
    ${itemTools({
      id,
      name: rowWord(index),
      index,
      count: rows.length,
      move: (by) => move(by, `[data-act="${by < 0 ? 'up' : 'down'} ${id}"]`),
      remove,
    })}
    ${formField(
      {
        key: `row.${id}.description`,
        label: msg('Description', { id: 'builder.row-description' }),
        value: description,
        max: INTERACTIVE_LIMITS.rowDescription,
        optional: true,
        put: (text) => put(rows.with(index, { ...row, description: text })),
      },
      model,
    )}
  </div>`;
}
