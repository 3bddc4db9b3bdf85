import { sql } from 'kysely';
import type { Job } from '../../backend/job.ts';
import type {
  Audience,
  ClaimedWebhook,
  Committed,
  FeedPage,
  RawWebhook,
  ReadTransaction,
  Repository,
  WebhookOutcome,
  WriteTransaction,
} from '../../backend/repository.ts';
import { type Cursor, InboxError, type Interests } from '../../domain/index.ts';
import { type CommitEntries, commitEntries } from './commit-entries.ts';
import type { Connection, Database } from './database.ts';
import { shouldRunAgain, translated } from './database-errors.ts';
import { enterAlone, enterTogether } from './reserve.ts';
import { feedAfter, trimFeed } from './sql-feed.ts';
import { SqlJobs } from './sql-jobs.ts';
import { SqlReader } from './sql-reader.ts';
import { SqlWebhooks } from './sql-webhooks.ts';
import { SqlWriter } from './sql-writer.ts';

/** How often a transaction is run in all before its trouble is the caller's. From the second run on it is alone in its workspace. */
const RUNS_MAX = 6;

/**
 * The repository in Postgres, embedded or a server. Reads are one snapshot; writes are read-committed with row locks: conversations in id
 * order, the workspace last. Several processes may share a server; an embedded one belongs to one process.
 */
export class SqlRepository implements Repository {
  readonly #db: Database;
  readonly #now: () => number;
  readonly #commit: CommitEntries;
  readonly #jobs: SqlJobs;
  readonly #webhooks: SqlWebhooks;

  /**
   * @param clock dates log entries, so that {@link trimFeed} knows their age
   * @param commit how log positions are taken; tests hand in a wrong one to see that the contract notices
   */
  constructor(db: Database, clock: { now(): number }, commit: CommitEntries = commitEntries) {
    this.#db = db;
    this.#now = () => clock.now();
    this.#commit = commit;
    this.#jobs = new SqlJobs(db);
    this.#webhooks = new SqlWebhooks(db);
  }

  async read<T>(workspaceId: string, work: (tx: ReadTransaction) => Promise<T>): Promise<T> {
    return this.#snapshot(workspaceId, 'read', (db, head) => work(new SqlReader(db, workspaceId, head)));
  }

  async write<T>(workspaceId: string, work: (tx: WriteTransaction) => Promise<T>): Promise<Committed<T>> {
    for (let run = 1; ; run += 1) {
      try {
        return await this.#db.transaction().execute(async (db) => {
          await (run === 1 ? enterTogether(db, workspaceId) : enterAlone(db, workspaceId));
          const tx = new SqlWriter(db, workspaceId, await headOf(db, workspaceId), this.#now);
          const value = await work(tx);
          return { value, cursor: await tx.finish(this.#commit) };
        });
      } catch (error) {
        if (run === RUNS_MAX || !shouldRunAgain(error)) throw translated(error, 'write');
      }
    }
  }

  async createWorkspace({ id, name }: { readonly id: string; readonly name: string }): Promise<void> {
    await this.#try(`create workspace ${id}`, () =>
      this.#db.insertInto('wa_inbox.workspaces').values({ id, name }).execute(),
    );
  }

  async workspace(id: string): Promise<{ readonly id: string; readonly name: string } | null> {
    const found = await this.#try('find a workspace', () =>
      this.#db.selectFrom('wa_inbox.workspaces').select(['id', 'name']).where('id', '=', id).executeTakeFirst(),
    );
    return found ?? null;
  }

  async routeOf(phoneNumberId: string): Promise<{ readonly workspaceId: string; readonly channelId: string } | null> {
    const row = await this.#try('find a route', () =>
      this.#db
        .selectFrom('wa_inbox.channels')
        .select(['workspace_id', 'id'])
        .where('phone_number_id', '=', phoneNumberId)
        .executeTakeFirst(),
    );
    return row === undefined ? null : { workspaceId: row.workspace_id, channelId: row.id };
  }

  async workspacesOf(accountId: string): Promise<readonly string[]> {
    const rows = await this.#try('find the workspaces of an account', () =>
      this.#db
        .selectFrom('wa_inbox.channels')
        .select('workspace_id')
        .distinct()
        .where(sql<boolean>`body ->> 'accountId' = ${accountId}`)
        .orderBy('workspace_id')
        .execute(),
    );
    return rows.map((row) => row.workspace_id);
  }

  async changesAfter(
    workspaceId: string,
    after: Cursor,
    audience: Audience,
    interests: Interests,
    limit: number,
  ): Promise<FeedPage> {
    return this.#snapshot(workspaceId, 'read the log', (db, head) =>
      feedAfter(db, workspaceId, head, after, audience, interests, limit),
    );
  }

  async trimFeed(workspaceId: string, before: number): Promise<void> {
    await this.#try('trim the log', () => this.#db.transaction().execute((db) => trimFeed(db, workspaceId, before)));
  }

  async storeWebhook(raw: RawWebhook): Promise<void> {
    await this.#try('store a webhook', () => this.#webhooks.store(raw));
  }

  async claimWebhooks(now: number, leaseMs: number, limit: number): Promise<readonly ClaimedWebhook[]> {
    return this.#try('claim webhooks', () => this.#webhooks.claim(now, leaseMs, limit));
  }

  async finishWebhook(id: string, outcome: WebhookOutcome): Promise<void> {
    await this.#try('finish a webhook', () => this.#webhooks.finish(id, outcome));
  }

  async claimJobs(now: number, leaseMs: number, limit: number): Promise<readonly Job[]> {
    return this.#try('claim jobs', () => this.#jobs.claim(now, leaseMs, limit));
  }

  async beginCall(jobId: string, lease: string): Promise<boolean> {
    return this.#try('begin a call', () => this.#jobs.beginCall(jobId, lease));
  }

  async extendLease(jobId: string, lease: string, until: number): Promise<boolean> {
    return this.#try('keep a job', () => this.#jobs.extendLease(jobId, lease, until));
  }

  async rescheduleJob(jobId: string, lease: string, runAt: number): Promise<boolean> {
    return this.#try('reschedule a job', () => this.#jobs.reschedule(jobId, lease, runAt));
  }

  async finishJob(jobId: string, lease: string): Promise<boolean> {
    return this.#try('finish a job', () => this.#jobs.finish(jobId, lease));
  }

  async nextDue(): Promise<number | null> {
    return this.#try('look for work', async () => {
      const due = [await this.#jobs.nextDue(), await this.#webhooks.nextDue()].filter((at) => at !== null);
      return due.length === 0 ? null : Math.min(...due);
    });
  }

  async backlog() {
    return this.#try('look at the backlog', async () => ({
      oldestWebhookAt: await this.#webhooks.oldestAt(),
      ...(await this.#jobs.backlog()),
    }));
  }

  /** Ends all leases: for the one process of an embedded database as it starts, since whoever held them is gone. */
  async freeLeases(): Promise<void> {
    await this.#try('free leases', async () => {
      await this.#jobs.freeLeases();
      await this.#webhooks.freeLeases();
    });
  }

  /** Whether any workspace has a number. */
  async hasChannel(): Promise<boolean> {
    return this.#try('look for channels', async () => {
      const channels = this.#db.selectFrom('wa_inbox.channels').select('id').where('phone_number_id', 'is not', null);
      return (await channels.limit(1).executeTakeFirst()) !== undefined;
    });
  }

  /** Drops raw webhook bodies that were worked on before a time. */
  async dropWebhooks(before: number): Promise<void> {
    await this.#try('drop old webhooks', () => this.#webhooks.drop(before));
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }

  async #snapshot<T>(workspaceId: string, act: string, work: (db: Connection, head: Cursor) => Promise<T>): Promise<T> {
    return this.#try(act, () =>
      this.#db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (db) => work(db, await headOf(db, workspaceId))),
    );
  }

  async #try<T>(act: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw translated(error, act);
    }
  }
}

async function headOf(db: Connection, workspaceId: string): Promise<Cursor> {
  const row = await db.selectFrom('wa_inbox.workspaces').select('seq').where('id', '=', workspaceId).executeTakeFirst();
  if (row === undefined)
    throw new InboxError('not-found', `open workspace ${workspaceId}: there is none; create it first`);
  return row.seq;
}
