import { parseArgs } from 'node:util';

/** How big a run is. */
export interface BenchOptions {
  /** Messages in the conversations that are opened. */
  readonly open: readonly number[];
  /** Rows in the lists that are opened. */
  readonly lists: readonly number[];
  /** Messages in the conversation that then moves. */
  readonly base: number;
  /** Arrivals, and flips. */
  readonly steps: number;
  /** Keys pressed while idle, and as many while messages arrive. */
  readonly keys: number;
  readonly repetitions: number;
  /** After so long, ms, no further repetition begins. */
  readonly budgetMs: number;
  /** A measurement that takes longer, ms, is given up. */
  readonly limitMs: number;
  /** Without any change for so long, ms, a page is at rest. */
  readonly quietMs: number;
  /** Shuffles the order of turns. */
  readonly seed: number;
  /** Contenders to run; all when empty. */
  readonly only: readonly string[];
}

/**
 * Reads the command line: `--quick`, `--n 100,1000`, `--lists 1000`, `--base 1000`, `--repetitions 3`, `--budget 300`, `--limit 20` (seconds),
 * `--seed 7`, `--only wa-inbox,windowed-list`.
 *
 * @throws TypeError for a flag it does not know; Error for a number that is none.
 */
export function benchOptions(args: readonly string[]): BenchOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      n: text,
      lists: text,
      base: text,
      repetitions: text,
      budget: text,
      limit: text,
      seed: text,
      only: text,
    },
  });
  const quick = values.quick;
  const sizes = numbers(values.n);
  const base = number(values.base) ?? (sizes === undefined ? (quick ? 200 : 1_000) : Math.min(1_000, ...sizes));
  return {
    open: sizes ?? (quick ? [100, 1_000] : [100, 1_000, 10_000]),
    lists: numbers(values.lists) ?? sizes ?? (quick ? [1_000] : [1_000, 10_000]),
    base,
    steps: quick ? 50 : 200,
    keys: quick ? 10 : 40,
    repetitions: number(values.repetitions) ?? (quick ? 1 : 3),
    budgetMs: (number(values.budget) ?? (quick ? 45 : 300)) * 1_000,
    limitMs: (number(values.limit) ?? 20) * 1_000,
    quietMs: quick ? 120 : 250,
    seed: number(values.seed) ?? 1,
    only: values.only?.split(',') ?? [],
  };
}

function numbers(value: string | undefined): number[] | undefined {
  return value?.split(',').map((part) => {
    const read = Number(part);
    if (!Number.isInteger(read) || read < 1) throw new Error(`${part} is not a number of things to measure.`);
    return read;
  });
}

const number = (value: string | undefined) => numbers(value)?.[0];
