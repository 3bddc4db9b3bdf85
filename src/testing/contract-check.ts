/** One law of a port as something that can be run. Rejects, with what was expected and what was seen, when the law does not hold. */
export interface ContractCheck<H> {
  /** The law, as a fact in the present tense. */
  readonly name: string;
  run(harness: H): Promise<void>;
}

/** Ends a check unless `condition` holds. */
export function expectThat(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** Ends a check unless both values are the same as JSON, keys in any order. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const [seen, wanted] = [canonical(actual), canonical(expected)];
  if (seen !== wanted) throw new Error(`${what}: expected ${wanted}, saw ${seen}`);
}

/** Lets a check go on only with a value that is there. */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`${what}: there is none`);
  return value;
}

function canonical(value: unknown): string {
  return String(
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ),
  );
}
