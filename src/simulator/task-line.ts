import type { MetaTask } from './meta-state.ts';
import type { SimulatorClock } from './simulator-clock.ts';

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
export type NewTask = WithoutId<MetaTask>;

/** Things that will happen by themselves, as data, with one timer aimed at the earliest. */
export class TaskLine {
  readonly #clock: SimulatorClock;
  readonly #run: (due: readonly MetaTask[]) => void;
  #tasks: MetaTask[] = [];
  #nextId = 1;
  #cancelTimer: (() => void) | null = null;
  #stopped = false;

  constructor(clock: SimulatorClock, run: (due: readonly MetaTask[]) => void) {
    this.#clock = clock;
    this.#run = run;
  }

  add(task: NewTask): void {
    this.#tasks.push({ ...task, id: this.newId() } as MetaTask);
    this.#aim();
  }

  newId(): number {
    return this.#nextId++;
  }

  get tasks(): readonly MetaTask[] {
    return this.#tasks;
  }

  get nextId(): number {
    return this.#nextId;
  }

  /** When the next thing happens, ms, or null. */
  get nextDue(): number | null {
    return this.#tasks.reduce<number | null>(
      (due, task) => (due === null || task.dueAt < due ? task.dueAt : due),
      null,
    );
  }

  restore(tasks: readonly MetaTask[], nextId: number): void {
    this.#tasks = [...tasks];
    this.#nextId = nextId;
    this.#stopped = false;
    this.#aim();
  }

  /** Nothing happens by itself any more. */
  stop(): void {
    this.#stopped = true;
    this.#cancelTimer?.();
    this.#cancelTimer = null;
  }

  #aim(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = null;
    const due = this.nextDue;
    if (due === null || this.#stopped) return;
    this.#cancelTimer = this.#clock.after(Math.max(0, due - this.#clock.now()), () => this.#fire());
  }

  #fire(): void {
    const now = this.#clock.now();
    const due = this.#tasks.filter((task) => task.dueAt <= now).sort((a, b) => a.dueAt - b.dueAt || a.id - b.id);
    this.#tasks = this.#tasks.filter((task) => task.dueAt > now);
    if (due.length > 0) this.#run(due);
    this.#aim();
  }
}
