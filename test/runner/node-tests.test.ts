import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const runner = new URL('../node-tests.ts', import.meta.url).href;

/** Runs one file through the runner, in a process of its own: test runs do not nest. */
function outcomeOf(text: string, quietLimitMs = 60_000): { passed: number; failed: number; problems: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'wa-inbox-runner-'));
  try {
    writeFileSync(join(folder, 'probe.test.mjs'), `import { describe, it, test } from 'node:test';\n${text}`);
    const script = `
      const { runNodeTests } = await import(${JSON.stringify(runner)});
      const outcome = await runNodeTests(['probe.test.mjs'], [], ${quietLimitMs});
      console.log('OUTCOME ' + JSON.stringify(outcome));`;
    // A file, not `--eval`: the runner hands its own flags on to the processes it starts.
    writeFileSync(join(folder, 'main.mjs'), script);
    const { NODE_TEST_CONTEXT: _nested, ...env } = process.env;
    const output = execFileSync(process.execPath, ['main.mjs'], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    const [, outcome = ''] = output.split('OUTCOME ');
    return JSON.parse(outcome) as ReturnType<typeof outcomeOf>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const cases: readonly [title: string, text: string, passed: number, failed: number][] = [
  ['passing tests count, suites do not', "describe('s', () => { it('a', () => {}); it('b', () => {}); });", 2, 0],
  [
    'a failing test counts once, its suite does not',
    "describe('s', () => { it('a', () => { throw new Error('x'); }); });",
    0,
    1,
  ],
  ['a skipped test is a failure', "test('a', () => {}); test.skip('b', () => {});", 1, 1],
  ['an unfinished test is a failure', "test('a', () => {}); test.todo('b');", 1, 1],
  ['a file without tests is a failure', 'export {};', 0, 1],
  ['a file that crashes is a failure', "throw new Error('x');", 0, 1],
  [
    'a file that crashes after its tests is a failure',
    "test('a', () => {}); setTimeout(() => process.exit(3), 50);",
    1,
    1,
  ],
];

for (const [title, text, passed, failed] of cases) {
  test(title, () => {
    const outcome = outcomeOf(text);
    assert.deepEqual([outcome.passed, outcome.failed], [passed, failed]);
    assert.equal(outcome.problems.length, failed, 'every failure is told again at the end');
  });
}

test('a file that never ends is given up and is a failure', () => {
  assert.ok(outcomeOf("test('a', () => {}); setInterval(() => {}, 1000);", 3_000).failed > 0);
});

test('no matching file is an error', async () => {
  const { runNodeTests } = await import('../node-tests.ts');
  await assert.rejects(runNodeTests(['nowhere/**/*.test.ts']), /no test file matches/);
});
