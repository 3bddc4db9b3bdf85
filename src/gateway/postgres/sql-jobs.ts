import { sql } from 'kysely';
import type { Job, JobKind } from '../../backend/job.ts';
import type { Database } from './database.ts';

interface ClaimedRow {
  readonly workspace_id: string;
  readonly id: string;
  readonly kind: JobKind;
  readonly key: string;
  readonly run_at: number;
  readonly payload: Record<string, string>;
  readonly attempts: number;
  readonly lease: string;
  readonly call_began: boolean;
}

/** Only the oldest job of a key may run; while it waits or runs, those behind it wait. */
const isHead = sql<boolean>`not exists (
  select 1 from wa_inbox.jobs older
  where older.workspace_id = jobs.workspace_id and older.key = jobs.key and older.seq < jobs.seq)`;

/** Background work in one table; claims skip rows another gateway is about to take. */
export class SqlJobs {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async claim(now: number, leaseMs: number, limit: number): Promise<readonly Job[]> {
    const { rows } = await sql<ClaimedRow>`
      with due as (
        select seq from wa_inbox.jobs jobs
        where run_at <= ${now}::bigint and leased_until <= ${now}::bigint and ${isHead}
        order by run_at, seq limit ${limit}::int
        for update skip locked
      )
      update wa_inbox.jobs jobs
      set attempts = attempts + 1, lease = jobs.seq || '#' || (attempts + 1), leased_until = ${now + leaseMs}::bigint
      from due where jobs.seq = due.seq
      returning workspace_id, id, kind, key, run_at, payload, attempts, lease, call_began`.execute(this.#db);
    return rows.map(({ workspace_id, run_at, call_began, ...row }) => ({
      ...row,
      workspaceId: workspace_id,
      runAt: run_at,
      callBegan: call_began,
    }));
  }

  async beginCall(jobId: string, lease: string): Promise<boolean> {
    const done = await this.#db
      .updateTable('wa_inbox.jobs')
      .set({ call_began: true })
      .where('id', '=', jobId)
      .where('lease', '=', lease)
      .executeTakeFirst();
    return done.numUpdatedRows > 0n;
  }

  async extendLease(jobId: string, lease: string, until: number): Promise<boolean> {
    const done = await this.#db
      .updateTable('wa_inbox.jobs')
      .set({ leased_until: until })
      .where('id', '=', jobId)
      .where('lease', '=', lease)
      .executeTakeFirst();
    return done.numUpdatedRows > 0n;
  }

  async reschedule(jobId: string, lease: string, runAt: number): Promise<boolean> {
    const done = await this.#db
      .updateTable('wa_inbox.jobs')
      .set({ run_at: runAt, call_began: false, lease: null, leased_until: 0 })
      .where('id', '=', jobId)
      .where('lease', '=', lease)
      .executeTakeFirst();
    return done.numUpdatedRows > 0n;
  }

  async finish(jobId: string, lease: string): Promise<boolean> {
    const done = await this.#db
      .deleteFrom('wa_inbox.jobs')
      .where('id', '=', jobId)
      .where('lease', '=', lease)
      .executeTakeFirst();
    return done.numDeletedRows > 0n;
  }

  /** Ends all leases; marks of begun calls stay. */
  async freeLeases(): Promise<void> {
    await this.#db.updateTable('wa_inbox.jobs').set({ leased_until: 0 }).where('leased_until', '>', 0).execute();
  }

  async nextDue(): Promise<number | null> {
    const { rows } = await sql<{ due: number | null }>`
      select min(greatest(run_at, leased_until)) as due from wa_inbox.jobs jobs where ${isHead}`.execute(this.#db);
    return rows[0]?.due ?? null;
  }

  /** A job planned for later is not late: its age counts from when it may run. */
  async backlog(): Promise<{ readonly oldestJobAt: number | null; readonly jobs: number }> {
    const { rows } = await sql<{ oldest: number | null; jobs: number }>`
      select min(greatest(enqueued_at, run_at)) as oldest, count(*) as jobs from wa_inbox.jobs`.execute(this.#db);
    return { oldestJobAt: rows[0]?.oldest ?? null, jobs: rows[0]?.jobs ?? 0 };
  }
}
