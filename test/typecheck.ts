import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Outcome } from './part.ts';
import { runCommand } from './run-command.ts';

/**
 * Checks the project as a whole, then every room that narrows what its files may see: `src/tsconfig.json` (no Node
 * types), domain and protocol (no DOM either), gateway (Node).
 */
export async function typecheck(): Promise<Outcome> {
  let passed = 0;
  let failed = 0;
  for (const config of ['tsconfig.json', ...globSync('src/**/tsconfig.json').sort()]) {
    if (globSync(`${dirname(config)}/**/*.ts`, { exclude: ['node_modules'] }).length === 0) {
      console.log(`${config}: an empty room, nothing to check yet`);
      continue;
    }
    const { code, output } = await runCommand('tsc', ['--noEmit', '--pretty', 'false', '-p', config]);
    const errors = output.split('\n').filter((line) => line.includes(': error TS')).length;
    console.log(`${config}: ${code === 0 ? 'ok' : `${errors} errors`}`);
    if (code === 0) passed += 1;
    else failed += Math.max(1, errors);
  }
  return { passed, failed };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { failed } = await typecheck();
  process.exitCode = failed > 0 ? 1 : 0;
}
