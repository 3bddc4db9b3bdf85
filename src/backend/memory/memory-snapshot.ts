import type { LogEntry } from './feed-log.ts';
import type { StoredJob } from './job-queue.ts';
import type { TableName, TableTypes } from './tables.ts';
import type { StoredWebhook } from './webhook-shelf.ts';

/** Everything a memory repository holds, as data that can be cloned and stored. */
export interface MemorySnapshot {
  readonly format: 1;
  readonly workspaces: readonly WorkspaceSnapshot[];
  readonly jobs: readonly StoredJob[];
  readonly webhooks: readonly StoredWebhook[];
}

export interface WorkspaceSnapshot {
  readonly id: string;
  readonly name: string;
  readonly head: number;
  readonly trimmedTo: number;
  readonly log: readonly LogEntry[];
  readonly tables: { readonly [T in TableName]: readonly (readonly [string, TableTypes[T]])[] };
}
