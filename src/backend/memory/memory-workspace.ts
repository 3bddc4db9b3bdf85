import type { Cursor, Interests } from '../../domain/index.ts';
import type { Audience, FeedPage } from '../repository.ts';
import { appended, changesAfter, emptyLog, type FeedLog, trimmed } from './feed-log.ts';
import { MemoryReader } from './memory-reader.ts';
import type { WorkspaceSnapshot } from './memory-snapshot.ts';
import { type Intentions, MemoryWriter } from './memory-writer.ts';
import { emptyTables, mergeTables, TABLE_NAMES, type Tables } from './tables.ts';

/**
 * One workspace in memory. Writers run one after the other; readers keep the tables they began with, because a commit that happens while
 * anybody reads makes new maps of what it changes.
 */
export class MemoryWorkspace {
  readonly id: string;
  readonly name: string;
  tables: Tables = emptyTables();
  log: FeedLog = emptyLog();
  #readers = 0;
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  async read<T>(work: (tx: MemoryReader) => Promise<T>): Promise<T> {
    this.#readers += 1;
    try {
      return await work(new MemoryReader(this.id, this.tables, this.log.head));
    } finally {
      this.#readers -= 1;
    }
  }

  /** Runs `work` when it is its turn; `commit` gets what it asked for and the cursor, in the same step as the tables change. */
  write<T>(
    now: () => number,
    work: (tx: MemoryWriter) => Promise<T>,
    beforeCommit: (tx: MemoryWriter) => void,
    afterCommit: (intentions: Intentions) => void,
  ): Promise<{ readonly value: T; readonly cursor: Cursor }> {
    const run = async () => {
      const tx = new MemoryWriter(this.id, this.tables, this.log.head);
      const value = await work(tx);
      beforeCommit(tx);
      const intentions = tx.intentions();
      this.#commit(tx, intentions, now());
      afterCommit(intentions);
      return { value, cursor: this.log.head };
    };
    const turn = this.#lastWrite.then(run, run);
    this.#lastWrite = turn;
    return turn;
  }

  changesAfter(after: Cursor, audience: Audience, interests: Interests, limit: number): FeedPage {
    return changesAfter(this.log, this.tables, after, audience, interests, limit);
  }

  trim(before: number): void {
    this.log = trimmed(this.log, before);
  }

  snapshot(): WorkspaceSnapshot {
    const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, [...this.tables[name]]]));
    return {
      id: this.id,
      name: this.name,
      head: this.log.head,
      trimmedTo: this.log.trimmedTo,
      log: [...this.log.entries],
      tables: tables as unknown as WorkspaceSnapshot['tables'],
    };
  }

  static restore(snapshot: WorkspaceSnapshot): MemoryWorkspace {
    const workspace = new MemoryWorkspace(snapshot.id, snapshot.name);
    const tables = TABLE_NAMES.map((name) => [name, new Map<string, unknown>(snapshot.tables[name])]);
    workspace.tables = Object.fromEntries(tables) as Tables;
    workspace.log = { head: snapshot.head, trimmedTo: snapshot.trimmedTo, entries: [...snapshot.log] };
    return workspace;
  }

  #commit(tx: MemoryWriter, intentions: Intentions, at: number): void {
    const head = this.log.head + intentions.entries.length;
    for (const { command, answer } of intentions.commands) {
      tx.staged.command.set(command.id, { ...command, answer: answer(head) });
    }
    this.tables = mergeTables(this.tables, tx.staged, this.#readers > 0);
    this.log = appended(this.log, intentions.entries, at);
  }
}
