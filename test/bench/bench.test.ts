import assert from 'node:assert/strict';
import { test } from 'node:test';
import { benchOptions } from './bench-options.ts';
import { benchTable } from './bench-table.ts';
import { browserBench } from './browser-bench.ts';
import { Cells } from './cells.ts';

/** What a contender was not made to do. Anything else without a number is a broken bench. */
const NOT_MADE_FOR = new Set([
  'deep-chat: it shows one conversation and no list',
  'vue-advanced-chat: burst 1000: the changes do not get through in 30 s',
]);

test('the bench fills every cell of its table with a number or a named reason', async () => {
  const options = benchOptions('--quick --n 100 --repetitions 1 --limit 30'.split(' '));
  const { cells, rounds } = await browserBench({ ...options, steps: 10, keys: 3 });
  console.log(benchTable(cells));

  assert.equal(rounds, 1);
  assert.equal(new Set(cells.map(({ contender }) => contender)).size, 5);
  assert.equal(cells.length, 5 * new Set(cells.map(({ measure }) => measure)).size);
  for (const { measure, contender, median, notPossible } of cells) {
    const where = `${measure} by ${contender}`;
    if (median === null) assert.ok(NOT_MADE_FOR.has(`${contender}: ${notPossible}`), `${where}: ${notPossible}`);
    else assert.ok(Number.isFinite(median), `${where}: ${median}`);
  }
  const openings = cells.filter(({ measure }) => measure === 'open 100 messages');
  assert.ok(openings.every(({ median }) => median !== null && median > 0));
});

test('a cell is a median with its spread, compared by the medians of one run', () => {
  const cells = new Cells();
  for (const value of [30, 10, 20]) cells.add('open', 'ms', 'a', value);
  for (const value of [4, 6]) cells.add('open', 'ms', 'b', value);
  cells.add('open', 'ms', 'c', 'it opens nothing');
  const [a, b, c, d] = cells.sum(['a', 'b', 'c', 'd'], 'b');
  assert.deepEqual([a?.median, a?.min, a?.max, a?.ratio], [20, 10, 30, 4]);
  assert.deepEqual([b?.median, b?.ratio], [5, 1]);
  assert.deepEqual([c?.median, c?.ratio, c?.notPossible], [null, null, 'it opens nothing']);
  assert.equal(d?.notPossible, 'its turn did not come');
});

test('the table names why a cell is empty', () => {
  const cells = new Cells();
  cells.add('open', 'ms', 'a', 12.34);
  cells.add('open', 'ms', 'b', 'it opens nothing');
  const table = benchTable(cells.sum(['a', 'b'], 'a'));
  assert.match(table, /open, ms\s+12 ×1\.0\s+n\/a \[1\]/);
  assert.match(table, /\[1\] b: it opens nothing/);
});

test('a flag that is none, or no number, is refused', () => {
  assert.throws(() => benchOptions(['--fast']));
  assert.throws(() => benchOptions(['--n', 'many']), /many is not a number/);
});
