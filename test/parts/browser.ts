import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserCounts } from '../browser-counts.ts';
import type { Part } from '../part.ts';
import { runCommand } from '../run-command.ts';

/** Everything with a DOM, in a real Chromium. */
export const browserPart: Part = {
  name: 'browser',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'wa-inbox-browser-'));
    const file = join(folder, 'counts.json');
    try {
      const { code } = await runCommand('wtr', ['--config', 'test/web-test-runner.config.mjs'], {
        env: { WA_INBOX_TEST_COUNTS: file },
        limitMinutes: 15,
      });
      const { passed, failed, problems, failures } = JSON.parse(readFileSync(file, 'utf8')) as BrowserCounts;
      for (const problem of problems) console.log(`✖ ${problem}`);
      const all = failed + problems.length;
      return { passed, failed: code === 0 ? all : Math.max(1, all), problems: [...failures, ...problems] };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
