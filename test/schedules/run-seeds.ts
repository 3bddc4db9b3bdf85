import { readFileSync } from 'node:fs';
import type { Violation } from './invariants.ts';

/** Seeds that failed once, kept for ever: `pure:123`, `real:123`. */
export function keptSeeds(layer: 'pure' | 'real'): readonly number[] {
  const kept = JSON.parse(readFileSync(new URL('../seeds.json', import.meta.url), 'utf8')) as readonly string[];
  return kept.flatMap((seed) => (seed.startsWith(`${layer}:`) ? [Number(seed.slice(5))] : []));
}

/** What went wrong under a seed, for a person to read. */
export function tellViolations(layer: 'pure' | 'real', seed: number, violations: readonly Violation[]): string {
  const told = violations.slice(0, 10).map(({ invariant, what }) => `  ${invariant}: ${what.slice(0, 500)}`);
  return [`seed ${layer}:${seed} (npm run replay -- ${layer}:${seed})`, ...told].join('\n');
}
