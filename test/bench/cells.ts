/** What one contender did in one measure: its values, one a repetition, or why it has none. */
export interface Cell {
  readonly measure: string;
  readonly unit: string;
  readonly contender: string;
  readonly values: readonly number[];
  readonly notPossible: string | null;
}

/** A cell with its spread, and how it compares to the contender that everything is compared to. */
export interface SummedCell extends Cell {
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Its median by that of the compared contender; `null` when either has none or the latter is zero. */
  readonly ratio: number | null;
}

/** Gathers values by measure and contender, in the order they first come. */
export class Cells {
  readonly #cells = new Map<string, { unit: string; values: number[]; notPossible: string | null }>();
  readonly #measures: string[] = [];

  add(measure: string, unit: string, contender: string, value: number | string): void {
    if (!this.#measures.includes(measure)) this.#measures.push(measure);
    const key = `${measure}\n${contender}`;
    const cell = this.#cells.get(key) ?? { unit, values: [], notPossible: null };
    this.#cells.set(key, cell);
    if (typeof value === 'number') cell.values.push(value);
    else cell.notPossible = value;
  }

  /** Every measure by every contender; one that was never tried says so. */
  sum(contenders: readonly string[], compared: string): readonly SummedCell[] {
    return this.#measures.flatMap((measure) =>
      contenders.map((contender) => {
        const { unit, values, notPossible } = this.#cells.get(`${measure}\n${contender}`) ?? {
          unit: '',
          values: [],
          notPossible: 'its turn did not come',
        };
        const own = median(values);
        const other = median(this.#cells.get(`${measure}\n${compared}`)?.values ?? []);
        return {
          ...{ measure, unit, contender, values, notPossible: values.length > 0 ? null : notPossible },
          median: own,
          min: values.length === 0 ? null : Math.min(...values),
          max: values.length === 0 ? null : Math.max(...values),
          ratio: own === null || other === null || other === 0 ? null : own / other,
        };
      }),
    );
  }
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
