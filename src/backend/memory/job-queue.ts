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
    const slot = `${workspaceId}/${job.id}`;
    if (this.#jobs.has(slot)) return;
    this.#jobs.set(slot, { ...job, workspaceId, attempts: 0, callBegan: false, lease: null, enqueuedAt: now });
  }

  drop(workspaceId: string, key: string): void {
    for (const [slot, job] of this.#jobs)
      if (job.workspaceId === workspaceId && job.key === key) this.#jobs.delete(slot);
  }

  claim(now: number, leaseMs: number, limit: number): readonly Job[] {
    const claimed: Job[] = [];
    for (const [slot, job] of this.#heads()) {
      if (claimed.length === limit) break;
      if (dueAt(job) > now) continue;
      const attempts = job.attempts + 1;
      const token = `${slot}#${attempts}`;
      this.#jobs.set(slot, { ...job, attempts, lease: { token, until: now + leaseMs } });
      const { lease: _lease, enqueuedAt: _enqueuedAt, ...rest } = job;
      claimed.push({ ...rest, attempts, lease: token });
    }
    return claimed;
  }

  /** Changes a job for the holder of its lease; false when somebody else holds it or it is gone. */
  update(jobId: string, lease: string, change: (job: StoredJob) => StoredJob | null): boolean {
    // Two workspaces may use one id; the lease says whose job it is.
    const slot = lease.slice(0, lease.lastIndexOf('#'));
    const job = this.#jobs.get(slot);
    if (job === undefined || job.id !== jobId || job.lease?.token !== lease) return false;
    const after = change(job);
    if (after === null) this.#jobs.delete(slot);
    else this.#jobs.set(slot, after);
    return true;
  }

  nextDue(): number | null {
    let next: number | null = null;
    for (const [, job] of this.#heads()) next = Math.min(next ?? Number.POSITIVE_INFINITY, dueAt(job));
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
    this.#jobs = new Map(jobs.map((job) => [`${job.workspaceId}/${job.id}`, job]));
  }

  /** The oldest job of each key: only that one may run, the later ones wait behind it. */
  #heads(): readonly (readonly [string, StoredJob])[] {
    const heads = new Map<string, readonly [string, StoredJob]>();
    for (const [slot, job] of this.#jobs) {
      const key = `${job.workspaceId}/${job.key}`;
      if (!heads.has(key)) heads.set(key, [slot, job]);
    }
    return [...heads.values()];
  }
}

/** When a job may be claimed: in time, and not while somebody holds it. */
function dueAt(job: StoredJob): number {
  return Math.max(job.runAt, job.lease?.until ?? 0);
}
