import type { Job, NewJob } from '../job.ts';

/** A job as it is kept. */
export interface StoredJob extends NewJob {
  readonly workspaceId: string;
  readonly attempts: number;
  readonly callBegan: boolean;
  /** Token and end of the running claim. */
  readonly lease: { readonly token: string; readonly until: number } | null;
  readonly enqueuedAt: number;
}

/** The jobs of all workspaces, in order of entry. One process, no awaits: every call is atomic. */
export class JobQueue {
  #jobs = new Map<string, StoredJob>();

  enqueue(workspaceId: string, job: NewJob, now: number): void {
    if (this.#jobs.has(job.id)) return;
    this.#jobs.set(job.id, { ...job, workspaceId, attempts: 0, callBegan: false, lease: null, enqueuedAt: now });
  }

  claim(now: number, leaseMs: number, limit: number): readonly Job[] {
    const seen = new Set<string>();
    const claimed: Job[] = [];
    for (const job of this.#jobs.values()) {
      if (claimed.length === limit) break;
      const key = `${job.workspaceId}/${job.key}`;
      // Only the oldest job of a key may run; while it waits or runs, the later ones wait behind it.
      if (seen.has(key)) continue;
      seen.add(key);
      if (job.runAt > now || (job.lease !== null && job.lease.until > now)) continue;
      const attempts = job.attempts + 1;
      const token = `${job.id}#${attempts}`;
      this.#jobs.set(job.id, { ...job, attempts, lease: { token, until: now + leaseMs } });
      const { lease: _lease, enqueuedAt: _enqueuedAt, ...rest } = job;
      claimed.push({ ...rest, attempts, lease: token });
    }
    return claimed;
  }

  /** Changes a job for the holder of its lease; false when somebody else holds it or it is gone. */
  update(jobId: string, lease: string, change: (job: StoredJob) => StoredJob | null): boolean {
    const job = this.#jobs.get(jobId);
    if (job === undefined || job.lease?.token !== lease) return false;
    const after = change(job);
    if (after === null) this.#jobs.delete(jobId);
    else this.#jobs.set(jobId, after);
    return true;
  }

  nextDue(): number | null {
    let next: number | null = null;
    for (const job of this.#jobs.values()) {
      const due = Math.max(job.runAt, job.lease?.until ?? 0);
      if (next === null || due < next) next = due;
    }
    return next;
  }

  backlog(): { readonly oldestJobAt: number | null; readonly jobs: number } {
    let oldest: number | null = null;
    for (const job of this.#jobs.values()) {
      // A job planned for later is not late.
      const since = Math.max(job.enqueuedAt, job.runAt);
      if (oldest === null || since < oldest) oldest = since;
    }
    return { oldestJobAt: oldest, jobs: this.#jobs.size };
  }

  snapshot(): readonly StoredJob[] {
    return [...this.#jobs.values()];
  }

  restore(jobs: readonly StoredJob[]): void {
    this.#jobs = new Map(jobs.map((job) => [job.id, job]));
  }
}
