import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REAL_MUTANTS } from './real/mutants.ts';
import { runReal } from './real/run-real.ts';
import { hashInOrder } from './real/virtual-time.ts';
import { keptSeeds, tellViolations } from './run-seeds.ts';

/** Fixed seeds that always run; more follow, in order, while the budget lasts. */
const SCHEDULES = 500;
const BUDGET_MS = 90_000;
/** Fixed seeds a planted fault has to be caught by. */
const MUTANT_SEEDS = 40;

hashInOrder();

describe('store, adapter, app and simulator', () => {
  it(`keep I1–I7 through ${SCHEDULES} schedules, and as many more as ${BUDGET_MS / 1_000} s allow`, async () => {
    const started = performance.now();
    const elapsed = () => performance.now() - started;
    const holds = async (seed: number) => {
      const { violations } = await runReal(seed);
      assert.equal(violations.length, 0, tellViolations('real', seed, violations));
    };
    const kept = keptSeeds('real');
    for (const seed of kept) await holds(seed);
    let last = 0;
    while (last < SCHEDULES || elapsed() < BUDGET_MS) {
      last += 1;
      await holds(last);
    }
    const seconds = (elapsed() / 1_000).toFixed(1);
    console.log(
      `real schedules: ${last + kept.length}, seeds 1 to ${last} and ${kept.length} kept, ${seconds} s, 0 violations`,
    );
  });

  it('play the same history for the same seed', async () => {
    const [one, two] = [await runReal(7), await runReal(7)];
    assert.deepEqual(one.trace, two.trace);
    assert.deepEqual(one.history, two.history);
  });

  for (const [name, wraps] of Object.entries(REAL_MUTANTS)) {
    it(`are caught breaking a rule: ${name}`, async () => {
      for (let seed = 1; seed <= MUTANT_SEEDS; seed += 1) {
        const [first] = (await runReal(seed, wraps)).violations;
        if (first === undefined) continue;
        console.log(`planted fault "${name}": caught by real:${seed}, ${first.invariant}`);
        return;
      }
      assert.fail(`no seed up to ${MUTANT_SEEDS} notices: ${name}`);
    });
  }
});
