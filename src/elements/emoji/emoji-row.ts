import { html, nothing, type TemplateResult } from 'lit';
import type { GridPlace, GridRow } from './emoji-grid.ts';
import { groupWord } from './emoji-words.ts';

/**
 * One line of the grid.
 * @param stop the one cell of the grid that Tab reaches
 */
export function emojiRow({ group, cells }: GridRow, row: number, stop: GridPlace | null): TemplateResult {
  return html`<div class="row" role="row" aria-rowindex=${row + 1}>${
    cells === null
      ? html`<div class="heading" role="rowheader">${groupWord(group)}</div>`
      : cells.map(
          ({ emoji, name }, column) =>
            html`<div role="gridcell"><button
              class="cell"
              type="button"
              tabindex=${stop?.row === row && stop.column === column ? 0 : -1}
              aria-label=${name === '' ? nothing : name}
              title=${name === '' ? nothing : name}
              data-place="${row} ${column}"
            >${emoji}</button></div>`,
        )
  }</div>`;
}

/** Where the cell stands that an event is about; `null` when it is about none. */
export function placeOf({ target }: Event): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('.cell') : null;
  const [row, column] = cell?.dataset['place']?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}
