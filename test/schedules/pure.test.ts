import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PURE_MUTANTS } from './pure/mutants.ts';
import { runPure } from './pure/run-pure.ts';
import { keptSeeds, tellViolations } from './run-seeds.ts';

const SCHEDULES = 20_000;
/** Fixed seeds a planted fault has to be caught by. */
const MUTANT_SEEDS = 1_000;

describe('the pure machine', () => {
  it(`keeps I1–I7 through ${SCHEDULES} schedules`, () => {
    const started = performance.now();
    const seeds = [...keptSeeds('pure'), ...Array.from({ length: SCHEDULES }, (_, index) => index + 1)];
    for (const seed of seeds) {
      const { violations } = runPure(seed);
      assert.equal(violations.length, 0, tellViolations('pure', seed, violations));
    }
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    console.log(`pure schedules: ${seeds.length}, seeds 1 to ${SCHEDULES} and kept ones, ${seconds} s, 0 violations`);
  });

  it('plays the same history for the same seed', () => {
    const [one, two] = [runPure(7, undefined, true), runPure(7, undefined, true)];
    assert.deepEqual(one.trace, two.trace);
    assert.deepEqual(one.history, two.history);
  });

  for (const [name, rules] of Object.entries(PURE_MUTANTS)) {
    it(`is caught breaking a rule: ${name}`, () => {
      for (const seed of [...keptSeeds('pure'), ...Array.from({ length: MUTANT_SEEDS }, (_, index) => index + 1)]) {
        const [first] = runPure(seed, rules).violations;
        if (first === undefined) continue;
        console.log(`planted fault "${name}": caught by pure:${seed}, ${first.invariant}`);
        return;
      }
      assert.fail(`no seed up to ${MUTANT_SEEDS} notices: ${name}`);
    });
  }
});
