import type { InboxCache, OutboxRow } from '../cache/inbox-cache.ts';
import type { Change, Cursor } from '../domain/index.ts';
import { parseRow } from './parse-row.ts';
import type { Records } from './records.ts';
import type { ServerClock } from './server-clock.ts';
import type { Pending, StoreState } from './state.ts';
import type { StateCell } from './state-cell.ts';
import { atHome } from './successors.ts';

/** What other tabs hear of the outbox. */
export type OutboxNews =
  | { readonly row: OutboxRow; readonly inFlight: boolean }
  | { readonly gone: string; readonly changes: readonly Change[]; readonly cursor: Cursor | null };

/** The rows of the outbox: in the state, in storage, and told to other tabs. Says nothing about when they go. */
export class OutboxRows {
  readonly #cell: StateCell;
  readonly #records: Records;
  readonly #tell: (news: OutboxNews) => void;
  readonly #report: (error: unknown) => void;
  /** Rows that left: what was read from storage just before must not bring them back. An id never comes twice. */
  readonly #left = new Set<string>();
  #cache: InboxCache | null = null;
  readonly #server: ServerClock;
  #memoryOnly = false;
  #successors: ReadonlyMap<string, string>;

  constructor(
    cell: StateCell,
    records: Records,
    server: ServerClock,
    tell: (news: OutboxNews) => void,
    report: (error: unknown) => void,
  ) {
    this.#cell = cell;
    this.#records = records;
    this.#tell = tell;
    this.#report = report;
    this.#server = server;
    this.#successors = cell.state.confirmed.successors;
    records.onSaid(() => this.#keepMoved());
    server.onFirstWord(() => this.#dateAnew());
  }

  get all(): readonly Pending[] {
    return this.#cell.state.pending;
  }

  find(id: string): Pending | undefined {
    return this.all.find(({ row }) => row.id === id);
  }

  /** The row that carries a message or note of this id. */
  carrying(messageId: string): Pending | undefined {
    return this.all.find(
      ({ row: { command } }) =>
        (command.type === 'message.send' || command.type === 'note.add') && command.messageId === messageId,
    );
  }

  /** Storage is open: what it holds comes in, what was written before goes out. */
  async attach(cache: InboxCache, stored: readonly OutboxRow[]): Promise<void> {
    this.#cache = cache;
    this.#goBehind(stored);
    this.read(stored);
    await Promise.all(this.all.filter(({ stored: safe }) => !safe).map(({ row }) => this.#store(row)));
  }

  /** What was written before storage opened was written after what is stored, whatever the device's clock said. */
  #goBehind(stored: readonly OutboxRow[]): void {
    const last = Math.max(0, ...stored.flatMap((row) => parseRow(row)?.order ?? []));
    const behind = this.all.map((one, index) => {
      const order = Math.max(one.row.order, last + 1 + index);
      return one.stored ? one : { ...one, row: { ...one.row, order } };
    });
    this.#set(behind);
  }

  /** There is no storage: memory is as safe as it gets. */
  attachNothing(): void {
    this.#cache = null;
    this.#memoryOnly = true;
    this.#set(this.all.map((one) => ({ ...one, stored: true })));
  }

  detach(): void {
    this.#cache = null;
  }

  /** Takes rows over from storage: another tab may have written them. What cannot be read stays there and holds nobody up. */
  read(stored: readonly OutboxRow[]): void {
    const unknown = stored
      .flatMap((row) => parseRow(row) ?? [])
      .map((row) => this.#here(row))
      .filter(({ id }) => this.find(id) === undefined && !this.#left.has(id));
    const quarantined = stored.filter((row) => parseRow(row) === null).length;
    if (unknown.length === 0 && quarantined === this.#cell.state.quarantined) return;
    const rows = unknown.map((row) => ({ row, stored: true, inFlight: false }));
    this.#set([...this.all, ...rows], { quarantined });
  }

  /** Looks into storage again: what another tab wrote comes in. Answers which rows storage does not have any more. */
  async reread(): Promise<readonly string[]> {
    if (this.#cache === null) return [];
    const safe = this.all.filter(({ stored, inFlight }) => stored && !inFlight);
    const stored = await this.#cache.outbox();
    const kept = new Map(stored.map((row) => [row.id, row]));
    for (const before of safe) {
      const row = parseRow(kept.get(before.row.id) ?? before.row);
      // Untouched since it was asked for: storage knows it at least as well.
      if (row !== null && this.find(row.id) === before) this.put(row, false);
    }
    this.read(stored);
    return safe.flatMap(({ row: { id } }) => (kept.has(id) ? [] : [id]));
  }

  /** Lets go of rows that another tab finished without this one hearing of it. */
  forget(ids: readonly string[]): void {
    for (const id of ids) if (this.find(id)?.inFlight === false) this.removed(id, [], null);
  }

  /** Takes one row as storage has it now, in one step: what is shown of it does not blink. */
  async renew(id: string): Promise<void> {
    if (this.#cache === null) return;
    const stored = await this.#cache.outbox();
    const row = stored.flatMap((one) => (one.id === id ? (parseRow(one) ?? []) : []))[0];
    if (row === undefined) this.removed(id, [], null);
    else this.put(row, false);
    this.read(stored);
  }

  /** Enters a row in the same step as `parts`; resolves when it is safe. */
  async add(row: OutboxRow, without: readonly string[], parts: Partial<StoreState>): Promise<void> {
    const kept = this.all.filter((one) => !without.includes(one.row.id));
    this.#set([...kept, { row, stored: false, inFlight: false }], parts);
    await this.#store(row);
    for (const id of without) {
      await this.#erase(id);
      this.#tell({ gone: id, changes: [], cursor: null });
    }
  }

  /** Changes a row here and in storage, unless a newer leader took it: then answers false. */
  async change(changed: OutboxRow, fence: number, inFlight: boolean): Promise<boolean> {
    const row = this.#here(changed);
    if (!(await this.#written(row, fence))) return false;
    this.put(row, inFlight);
    this.#tell({ row, inFlight });
    return true;
  }

  /** Shows a row as another tab tells it. */
  put(row: OutboxRow, inFlight: boolean): void {
    const entry = { row: this.#here(row), stored: true, inFlight };
    this.#set(this.find(row.id) ? this.all.map((one) => (one.row.id === row.id ? entry : one)) : [...this.all, entry]);
  }

  mark(id: string, inFlight: boolean): void {
    this.#set(this.all.map((one) => (one.row.id === id ? { ...one, inFlight } : one)));
  }

  /** The command was carried out, or taken back: its row leaves in the same step in which its effects come. */
  async remove(id: string, changes: readonly Change[], cursor: Cursor | null): Promise<void> {
    this.removed(id, changes, cursor);
    await this.#erase(id);
    // Not before it is erased: a tab that opens between the two would find it in storage and never hear that it is gone.
    this.#tell({ gone: id, changes, cursor });
  }

  removed(id: string, changes: readonly Change[], cursor: Cursor | null): void {
    this.#left.add(id);
    const without = (state: StoreState) => ({ pending: state.pending.filter(({ row }) => row.id !== id) });
    if (cursor === null) this.#cell.update(without(this.#cell.state), ['pending']);
    else this.#records.feed(changes, cursor, null, without);
  }

  /** A row as it is now: since it was made its conversation may have been joined into another, and the server may have said the time. */
  #here(row: OutboxRow): OutboxRow {
    return dated(atHome(this.#cell.state.confirmed, row), this.#server.correction);
  }

  /** The server said the time: rows written by the device's clock are dated anew, or a wrong clock would make them old. */
  #dateAnew(): void {
    const guessed = new Set(this.all.flatMap(({ row }) => (row.guessed ? [row.id] : [])));
    if (guessed.size === 0) return;
    this.#set(this.all.map((one) => ({ ...one, row: this.#here(one.row) })));
    for (const { row, stored } of this.all) {
      if (stored && guessed.has(row.id)) this.#written(row, row.fence).catch(this.#report);
    }
  }

  /** Conversations were joined: rows that moved with them are stored where they belong. */
  #keepMoved(): void {
    const { successors } = this.#cell.state.confirmed;
    if (successors === this.#successors) return;
    this.#successors = successors;
    const homes = new Set(successors.values());
    for (const { row, stored } of this.all) {
      if (stored && homes.has(row.command.conversationId)) this.#written(row, row.fence).catch(this.#report);
    }
  }

  async #store(row: OutboxRow): Promise<void> {
    if (this.#cache === null && !this.#memoryOnly) return;
    try {
      await this.#cache?.putOutbox(row);
    } catch (error) {
      // Storage broke in mid-write: memory has the message, and it goes. The cache itself tells that it is in trouble.
      this.#report(error);
    }
    const entry = this.find(row.id);
    if (entry === undefined) return this.#erase(row.id);
    this.#set(this.all.map((one) => (one === entry ? { ...one, stored: true } : one)));
    this.#tell({ row, inFlight: false });
  }

  async #written(row: OutboxRow, fence: number): Promise<boolean> {
    return this.#cache === null || this.#cache.updateOutbox(row, fence);
  }

  async #erase(id: string): Promise<void> {
    try {
      await this.#cache?.deleteOutbox(id);
    } catch (error) {
      // The row goes again after a reload; its id acts once, so that harms nobody.
      this.#report(error);
    }
  }

  #set(pending: readonly Pending[], parts: Partial<StoreState> = {}): void {
    const ordered = [...pending].sort((a, b) => a.row.order - b.row.order || (a.row.id < b.row.id ? -1 : 1));
    this.#cell.update({ ...parts, pending: ordered }, ['pending', ...Object.keys(parts)]);
  }
}

/** The row with server time, once the error of the clock that dated it is known. */
function dated(row: OutboxRow, correction: number | null): OutboxRow {
  if (row.guessed === undefined || correction === null) return row;
  const { guessed: _, ...rest } = row;
  return { ...rest, createdAt: row.createdAt + correction };
}
