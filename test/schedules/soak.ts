import { randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { runPure } from './pure/run-pure.ts';
import { runReal } from './real/run-real.ts';
import { hashInOrder } from './real/virtual-time.ts';
import { tellViolations } from './run-seeds.ts';

/** Pure schedules to one of the real thing: about as long. */
const PURE_PER_REAL = 50;
const SEEDS = new URL('../seeds.json', import.meta.url);

/** Random seeds for so many minutes: `npm run soak -- --minutes 60`. Failing seeds are kept in `test/seeds.json`. */
const minutes = Number(process.argv[process.argv.indexOf('--minutes') + 1]);
if (!process.argv.includes('--minutes') || !(minutes > 0)) {
  console.error('Say for how long: npm run soak -- --minutes 60');
  process.exit(2);
}
hashInOrder();
const end = performance.now() + minutes * 60_000;
const done = { pure: 0, real: 0, failed: 0 };

async function play(layer: 'pure' | 'real'): Promise<void> {
  const seed = randomInt(2 ** 32);
  const { violations } = layer === 'pure' ? runPure(seed) : await runReal(seed);
  done[layer] += 1;
  if (violations.length === 0) return;
  done.failed += 1;
  console.log(tellViolations(layer, seed, violations));
  const kept = JSON.parse(readFileSync(SEEDS, 'utf8')) as string[];
  writeFileSync(SEEDS, `${JSON.stringify([...kept, `${layer}:${seed}`], null, 2)}\n`);
}

while (performance.now() < end) {
  for (let count = 0; count < PURE_PER_REAL; count += 1) await play('pure');
  await play('real');
}
console.log(`soak: ${done.pure} pure and ${done.real} real schedules in ${minutes} minutes, ${done.failed} failed`);
process.exit(done.failed === 0 ? 0 : 1);
