import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchOptions } from './bench-options.ts';
import { benchTable } from './bench-table.ts';
import { browserBench } from './browser-bench.ts';

const [first = '', ...rest] = process.argv.slice(2);
const named = first === 'browser' || first === 'gateway' ? first : null;
const args = named === null ? process.argv.slice(2) : rest;
const gateway = fileURLToPath(new URL('./gateway.ts', import.meta.url));

if (named !== 'gateway') {
  const options = benchOptions(args);
  const { cells, rounds, seconds, path } = await browserBench(options);
  console.log(
    `median (min–max) of ${rounds} rounds, × the bare windowed list; ${options.steps} arrivals and flips in a conversation of ${options.base}; ${seconds} s\n`,
  );
  console.log(benchTable(cells));
  console.log(`\n${path}`);
  if (rounds < options.repetitions)
    console.log(`time was up after ${rounds} of ${options.repetitions} rounds (--budget)`);
}
if (named !== 'browser' && existsSync(gateway)) {
  const { status } = spawnSync(process.execPath, [gateway], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
