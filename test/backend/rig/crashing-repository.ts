import type { Repository } from '../../../src/backend/index.ts';

/** Where a process dies: at its n-th await of the repository or of WhatsApp, before or after the work there was done. */
export class CrashPlan {
  #left: number;
  #dead = false;
  readonly #after: boolean;

  constructor(step: number, after: boolean) {
    this.#left = step;
    this.#after = after;
  }

  /** Whether the process died. */
  get struck(): boolean {
    return this.#dead;
  }

  /** Runs a step; the one the plan names, and every later one, never comes back. */
  async step<T>(work: () => Promise<T>): Promise<T> {
    if (this.#dead) return never();
    this.#left -= 1;
    if (this.#left > 0) return work();
    this.#dead = true;
    if (this.#after) await work();
    return never();
  }
}

function never(): Promise<never> {
  return new Promise(() => {});
}

const STEPS = [
  'read',
  'write',
  'claimJobs',
  'claimWebhooks',
  'beginCall',
  'rescheduleJob',
  'finishJob',
  'extendLease',
  'finishWebhook',
];

/** A repository as a doomed process sees it; what was committed before it died stays. */
export function crashing(repository: Repository, plan: CrashPlan): Repository {
  return new Proxy(repository, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      const call = value.bind(target) as (...args: unknown[]) => Promise<unknown>;
      return STEPS.includes(String(name)) ? (...args: unknown[]) => plan.step(() => call(...args)) : call;
    },
  });
}
