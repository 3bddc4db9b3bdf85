import { type Cursor, InboxError, type Interests } from '../../domain/index.ts';
import type { Job } from '../job.ts';
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
} from '../repository.ts';
import { JobQueue } from './job-queue.ts';
import type { MemorySnapshot } from './memory-snapshot.ts';
import { MemoryWorkspace } from './memory-workspace.ts';
import type { MemoryWriter } from './memory-writer.ts';
import { WebhookShelf } from './webhook-shelf.ts';

/**
 * The repository of the in-page backend and of fast tests: everything in memory, nothing shared between instances. It forgets when the
 * process ends unless its owner keeps {@link snapshot}s.
 */
export class MemoryRepository implements Repository {
  readonly #now: () => number;
  #workspaces = new Map<string, MemoryWorkspace>();
  readonly #jobs = new JobQueue();
  readonly #webhooks = new WebhookShelf();

  /** @param clock dates log entries, so that {@link trimFeed} knows their age */
  constructor(clock: { now(): number }) {
    this.#now = () => clock.now();
  }

  async read<T>(workspaceId: string, work: (tx: ReadTransaction) => Promise<T>): Promise<T> {
    return this.#workspace(workspaceId).read(work);
  }

  async write<T>(workspaceId: string, work: (tx: WriteTransaction) => Promise<T>): Promise<Committed<T>> {
    return this.#workspace(workspaceId).write(
      this.#now,
      work,
      (tx) => this.#requireFreeNumbers(tx),
      ({ jobs }) => {
        for (const job of jobs) {
          if ('dropped' in job) this.#jobs.drop(workspaceId, job.dropped);
          else this.#jobs.enqueue(workspaceId, job, this.#now());
        }
      },
    );
  }

  async createWorkspace({ id, name }: { readonly id: string; readonly name: string }): Promise<void> {
    if (this.#workspaces.has(id))
      throw new InboxError('id-taken', `create workspace ${id}: it exists; choose another id`);
    this.#workspaces.set(id, new MemoryWorkspace(id, name));
  }

  async workspace(id: string): Promise<{ readonly id: string; readonly name: string } | null> {
    const found = this.#workspaces.get(id);
    return found === undefined ? null : { id, name: found.name };
  }

  async routeOf(phoneNumberId: string) {
    for (const workspace of this.#workspaces.values()) {
      for (const { record } of workspace.tables.channel.values()) {
        if (record?.phoneNumberId === phoneNumberId) return { workspaceId: workspace.id, channelId: record.id };
      }
    }
    return null;
  }

  async workspacesOf(accountId: string): Promise<readonly string[]> {
    const having = [...this.#workspaces.values()].filter(({ tables }) =>
      [...tables.channel.values()].some(({ record }) => record?.accountId === accountId),
    );
    return having.map(({ id }) => id);
  }

  async changesAfter(
    workspaceId: string,
    after: Cursor,
    audience: Audience,
    interests: Interests,
    limit: number,
  ): Promise<FeedPage> {
    return this.#workspace(workspaceId).changesAfter(after, audience, interests, limit);
  }

  async trimFeed(workspaceId: string, before: number): Promise<void> {
    this.#workspace(workspaceId).trim(before);
  }

  async storeWebhook(raw: RawWebhook): Promise<void> {
    this.#webhooks.store(raw);
  }

  async claimWebhooks(now: number, leaseMs: number, limit: number): Promise<readonly ClaimedWebhook[]> {
    return this.#webhooks.claim(now, leaseMs, limit);
  }

  async finishWebhook(id: string, outcome: WebhookOutcome): Promise<void> {
    this.#webhooks.finish(id, outcome);
  }

  async claimJobs(now: number, leaseMs: number, limit: number): Promise<readonly Job[]> {
    return this.#jobs.claim(now, leaseMs, limit);
  }

  async beginCall(jobId: string, lease: string): Promise<boolean> {
    return this.#jobs.update(jobId, lease, (job) => ({ ...job, callBegan: true }));
  }

  async extendLease(jobId: string, lease: string, until: number): Promise<boolean> {
    return this.#jobs.update(jobId, lease, (job) => ({ ...job, lease: { token: lease, until } }));
  }

  async rescheduleJob(jobId: string, lease: string, runAt: number): Promise<boolean> {
    return this.#jobs.update(jobId, lease, (job) => ({ ...job, runAt, callBegan: false, lease: null }));
  }

  async finishJob(jobId: string, lease: string): Promise<boolean> {
    return this.#jobs.update(jobId, lease, () => null);
  }

  async nextDue(): Promise<number | null> {
    const due = [this.#jobs.nextDue(), this.#webhooks.nextDue()].filter((at) => at !== null);
    return due.length === 0 ? null : Math.min(...due);
  }

  async backlog() {
    return { oldestWebhookAt: this.#webhooks.oldestAt(), ...this.#jobs.backlog() };
  }

  async close(): Promise<void> {}

  /** Everything held at this moment. Records are shared, not copied: they never change. */
  snapshot(): MemorySnapshot {
    return {
      format: 1,
      workspaces: [...this.#workspaces.values()].map((workspace) => workspace.snapshot()),
      jobs: this.#jobs.snapshot(),
      webhooks: this.#webhooks.all(),
    };
  }

  /** Replaces everything by what a snapshot holds. Not while transactions run. */
  restore(snapshot: MemorySnapshot): void {
    const workspaces = snapshot.workspaces.map((known) => MemoryWorkspace.restore(known));
    this.#workspaces = new Map(workspaces.map((workspace) => [workspace.id, workspace]));
    this.#jobs.restore(snapshot.jobs);
    this.#webhooks.restore(snapshot.webhooks);
  }

  /** The raw bodies and what became of them, oldest first. */
  webhooks(): ReturnType<WebhookShelf['all']> {
    return this.#webhooks.all();
  }

  #workspace(id: string): MemoryWorkspace {
    const workspace = this.#workspaces.get(id);
    if (workspace === undefined)
      throw new InboxError('not-found', `open workspace ${id}: there is none; create it first`);
    return workspace;
  }

  /** A number routes webhooks to one channel of one workspace: two owners would hand a customer's messages to strangers. */
  #requireFreeNumbers(tx: MemoryWriter): void {
    const mine = new Set<string>();
    for (const { record } of tx.staged.channel.values()) {
      if (record === null) continue;
      const elsewhere = [...this.#workspaces.values()].some(
        (workspace) => workspace.id !== tx.workspaceId && ownsNumber(workspace, record.phoneNumberId),
      );
      if (elsewhere || mine.has(record.phoneNumberId)) {
        throw new InboxError(
          'id-taken',
          `store channel ${record.id}: its phone-number id has an owner; use another number`,
        );
      }
      mine.add(record.phoneNumberId);
    }
  }
}

function ownsNumber(workspace: MemoryWorkspace, phoneNumberId: string): boolean {
  for (const { record } of workspace.tables.channel.values()) if (record?.phoneNumberId === phoneNumberId) return true;
  return false;
}
