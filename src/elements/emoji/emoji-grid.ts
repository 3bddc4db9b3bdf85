import type { EmojiGroup } from './emoji-list.ts';

export type GridGroup = EmojiGroup | 'recent' | 'found';

/** One emoji as it is offered. */
export interface GridCell {
  readonly emoji: string;
  readonly name: string;
}

export interface GridSection {
  readonly group: GridGroup;
  readonly cells: readonly GridCell[];
}

/** A line of the grid: the heading of a group, or some of its emoji. */
export interface GridRow {
  readonly group: GridGroup;
  /** `null` for a heading. */
  readonly cells: readonly GridCell[] | null;
}

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Lays groups out in rows of `columns`, each under its heading; what was found needs none. Empty groups are left out. */
export function gridRows(sections: readonly GridSection[], columns: number): readonly GridRow[] {
  return sections.flatMap(({ group, cells }) => {
    const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) => ({
      group,
      cells: cells.slice(row * columns, (row + 1) * columns),
    }));
    return group === 'found' || rows.length === 0 ? rows : [{ group, cells: null }, ...rows];
  });
}

/** The first emoji from a row on; `null` when there is none. */
export function firstPlace(rows: readonly GridRow[], from = 0): GridPlace | null {
  const row = rows.findIndex(({ cells }, index) => index >= from && cells !== null);
  return row < 0 ? null : { row, column: 0 };
}

/**
 * Where a key leads. Left and right run on from row to row, up and down skip headings and keep the column as well as the row allows.
 *
 * @param key a key as the browser names it, left and right as in left-to-right text
 * @param page rows in sight, for Page Up and Page Down
 * @returns `null` for keys that do not move, and above the first row: there the field is
 */
export function placeForKey(rows: readonly GridRow[], at: GridPlace, key: string, page: number): GridPlace | null {
  switch (key) {
    case 'ArrowRight':
      return after(rows, at);
    case 'ArrowLeft':
      return before(rows, at);
    case 'ArrowDown':
      return vertical(rows, at, 1, 1) ?? at;
    case 'ArrowUp':
      return vertical(rows, at, -1, 1);
    case 'PageDown':
      return vertical(rows, at, 1, page) ?? lastPlace(rows);
    case 'PageUp':
      return vertical(rows, at, -1, page) ?? firstPlace(rows);
    case 'Home':
      return firstPlace(rows);
    case 'End':
      return lastPlace(rows);
    default:
      return null;
  }
}

const width = (row: GridRow | undefined): number => row?.cells?.length ?? 0;

function after(rows: readonly GridRow[], at: GridPlace): GridPlace {
  if (at.column + 1 < width(rows[at.row])) return { row: at.row, column: at.column + 1 };
  return firstPlace(rows, at.row + 1) ?? at;
}

function before(rows: readonly GridRow[], at: GridPlace): GridPlace {
  if (at.column > 0) return { row: at.row, column: at.column - 1 };
  const row = rows.findLastIndex(({ cells }, index) => index < at.row && cells !== null);
  return row < 0 ? at : { row, column: width(rows[row]) - 1 };
}

function vertical(rows: readonly GridRow[], at: GridPlace, step: 1 | -1, distance: number): GridPlace | null {
  let row = at.row + step * distance;
  while (rows[row]?.cells === null) row += step;
  return rows[row] === undefined ? null : { row, column: Math.min(at.column, width(rows[row]) - 1) };
}

function lastPlace(rows: readonly GridRow[]): GridPlace | null {
  const row = rows.findLastIndex(({ cells }) => cells !== null);
  return row < 0 ? null : { row, column: width(rows[row]) - 1 };
}
