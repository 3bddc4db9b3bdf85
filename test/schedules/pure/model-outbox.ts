import type { OutboxRow } from '../../../src/cache/inbox-cache.ts';
import { type Change, type Command, type Cursor, isTombstone } from '../../../src/domain/index.ts';
import { isTooOld } from '../../../src/store/outbox-steps.ts';
import type { Pending } from '../../../src/store/state.ts';
import type { Hint } from './model-browser.ts';
import type { Submitted } from './model-server.ts';
import type { ModelTab } from './model-tab.ts';

const HOUR = 3_600_000;

/** The outbox of one tab: rows, lanes, and their way to the server. */
export class ModelOutbox {
  pending: readonly Pending[] = [];
  fence: number | null = null;
  readonly #tab: ModelTab;
  readonly #busy = new Set<string>();
  readonly #echoed = new Set<string>();
  readonly #inbox: Hint[] = [];
  readonly #writes: {
    readonly row: OutboxRow;
    readonly onStored: (() => void) | undefined;
    readonly replaces: string | undefined;
  }[] = [];

  constructor(tab: ModelTab) {
    this.#tab = tab;
  }

  /** Enters a row; the one it replaces leaves in the same step. */
  add(row: OutboxRow, onStored?: () => void, replaces?: string): void {
    this.#set([...this.pending.filter((one) => one.row.id !== replaces), { row, stored: false, inFlight: false }]);
    this.#writes.push({ row, onStored, replaces });
    this.#tab.browser.machine.later(`${this.#tab.name} writes to its outbox`, () => this.#write());
    this.#tab.look([row.command.conversationId]);
  }

  /** Storage writes in the order it was asked. */
  #write(): void {
    const next = this.#writes.shift();
    if (next === undefined || !this.#tab.alive) return;
    const { row, onStored, replaces } = next;
    if (!this.pending.some((one) => one.row.id === row.id)) return;
    this.#tab.browser.outbox.set(row.id, row);
    if (replaces !== undefined) this.#tab.browser.outbox.delete(replaces);
    onStored?.();
    this.#set(this.pending.map((one) => (one.row.id === row.id ? { ...one, stored: true } : one)));
    this.#tab.browser.tell(this.#tab, { row });
    if (replaces !== undefined) this.#tab.browser.tell(this.#tab, { gone: replaces, changes: [], cursor: null });
    this.drain();
  }

  change(row: OutboxRow, fence: number, inFlight: boolean): boolean {
    if (!this.#tab.browser.update(row, fence)) return false;
    this.#put(row, inFlight);
    this.#tab.browser.tell(this.#tab, { row });
    return true;
  }

  /** A person took it back. */
  drop(id: string): void {
    this.#remove(id, [], null);
    this.#tab.browser.outbox.delete(id);
    this.#tab.browser.tell(this.#tab, { gone: id, changes: [], cursor: null });
  }

  lead(fence: number): void {
    const { rules } = this.#tab.browser.machine;
    this.fence = fence;
    this.reread();
    for (const { row, inFlight, stored } of this.pending) {
      // What is being written is behind this in storage's own order.
      if (!stored) continue;
      const taken = inFlight && this.#busy.has(this.#laneOf(row)) ? null : rules.takenOver(row, fence, 'once');
      if (taken !== null && !this.change(taken, fence, false)) this.#lost(row);
    }
    this.drain();
  }

  hear(hint: Hint): void {
    this.#inbox.push(hint);
    this.#tab.browser.machine.later(`${this.#tab.name} hears of the outbox`, () => {
      const next = this.#inbox.shift();
      if (next === undefined || !this.#tab.alive) return;
      if ('gone' in next) this.#remove(next.gone, next.changes, next.cursor);
      else this.#renew(next.row.id);
      this.drain();
    });
  }

  drain(): void {
    if (!this.#tab.alive || this.fence === null) return;
    for (const [lane, head] of this.#tab.browser.machine.rules.laneHeads(this.pending)) {
      if (head.row.state === 'asking' || !head.stored || this.#busy.has(lane)) continue;
      this.#start(lane, head.row, this.fence);
    }
  }

  #start(lane: string, row: OutboxRow, fence: number): void {
    const { machine, server, person } = this.#tab.browser;
    if (isTooOld(row, machine.now, HOUR)) {
      if (!this.change({ ...row, state: 'asking', fence }, fence, false)) this.#lost(row);
      return;
    }
    const begun = { ...row, attempts: row.attempts + 1, fence };
    if (!this.change(begun, fence, true)) {
      this.#lost(row);
      return;
    }
    this.#busy.add(lane);
    // Its answer may be older than what the feed says meanwhile: tombstones wait for it.
    const ask = this.#tab.begins();
    const over = (act: () => void) => {
      this.#tab.ends(ask);
      if (!this.#busy.delete(lane)) return;
      act();
      this.drain();
    };
    const submit = () => server.submit(person, row.command);
    if (machine.strikes(0.15)) machine.later(`${row.id} arrives a second time`, () => server.up && submit());
    this.#tab.travels(
      `${row.command.type} ${row.id} of ${this.#tab.name}`,
      () => {
        const answer = submit();
        return () => over(() => this.#answered(begun, fence, answer));
      },
      () => over(() => this.#failed(begun, fence, { code: 'offline', retryable: true })),
    );
  }

  #answered(row: OutboxRow, fence: number, answer: Submitted): void {
    if ('code' in answer) {
      this.#failed(row, fence, answer);
      return;
    }
    this.#takeEcho(row.command);
    const { removal } = this.#tab.browser.machine.rules;
    const { machine } = this.#tab.browser;
    const { changes, cursor } = answer;
    if (removal === 'with-its-answer') this.#remove(row.id, changes, cursor);
    else if (removal === 'before-its-answer') {
      this.#remove(row.id, [], null);
      machine.later(
        `the effects of ${row.id} reach ${this.#tab.name}`,
        () => this.#tab.alive && this.#tab.feed(changes, cursor, null),
      );
    } else {
      this.#tab.feed(changes, cursor, null);
      machine.later(`${row.id} leaves ${this.#tab.name}`, () => this.#tab.alive && this.#remove(row.id, [], null));
    }
    // A tab that dies before this leaves the row to be repeated; a tab that opens after the telling finds no row.
    machine.later(`${this.#tab.name} erases ${row.id}`, () => {
      if (!this.#tab.alive) return;
      this.#tab.browser.outbox.delete(row.id);
      this.#tab.browser.tell(this.#tab, { gone: row.id, changes, cursor });
    });
  }

  #failed(row: OutboxRow, fence: number, failure: { readonly code: string; readonly retryable: boolean }): void {
    const { machine } = this.#tab.browser;
    const next = machine.rules.afterFailure(row, failure, 'once');
    if (next.fate === 'gone' || this.#takeEcho(row.command)) this.#dropEchoed(row);
    else if (!this.change(next.row, fence, false)) this.#lost(row);
  }

  /** A newer leader has the row, or it is gone: this tab lets go of it and looks again. */
  #lost(row: OutboxRow): void {
    const known = this.pending.find((one) => one.row.id === row.id);
    // Who erased it tells of its effects next; until then it is shown, and not started again.
    if (known !== undefined)
      this.#set(this.pending.map((one) => (one === known ? { ...one, stored: false, inFlight: false } : one)));
    this.#renew(row.id);
    this.reread();
    if (this.fence !== null && (this.#tab.browser.outbox.get(row.id)?.fence ?? 0) > this.fence) this.fence = null;
  }

  /** What other tabs say of a row is a hint: storage has it. */
  #renew(id: string): void {
    const stored = this.#tab.browser.outbox.get(id);
    if (stored !== undefined) this.#put(stored, this.pending.find(({ row }) => row.id === id)?.inFlight ?? false);
  }

  /** Lets go of rows that storage does not have any more: what was told of them was missed. */
  reconcile(): void {
    const lost = this.pending.filter(
      ({ row, stored }) =>
        !this.#tab.browser.outbox.has(row.id) && (stored || !this.#writes.some((one) => one.row === row)),
    );
    for (const { row } of lost) this.#remove(row.id, [], null);
  }

  settleEchoes(changes: readonly Change[], cursor: Cursor): void {
    for (const change of changes) {
      if (change.kind !== 'message' || isTombstone(change)) continue;
      const carrier = this.pending.find(({ row }) => carries(row.command, change.id));
      if (carrier?.inFlight) this.#echoed.add(change.id);
      else if (carrier?.stored) this.#dropEchoed(carrier.row, change, cursor);
    }
  }

  /** What has acted leaves. Tabs hear the leader's news and its outbox in one order, so the message comes with it. */
  #dropEchoed({ id, command }: OutboxRow, change?: Change, cursor = this.#tab.confirmed.cursor ?? 0): void {
    const messageId = 'messageId' in command ? command.messageId : '';
    const record = this.#tab.confirmed.tables.message.get(command.conversationId)?.get(messageId);
    const known: Change | undefined = record && { kind: 'message', id: messageId, rev: record.rev, record };
    const echo = change ?? known;
    this.#remove(id, [], null);
    this.#tab.browser.outbox.delete(id);
    this.#tab.browser.tell(this.#tab, { gone: id, changes: echo === undefined ? [] : [echo], cursor });
  }

  #takeEcho(command: Command): boolean {
    return (command.type === 'message.send' || command.type === 'note.add') && this.#echoed.delete(command.messageId);
  }

  reread(): void {
    const unknown = this.#tab.browser.rows().filter(({ id }) => !this.pending.some(({ row }) => row.id === id));
    if (unknown.length > 0)
      this.#set([...this.pending, ...unknown.map((row) => ({ row, stored: true, inFlight: false }))]);
  }

  #put(row: OutboxRow, inFlight: boolean): void {
    const known = this.pending.some((one) => one.row.id === row.id);
    const entry = { row, stored: true, inFlight };
    this.#set(known ? this.pending.map((one) => (one.row.id === row.id ? entry : one)) : [...this.pending, entry]);
    this.#tab.look([row.command.conversationId]);
  }

  #remove(id: string, changes: readonly Change[], cursor: Cursor | null): void {
    const gone = this.pending.find(({ row }) => row.id === id);
    if (gone !== undefined) this.#set(this.pending.filter((one) => one !== gone));
    if (cursor !== null) this.#tab.feed(changes, cursor, null);
    else if (gone !== undefined) this.#tab.look([gone.row.command.conversationId]);
  }

  #set(pending: readonly Pending[]): void {
    this.pending = [...pending].sort((a, b) => a.row.order - b.row.order || (a.row.id < b.row.id ? -1 : 1));
  }

  #laneOf(row: OutboxRow): string {
    for (const [lane, head] of this.#tab.browser.machine.rules.laneHeads(this.pending))
      if (head.row.id === row.id) return lane;
    return '';
  }
}

function carries(command: Command, messageId: string): boolean {
  return (command.type === 'message.send' || command.type === 'note.add') && command.messageId === messageId;
}
