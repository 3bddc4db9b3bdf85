/** What one part of the test run did. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** The failures in full, to be told once more at the end of a long run. */
  readonly problems?: readonly string[];
}

/** One part of `npm test`. A part that throws, or that ran nothing, counts as failed. */
export interface Part {
  /** The name `npm test -- <name>` takes. */
  readonly name: string;
  /** Runs the part, printing as it goes. */
  readonly run: () => Promise<Outcome>;
}
