import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { firstPlace, type GridSection, gridRows, placeForKey } from '../../../src/elements/emoji/emoji-grid.ts';

const cells = (count: number) => Array.from({ length: count }, (_, index) => ({ emoji: `${index}`, name: '' }));
const sections = (...counts: number[]): GridSection[] =>
  counts.map((count, index) => ({
    group: (['recent', 'smileys', 'people', 'nature'] as const)[index] ?? 'flags',
    cells: cells(count),
  }));

/** Rows: 0 heading, 1 two cells; 2 heading, 3 three cells, 4 one cell; empty people are left out; 5 heading, 6 three cells. */
const rows = gridRows(sections(2, 4, 0, 3), 3);

test('groups stand in rows under their headings, empty ones nowhere', () => {
  assert.deepEqual(
    rows.map(({ group, cells }) => `${group} ${cells?.length ?? 'heading'}`),
    ['recent heading', 'recent 2', 'smileys heading', 'smileys 3', 'smileys 1', 'nature heading', 'nature 3'],
  );
  assert.deepEqual(
    gridRows([{ group: 'found', cells: cells(4) }], 3).map(({ cells }) => cells?.length),
    [3, 1],
  );
});

for (const [from, key, to] of [
  ['1 0', 'ArrowRight', '1 1'],
  ['1 1', 'ArrowRight', '3 0'],
  ['6 2', 'ArrowRight', '6 2'],
  ['3 0', 'ArrowLeft', '1 1'],
  ['1 0', 'ArrowLeft', '1 0'],
  ['1 1', 'ArrowDown', '3 1'],
  ['3 2', 'ArrowDown', '4 0'],
  ['4 0', 'ArrowDown', '6 0'],
  ['6 1', 'ArrowDown', '6 1'],
  ['6 2', 'ArrowUp', '4 0'],
  ['3 2', 'ArrowUp', '1 1'],
  ['1 0', 'ArrowUp', 'field'],
  ['1 1', 'PageDown', '6 1'],
  ['6 0', 'PageDown', '6 2'],
  ['6 1', 'PageUp', '1 1'],
  ['1 1', 'PageUp', '1 0'],
  ['3 1', 'Home', '1 0'],
  ['3 1', 'End', '6 2'],
  ['3 1', 'a', 'field'],
] as const) {
  test(`${key} leads from ${from} to ${to}`, () => {
    const [row = 0, column = 0] = from.split(' ').map(Number);
    const next = placeForKey(rows, { row, column }, key, 4);
    assert.equal(next === null ? 'field' : `${next.row} ${next.column}`, to);
  });
}

test('keys never lead out of the grid', () => {
  const key = fc.constantFrom('ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
  fc.assert(
    fc.property(
      fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 4 }),
      fc.array(key, { maxLength: 30 }),
      (counts, columns, page, keys) => {
        const grid = gridRows(sections(...counts), columns);
        let at = firstPlace(grid);
        for (const one of keys) {
          if (at === null) return;
          at = placeForKey(grid, at, one, page) ?? at;
          assert.ok(grid[at.row]?.cells?.[at.column] !== undefined);
        }
      },
    ),
  );
});

test('an empty grid has no place', () => {
  assert.equal(firstPlace([]), null);
});
