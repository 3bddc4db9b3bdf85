import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import type { OutboxRow } from '../cache/inbox-cache.ts';
import { type Change, type Command, type InboxError, isTombstone } from '../domain/index.ts';
import { backoffMs } from './backoff.ts';
import { laneHeads } from './lane-of.ts';
import { orAborted } from './or-aborted.ts';
import type { OutboxRows } from './outbox-rows.ts';
import { afterFailure, holdLeft, isTooOld, newRow, takenOver } from './outbox-steps.ts';
import type { Records, Said } from './records.ts';
import type { ServerClock } from './server-clock.ts';
import type { Pending, StoreState } from './state.ts';
import type { StateCell } from './state-cell.ts';
import type { StoreClock } from './store-ports.ts';
import { asWritten } from './successors.ts';
import { toInboxError } from './to-inbox-error.ts';

/** Messages that waited longer ask a person first, ms: the customer may have been answered, the window closed. */
export const ASK_AFTER_MS = 3_600_000;
/** No answer to a command is waited for longer, ms. */
export const SUBMIT_LIMIT_MS = 60_000;

export interface OutboxOptions {
  readonly adapter: InboxAdapter;
  readonly cell: StateCell;
  readonly records: Records;
  readonly rows: OutboxRows;
  readonly clock: StoreClock;
  readonly server: ServerClock;
  readonly random: () => number;
  readonly askAfterMs: number;
  readonly report: (error: unknown) => void;
  /** Another tab leads with a higher fence. */
  readonly onFenced: () => void;
}

interface Delay {
  readonly until: number;
  readonly failures: number;
}

/** Brings pending commands to the backend: lane by lane, one at a time within, each id acting once. Only the leading tab drains. */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #delays = new Map<string, Delay>();
  readonly #busy = new Map<string, AbortController>();
  readonly #flying = new Set<string>();
  readonly #stopListening: () => void;
  /** Messages confirmed while their command was still in flight. */
  readonly #echoed = new Set<string>();
  #fence: number | null = null;
  #timer: (() => void) | null = null;
  #pausedUntil = 0;
  #closed = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#stopListening = options.records.onSaid((said) => this.#settleEchoes(said));
  }

  /** Starts draining with a fence higher than every leader's before; `null` stops. */
  lead(fence: number | null): void {
    this.#fence = fence;
    if (fence === null) return;
    const { rows } = this.#options;
    // What the tab before had in flight is nobody's now.
    for (const { row, inFlight } of rows.all) if (inFlight && !this.#flying.has(row.id)) rows.mark(row.id, false);
    this.#takeOver(fence).then(
      () => this.drain(),
      (error: unknown) => this.#options.report(error),
    );
  }

  /** Enters a command; `replaces` leave in the same step, as `parts` come. Resolves when it is safe. */
  async add(
    command: Command,
    parts: Partial<StoreState> = {},
    replaces: readonly string[] = [],
    holdMs = 0,
  ): Promise<void> {
    const { rows, server } = this.#options;
    const fresh = newRow(command, rows.all.at(-1)?.row.order ?? 0, server.now(), holdMs);
    const row: OutboxRow = server.correction === null ? { ...fresh, guessed: true } : fresh;
    await rows.add(row, replaces, parts);
    this.drain();
  }

  /** Forgets its own waits and goes on: the network is back. What the backend asked to wait for stays. */
  kick(): void {
    this.#delays.clear();
    this.drain();
  }

  /** Starts every lane that may go. Calling it often is harmless: a lane that is busy or waits is left alone. */
  drain(): void {
    const { rows, cell, clock, server } = this.#options;
    const { connection, session } = cell.state;
    if (this.#closed || this.#fence === null || session === null) return;
    if (connection.state === 'offline' || connection.state === 'stopped') return;
    this.#timer?.();
    this.#timer = null;
    let nearest = Number.POSITIVE_INFINITY;
    for (const [lane, head] of laneHeads(rows.all)) {
      // A joined conversation changes the lane of what is under way.
      if (this.#flying.has(head.row.id) || head.row.state === 'asking' || !head.stored || this.#busy.has(lane))
        continue;
      const held = clock.monotonic() + holdLeft(head.row, server.now());
      const until = Math.max(this.#pausedUntil, this.#delays.get(lane)?.until ?? 0, held);
      if (until > clock.monotonic()) nearest = Math.min(nearest, until);
      else this.#start(lane, head, this.#fence);
    }
    if (nearest === Number.POSITIVE_INFINITY) return;
    this.#timer = clock.after(Math.max(0, nearest - clock.monotonic()), () => this.drain());
  }

  close(): void {
    this.#closed = true;
    this.#stopListening();
    this.#timer?.();
    this.#timer = null;
    for (const controller of this.#busy.values()) controller.abort();
  }

  #start(lane: string, head: Pending, fence: number): void {
    const controller = new AbortController();
    this.#busy.set(lane, controller);
    this.#flying.add(head.row.id);
    this.#bring(lane, head.row, fence, controller)
      .catch((error: unknown) => {
        this.#wait(lane, 0);
        this.#options.report(error);
      })
      .finally(() => {
        this.#busy.delete(lane);
        this.#flying.delete(head.row.id);
        this.drain();
      });
  }

  async #bring(lane: string, row: OutboxRow, fence: number, controller: AbortController): Promise<void> {
    const { adapter, clock, rows } = this.#options;
    if (isTooOld(row, this.#options.server.now(), this.#options.askAfterMs)) {
      await this.#change({ ...row, state: 'asking', fence }, fence);
      return;
    }
    const begun: OutboxRow = { ...row, attempts: row.attempts + 1, fence };
    if (!(await rows.change(begun, fence, true))) return this.#lost(row);
    if (this.#closed) return;
    const cancel = clock.after(SUBMIT_LIMIT_MS, () => controller.abort());
    try {
      const answer = await orAborted(adapter.submit(asWritten(row), controller.signal), controller.signal);
      this.#delays.delete(lane);
      this.#takeEcho(row.command);
      await rows.remove(row.id, answer.changes, answer.cursor);
    } catch (thrown) {
      if (this.#closed) return;
      await this.#failed(lane, begun, fence, controller.signal.aborted ? null : toInboxError(thrown));
    } finally {
      cancel();
    }
  }

  /** `null` stands for no answer within the limit. */
  async #failed(lane: string, row: OutboxRow, fence: number, error: InboxError | null): Promise<void> {
    const level = this.#options.cell.state.session?.capabilities.submit ?? 'at-most-once';
    const next = afterFailure(row, error, level);
    if (next.fate === 'gone' || this.#takeEcho(row.command)) return this.#removeEchoed(row);
    await this.#change(next.row, fence);
    if (next.fate === 'again') {
      const atLeast = error?.retryAfterMs ?? 0;
      if (error?.code === 'rate-limited') this.#pausedUntil = this.#options.clock.monotonic() + atLeast;
      this.#wait(lane, atLeast);
    } else if (next.row.state === 'refused') this.#delays.delete(lane);
  }

  async #change(row: OutboxRow, fence: number): Promise<void> {
    const { rows } = this.#options;
    if (!(await rows.change(row, fence, false))) await this.#lost(row);
    else if (this.#takeEcho(row.command)) await this.#removeEchoed(row);
  }

  /** A newer leader has the row, or a person took it back elsewhere: this tab lets go of it and looks again. */
  async #lost(row: OutboxRow): Promise<void> {
    const { rows } = this.#options;
    await rows.renew(row.id);
    if (this.#fence === null || (rows.find(row.id)?.row.fence ?? 0) <= this.#fence) return;
    this.#fence = null;
    this.#options.onFenced();
  }

  #wait(lane: string, atLeast: number): void {
    const { clock, random } = this.#options;
    const failures = (this.#delays.get(lane)?.failures ?? 0) + 1;
    this.#delays.set(lane, { failures, until: clock.monotonic() + backoffMs(failures, random, atLeast) });
  }

  /**
   * Takes every row over: an older leader that wakes up finds a newer fence. A page that ended in mid-send left rows whose answer nobody
   * heard: where an id cannot be repeated, they stay unknown.
   */
  async #takeOver(fence: number): Promise<void> {
    const { rows, cell } = this.#options;
    await rows.reread();
    const level = cell.state.session?.capabilities.submit;
    for (const { row, inFlight } of rows.all) {
      if (this.#fence !== fence) return;
      const taken = inFlight ? null : takenOver(row, fence, level);
      if (taken !== null) await this.#change(taken, fence);
    }
  }

  /** A command that has acted leaves together with its message: other tabs may not have that yet, and must not lose sight of it. */
  #removeEchoed({ id, command }: OutboxRow): Promise<void> {
    const { tables, cursor } = this.#options.cell.state.confirmed;
    const messageId = 'messageId' in command ? command.messageId : '';
    const record = tables.message.get(command.conversationId)?.get(messageId);
    const echo: readonly Change[] =
      record === undefined ? [] : [{ kind: 'message', id: messageId, rev: record.rev, record }];
    return this.#options.rows.remove(id, echo, echo.length === 0 ? null : cursor);
  }

  #takeEcho(command: Command): boolean {
    return 'messageId' in command && command.type !== 'message.retry' && this.#echoed.delete(command.messageId);
  }

  /** A message that is confirmed has acted, whatever its row still says. One in flight is left to its answer. */
  #settleEchoes({ changes }: Said): void {
    for (const change of changes) {
      if (change.kind !== 'message' || isTombstone(change)) continue;
      const carrier = this.#options.rows.carrying(change.id);
      if (carrier === undefined) continue;
      if (carrier.inFlight) this.#echoed.add(change.id);
      else if (carrier.stored)
        // The message goes with the news: other tabs may not have it yet, and must not lose sight of it.
        this.#options.rows
          .remove(carrier.row.id, [change], this.#options.cell.state.confirmed.cursor)
          .catch((error: unknown) => this.#options.report(error));
    }
  }
}
