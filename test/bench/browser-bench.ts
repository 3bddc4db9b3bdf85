import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import type { BenchOptions } from './bench-options.ts';
import { BenchPage } from './bench-page.ts';
import { Cells, type SummedCell } from './cells.ts';
import type { BlockName } from './page/block.ts';

const CONTENDERS = ['wa-inbox', 'windowed-list', 'plain-dom', 'vue-advanced-chat', 'deep-chat'] as const;
/** What ratios are by. */
const COMPARED = 'windowed-list';
const OUTPUT = '.cache/bench/browser.json';

/** A block of measurements that each contender makes in turn. */
interface Turn {
  readonly block: BlockName;
  readonly count: number;
  /** The names and units of what the block answers, by its keys. */
  readonly measures: Readonly<Record<string, readonly [measure: string, unit: string]>>;
}

/** What a run found, and where it is written down. */
export interface BrowserBench {
  readonly cells: readonly SummedCell[];
  readonly rounds: number;
  readonly seconds: number;
  readonly path: string;
}

/** Runs the browser bench: every block by every contender in turn, in another order each time, as often as asked and time allows. */
export async function browserBench(options: BenchOptions): Promise<BrowserBench> {
  const begin = performance.now();
  const contenders = CONTENDERS.filter((name) => options.only.length === 0 || options.only.includes(name));
  const turns = turnsOf(options);
  const cells = new Cells();
  const random = randomOf(options.seed);
  const gaveUp = new Map<string, string>();
  const page = await BenchPage.start();
  let rounds = 0;
  try {
    const first = performance.now();
    while (rounds < options.repetitions) {
      const spent = performance.now() - first;
      if (rounds > 0 && spent + spent / rounds > options.budgetMs) break;
      for (const turn of turns) {
        for (const contender of shuffled(contenders, random)) {
          const key = `${turn.block} ${turn.count} ${contender}`;
          const result = gaveUp.get(key) ?? (await oneTurn(page, turn, contender, options));
          if (typeof result === 'string') gaveUp.set(key, result);
          for (const [name, [measure, unit]] of Object.entries(turn.measures))
            cells.add(measure, unit, contender, typeof result === 'string' ? result : (result[name] ?? 'not measured'));
        }
      }
      rounds += 1;
    }
    const seconds = Math.round((performance.now() - begin) / 1_000);
    const summed = cells.sum(contenders, COMPARED);
    const machine = { cores: cpus().length, cpu: cpus()[0]?.model ?? '', browser: await page.browserVersion };
    await mkdir('.cache/bench', { recursive: true });
    const report = {
      at: new Date().toISOString(),
      machine,
      options,
      compared: COMPARED,
      rounds,
      seconds,
      cells: summed,
    };
    await writeFile(OUTPUT, `${JSON.stringify(report, null, 2)}\n`);
    return { cells: summed, rounds, seconds, path: OUTPUT };
  } finally {
    await page.close();
  }
}

function turnsOf({ open, lists, base }: BenchOptions): readonly Turn[] {
  const opening = (what: string, count: number) => ({
    ms: [`open ${count} ${what}`, 'ms'] as const,
    elements: [`  elements for ${count} ${what}`, 'n'] as const,
    heap: [`  heap for ${count} ${what}`, 'MB'] as const,
  });
  return [
    ...open.map((count): Turn => ({ block: 'open', count, measures: opening('messages', count) })),
    { block: 'arrivals', count: base, measures: { ms: ['arrivals, one by one', 'ms'] } },
    { block: 'flips', count: base, measures: { ms: ['status flips', 'ms'] } },
    { block: 'prepend', count: base, measures: { ms: ['prepend 50', 'ms'], shift: ['  shift of what is read', 'px'] } },
    {
      block: 'scroll',
      count: base,
      measures: {
        slow: ['frames over 50 ms, scrolling', 'n'],
        longest: ['  longest frame', 'ms'],
        scrolled: ['  scrolled', 'px'],
      },
    },
    {
      block: 'burst',
      count: base,
      measures: {
        slow: ['frames over 50 ms, 1,000 changes in 1 s', 'n'],
        longest: ['  longest frame of that second', 'ms'],
      },
    },
    {
      block: 'keys',
      count: base,
      measures: { idle: ['key to paint p95, idle', 'ms'], busy: ['  while 20 a second arrive', 'ms'] },
    },
    ...lists.map((count): Turn => ({ block: 'list', count, measures: opening('rows', count) })),
  ];
}

async function oneTurn(page: BenchPage, { block, count }: Turn, contender: string, options: BenchOptions) {
  const steps = block === 'keys' ? options.keys : options.steps;
  try {
    return await page.measure({ contender, block, count, steps, limitMs: options.limitMs, quietMs: options.quietMs });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return `${block} ${count}: ${reason ?? 'failed'}`;
  }
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Repeatable numbers in [0, 1): the minimal standard generator. */
function randomOf(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
