import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CASES } from './cases.ts';

/** How many cases each part of the list has. */
const PARTS = { A: 18, B: 12, C: 13, I: 12 } as const;

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('the fault cases', () => {
  it('are all there, each once, in their order', () => {
    const ids = Object.entries(PARTS).flatMap(([part, count]) =>
      Array.from({ length: count }, (_, index) => `${part}-${String(index + 1).padStart(2, '0')}`),
    );
    assert.deepEqual(
      CASES.map(({ id }) => id),
      ids,
    );
  });

  for (const fault of CASES) {
    if ('missing' in fault) continue;
    it(`${fault.id}, ${fault.fault}, is proved where the table says`, () => {
      for (const { file, title } of fault.proofs) assert.ok(read(file).includes(title), `${file}: "${title}"`);
    });
  }

  it('say why where nothing proves them', () => {
    const missing = CASES.flatMap((fault) => ('missing' in fault ? [fault] : []));
    for (const { id, missing: reason } of missing) assert.notEqual(reason, '', id);
    const told = missing.map(({ id, fault, missing: reason }) => `  ${id} ${fault}: ${reason}`);
    console.log(
      [`fault cases: ${CASES.length - missing.length} proved, ${missing.length} missing`, ...told].join('\n'),
    );
  });
});
