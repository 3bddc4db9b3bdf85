import type { Part } from '../part.ts';
import { runCommand } from '../run-command.ts';

/** Formatting and lint; every checked file counts as one test. */
export const lintPart: Part = {
  name: 'lint',
  async run() {
    const { code, output } = await runCommand('biome', [
      'ci',
      '--colors=off',
      '--error-on-warnings',
      '--max-diagnostics=50',
    ]);
    const checked = Number(/Checked (\d+) files?/.exec(output)?.[1] ?? 0);
    const found = [...output.matchAll(/Found (\d+) (?:errors?|warnings?)/g)].map((match) => Number(match[1]));
    if (code === 0) return { passed: checked, failed: 0 };
    return { passed: 0, failed: Math.max(1, ...found) };
  },
};
