/** How long a process or a tab lives: after its end nothing it asked for answers, and nothing it planned happens. */
export class Life {
  #ended = false;
  readonly #ends = new Set<() => void>();

  get over(): boolean {
    return this.#ended;
  }

  end(): void {
    this.#ended = true;
    for (const callback of [...this.#ends]) callback();
  }

  onEnd(callback: () => void): void {
    this.#ends.add(callback);
  }

  /** Work done for this life: begun only while it lasts, heard of only while it lasts. */
  async step<T>(work: () => Promise<T>): Promise<T> {
    if (this.#ended) return never();
    const [value, error] = await work().then(
      (done) => [done, null] as const,
      (thrown: unknown) => [null as T, { thrown }] as const,
    );
    if (this.#ended) return never();
    if (error !== null) throw error.thrown;
    return value;
  }

  /** A clock whose timers end with this life. */
  clock(clock: { now(): number; after(ms: number, callback: () => void): () => void }) {
    return {
      now: () => clock.now(),
      monotonic: () => clock.now(),
      after: (ms: number, callback: () => void) =>
        this.#ended ? () => {} : clock.after(ms, () => !this.#ended && callback()),
    };
  }

  /** An object as this life sees it: its asynchronous methods are steps. */
  guard<T extends object>(target: T, over: Partial<Record<keyof T, unknown>> = {}): T {
    return new Proxy(target, {
      get: (object, name) => {
        if (name in over) return over[name as keyof T];
        const value: unknown = Reflect.get(object, name, object);
        if (typeof value !== 'function') return value;
        const call = value.bind(object) as (...args: unknown[]) => unknown;
        return (...args: unknown[]) => {
          if (this.#ended) return never();
          const answer = call(...args);
          return answer instanceof Promise ? this.step(() => answer) : answer;
        };
      },
    });
  }
}

function never(): Promise<never> {
  return new Promise(() => {});
}
