import type { SummedCell } from './cells.ts';

/** Measures down, contenders across; every cell is a median with its spread and its ratio, or `n/a` with the number of its reason below. */
export function benchTable(cells: readonly SummedCell[]): string {
  const contenders = [...new Set(cells.map(({ contender }) => contender))];
  const measures = [...new Set(cells.map(({ measure }) => measure))];
  const reasons: string[] = [];
  const rows = measures.map((measure) => {
    const row = cells.filter((cell) => cell.measure === measure);
    const unit = row.find((cell) => cell.unit !== '')?.unit ?? '';
    return [`${measure}, ${unit}`, ...row.map((cell) => cellText(cell, reasons))];
  });
  const table = [['', ...contenders], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) =>
    row.map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0))).join('  '),
  );
  return [...lines, '', ...reasons.map((reason, at) => `[${at + 1}] ${reason}`)].join('\n');
}

function cellText({ contender, median, min, max, ratio, notPossible }: SummedCell, reasons: string[]): string {
  if (median === null || min === null || max === null) {
    const reason = `${contender}: ${notPossible ?? 'no value'}`;
    if (!reasons.includes(reason)) reasons.push(reason);
    return `n/a [${reasons.indexOf(reason) + 1}]`;
  }
  const spread = min === max ? '' : ` (${short(min)}–${short(max)})`;
  return `${short(median)}${spread}${ratio === null ? '' : ` ×${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)}`}`;
}

function short(value: number): string {
  return Math.abs(value) >= 10 || Number.isInteger(value) ? Math.round(value).toString() : value.toFixed(1);
}
