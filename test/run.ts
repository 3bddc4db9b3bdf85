import type { Outcome, Part } from './part.ts';
import { parts } from './parts/parts.ts';

interface Row extends Outcome {
  readonly name: string;
  readonly seconds: number;
}

/** Runs one part. Whatever goes wrong becomes a failure in its row; a part that ran nothing is a failure too. */
async function runPart(part: Part): Promise<Row> {
  console.log(`\n── ${part.name} ${'─'.repeat(Math.max(0, 60 - part.name.length))}`);
  const start = performance.now();
  let outcome: Outcome;
  try {
    outcome = await part.run();
    if (outcome.passed + outcome.failed === 0) {
      console.log(`✖ ${part.name} ran no test`);
      outcome = { passed: 0, failed: 1 };
    }
  } catch (error) {
    console.log(`✖ ${part.name} crashed:`, error);
    outcome = { passed: 0, failed: 1 };
  }
  return { name: part.name, seconds: (performance.now() - start) / 1000, ...outcome };
}

/** Long output is cut where it is kept: the failures stand again where everybody looks. */
function printProblems(rows: readonly Row[]): void {
  for (const { name, problems = [] } of rows) for (const problem of problems) console.log(`\n✖ ${name}: ${problem}`);
}

function printTable(rows: readonly Row[]): void {
  console.log(`\n${'part'.padEnd(16)}${'seconds'.padStart(9)}${'passed'.padStart(9)}${'failed'.padStart(9)}`);
  for (const { name, seconds, passed, failed } of rows) {
    const cells = [seconds.toFixed(1), String(passed), String(failed)].map((cell) => cell.padStart(9));
    console.log(`${name.padEnd(16)}${cells.join('')}`);
  }
}

function chosen(names: readonly string[]): readonly Part[] {
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    throw new Error(`no part ${unknown.join(', ')}; there are ${parts.map((part) => part.name).join(', ')}`);
  }
  return names.length === 0 ? parts : parts.filter((part) => names.includes(part.name));
}

const rows: Row[] = [];
for (const part of chosen(process.argv.slice(2))) rows.push(await runPart(part));
const passed = rows.reduce((sum, row) => sum + row.passed, 0);
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
printProblems(rows);
printTable(rows);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
