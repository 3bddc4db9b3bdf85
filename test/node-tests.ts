import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import type { Outcome } from './part.ts';

/** The failure of a Node test wraps what was thrown. */
interface TestFailure {
  readonly message: string;
  readonly stack?: string;
  readonly cause?: unknown;
}

/**
 * Runs Node test files, one process each, at most two at a time: two cores are all we count on, and each file may hold
 * an embedded database. Prints failures in full, one line per file, and whatever the tests print (seeds, counts).
 * A skipped or unfinished test, a file without tests and a file that never ends (an open handle) are failures: after
 * `quietLimitMs` without any news the run is given up.
 *
 * @throws Error when no file matches.
 */
export async function runNodeTests(
  patterns: readonly string[],
  exclude: readonly string[] = [],
  quietLimitMs = 300_000,
): Promise<Outcome> {
  const files = globSync([...patterns], { exclude: [...exclude] })
    .map((file) => resolve(file))
    .sort();
  if (files.length === 0) throw new Error(`no test file matches ${patterns.join(', ')}`);

  const perFile = new Map<string, number>(files.map((file) => [file, 0]));
  const heard = new Set<string>();
  let passed = 0;
  let failed = 0;
  const told = new Set<string>();
  const problems: string[] = [];
  const fail = (what: string, error?: unknown) => {
    failed += 1;
    console.log(`✖ ${what}`);
    problems.push(what);
    if (error === undefined) return;
    // A failed hook fails every test of its file with one and the same error.
    const reason = indent(describe(error));
    console.log(told.has(reason) ? '    for the reason given above' : reason);
    if (!told.has(reason)) problems[problems.length - 1] = `${what}\n${reason}`;
    told.add(reason);
  };

  const ended = new Set<string>();
  const giveUp = new AbortController();
  const stop = () => giveUp.abort();
  let quiet = setTimeout(stop, quietLimitMs);
  const events = run({ files, concurrency: Math.min(2, availableParallelism()), signal: giveUp.signal });
  for await (const { type, data } of events) {
    clearTimeout(quiet);
    quiet = setTimeout(stop, quietLimitMs);
    if (type === 'test:summary' && data.file !== undefined) ended.add(data.file);
    if (giveUp.signal.aborted) continue;
    if (type === 'test:stdout' || type === 'test:stderr') process.stdout.write(data.message);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite' && type === 'test:pass') continue;
    const file = data.file ?? '';
    const where = `${relative('.', file)}: ${data.name}`;
    const wholeFile = resolve(data.name) === file;
    if (!wholeFile) perFile.set(file, (perFile.get(file) ?? 0) + 1);
    heard.add(file);
    if (type === 'test:fail') {
      if (!onlyReportsChildren(data.details.error)) fail(where, data.details.error);
    } else if (data.skip !== undefined) fail(`${where} is skipped`);
    else if (data.todo !== undefined) fail(`${where} is unfinished`);
    else if (wholeFile) fail(`${where} holds no test`);
    else passed += 1;
  }
  clearTimeout(quiet);
  if (giveUp.signal.aborted) {
    const hanging = files.filter((file) => !ended.has(file)).map((file) => relative('.', file));
    fail(`nothing happened for ${quietLimitMs / 1000} s; not ended: ${hanging.join(', ')}`);
  } else {
    for (const file of files) if (!heard.has(file)) fail(`${relative('.', file)} reported nothing`);
  }
  for (const [file, count] of perFile) console.log(`${String(count).padStart(5)} tests  ${relative('.', file)}`);
  return { passed, failed, problems };
}

/** A suite whose only fault is a failing child is not a failure of its own. */
function onlyReportsChildren(error: unknown): boolean {
  return error instanceof Error && 'failureType' in error && error.failureType === 'subtestsFailed';
}

function describe(error: unknown): string {
  const { cause } = error as TestFailure;
  const reason = (cause instanceof Error ? cause : error) as TestFailure;
  return reason.stack ?? reason.message ?? String(reason);
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
