import { type SeededRandom, seededRandom } from '../../../src/simulator/seeded-random.ts';
import { emptyHistory, type History } from '../history.ts';
import type { Rules } from './rules.ts';

interface Step {
  readonly label: string;
  readonly run: () => void;
}

/** Everything that is under way, in no order at all: the seed picks what happens next. One per schedule. */
export class Machine {
  readonly rules: Rules;
  readonly history: History = emptyHistory();
  readonly random: SeededRandom;
  /** Lines for a reader, or `null` when nobody reads. */
  readonly trace: string[] | null;
  now = 1_800_000_000_000;
  /** Rises with every step: when something happened, in the history. */
  moment = 0;
  /** While false, nothing is lost or doubled any more. */
  hostile = true;
  readonly #steps: Step[] = [];
  #id = 0;

  constructor(seed: number, rules: Rules, traced: boolean) {
    this.rules = rules;
    this.random = seededRandom(seed);
    this.trace = traced ? [] : null;
  }

  get idle(): boolean {
    return this.#steps.length === 0;
  }

  id(kind: string): string {
    this.#id += 1;
    return `${kind}${this.#id}`;
  }

  /** True with a probability, and never once the hostilities are over. */
  strikes(probability: number): boolean {
    return this.hostile && this.random() < probability;
  }

  pick<T>(from: readonly T[]): T | undefined {
    return from[Math.floor(this.random() * from.length)];
  }

  note(line: string): void {
    this.trace?.push(`${String(this.moment).padStart(4)}  ${line}`);
  }

  /** Something that will happen at some time, once. */
  later(label: string, run: () => void): void {
    this.#steps.push({ label, run });
  }

  /** Lets one of the things under way happen. */
  step(): void {
    const index = Math.floor(this.random() * this.#steps.length);
    const step = this.#steps[index];
    const last = this.#steps.pop();
    if (step === undefined || last === undefined) return;
    if (step !== last) this.#steps[index] = last;
    this.pass();
    this.note(step.label);
    step.run();
  }

  /** A moment passes. */
  pass(ms = Math.floor(this.random() * 2_000)): void {
    this.now += ms;
    this.moment += 1;
  }
}
