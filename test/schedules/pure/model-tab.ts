import type { OutboxRow } from '../../../src/cache/inbox-cache.ts';
import {
  type Change,
  type Command,
  type Cursor,
  compareConversationKeys,
  comparePlaces,
  conversationKey,
  isTombstone,
  latestAttempt,
  type Message,
  type Role,
  type Session,
} from '../../../src/domain/index.ts';
import type { ChangeSource } from '../../../src/store/apply.ts';
import { isTooOld } from '../../../src/store/outbox-steps.ts';
import {
  type Confirmed,
  EMPTY_STATE,
  NOTHING_CONFIRMED,
  type Pending,
  type StoreState,
} from '../../../src/store/state.ts';
import { sampleSession } from '../../../src/testing/sample-session.ts';
import { agent } from '../../store/rig/build.ts';
import type { Picture } from '../history.ts';
import type { Hint, ModelBrowser } from './model-browser.ts';
import { CONVERSATIONS, type FeedAnswer, type Submitted } from './model-server.ts';

const HOUR = 3_600_000;

/** One tab: the store's real state, `apply`, overlay, lanes and outbox steps, on a model network. */
export class ModelTab {
  readonly browser: ModelBrowser;
  readonly name: string;
  confirmed: Confirmed = NOTHING_CONFIRMED;
  pending: readonly Pending[] = [];
  alive = true;
  fence: number | null = null;
  readonly #session: Session;
  readonly #busy = new Set<string>();
  readonly #echoed = new Set<string>();
  readonly #inbox: Hint[] = [];
  readonly #writes: {
    readonly row: OutboxRow;
    readonly onStored: (() => void) | undefined;
    readonly replaces: string | undefined;
  }[] = [];
  readonly #begun = new Map<number, Cursor>();
  #asks = 0;
  #pictures = 0;
  #asking = false;
  #snapshot: {
    readonly ask: number;
    readonly kept: { readonly changes: readonly Change[]; readonly cursor: Cursor }[];
  } | null = null;

  constructor(browser: ModelBrowser, name: string) {
    this.browser = browser;
    this.name = name;
    const roles: Record<string, Role> = { ch1: 'contributor' };
    this.#session = sampleSession({ agent: agent(browser.person), roles });
  }

  get leads(): boolean {
    return this.fence !== null;
  }

  /** True when nothing is missing and nothing waits to go. */
  get rested(): boolean {
    const waits = this.pending.some(({ row }) => row.state === 'ready');
    return this.confirmed.cursor === this.browser.server.head && this.#snapshot === null && !waits;
  }

  get state(): StoreState {
    return { ...EMPTY_STATE, confirmed: this.confirmed, pending: this.pending, session: this.#session };
  }

  start(): void {
    const { cache } = this.browser;
    if (cache !== null) {
      this.#apply(cache.changes, { from: 'cache' });
      this.confirmed = { ...this.confirmed, cursor: cache.cursor };
    }
    this.#reread();
    this.startOver();
  }

  /** Asks everything anew; until the answer is there, what the feed says is kept for it. */
  startOver(): void {
    const { server, machine } = this.browser;
    this.#asks += 1;
    const ask = this.#asks;
    this.#pictures += 1;
    this.#snapshot = { ask, kept: [] };
    this.#travels(
      `the session of ${this.name}`,
      () => {
        const { head } = server;
        return () => {
          if (this.#snapshot?.ask !== ask) return;
          if (this.confirmed.cursor === null) this.confirmed = { ...this.confirmed, cursor: head };
          this.#query(ask);
        };
      },
      () =>
        this.#snapshot?.ask === ask &&
        machine.later(`${this.name} starts over`, () => this.#snapshot?.ask === ask && this.startOver()),
    );
  }

  #query(ask: number): void {
    const { server, person } = this.browser;
    this.#begun.set(ask, this.confirmed.cursor ?? -1);
    this.#travels(
      `the records for ${this.name}`,
      () => {
        const { asOf, records } = server.query(person);
        return () => {
          this.#begun.delete(ask);
          if (this.#snapshot?.ask !== ask) return;
          const { kept } = this.#snapshot;
          this.#snapshot = null;
          this.confirmed = { ...NOTHING_CONFIRMED, cursor: this.confirmed.cursor };
          for (const { changes, cursor } of kept) this.#apply(changes, { from: 'feed', cursor });
          this.#apply(records, { from: 'query', asOf });
          this.#keep();
          this.look(CONVERSATIONS);
        };
      },
      () => {
        this.#begun.delete(ask);
        if (this.#snapshot?.ask === ask) this.startOver();
      },
    );
  }

  /** A question about records outside any snapshot: its answer may be old when it comes. */
  refresh(): void {
    const { server, person } = this.browser;
    if (this.#snapshot !== null || this.confirmed.cursor === null) return;
    this.#asks += 1;
    const ask = this.#asks;
    this.#begun.set(ask, this.confirmed.cursor);
    const picture = this.#pictures;
    this.#travels(
      `a refresh for ${this.name}`,
      () => {
        const { asOf, records } = server.query(person);
        return () => {
          this.#begun.delete(ask);
          // A new picture gives up what was asked for the old one.
          if (this.#pictures !== picture) return;
          this.#apply(records, { from: 'query', asOf });
          this.look(CONVERSATIONS);
        };
      },
      () => this.#begun.delete(ask),
    );
  }

  /** Asks the feed what came after the position. */
  poll(): void {
    const after = this.confirmed.cursor;
    if (this.#asking || after === null) return;
    this.#asking = true;
    const { server, person, machine } = this.browser;
    this.#travels(
      `the feed for ${this.name}`,
      () => {
        const answer = server.feed(person, after);
        return () => {
          this.#asking = false;
          this.#fed(answer);
          if (machine.strikes(0.1))
            machine.later(`the feed once more for ${this.name}`, () => this.alive && this.#fed(answer));
        };
      },
      () => {
        this.#asking = false;
      },
    );
  }

  #fed(answer: FeedAnswer): void {
    const { cursor } = this.confirmed;
    if ('reset' in answer) {
      this.confirmed = { ...this.confirmed, cursor: answer.reset };
      this.startOver();
      return;
    }
    if (cursor !== null && answer.from > cursor) {
      this.startOver();
      return;
    }
    if (cursor !== null && answer.to <= cursor) return;
    this.#feed(answer.changes, answer.to, answer.to);
    if (answer.scopeChanged) this.startOver();
  }

  #feed(said: readonly Change[], cursor: Cursor, position: Cursor | null): void {
    // The answer to a command from before the feed's position tells of nothing that is not known: what is missing is gone.
    const old = position === null && cursor <= (this.confirmed.cursor ?? -1);
    const changes = old && this.#snapshot === null ? said.filter((change) => this.#isKnown(change)) : said;
    if (!old) this.#snapshot?.kept.push({ changes, cursor });
    this.#apply(changes, { from: 'feed', cursor });
    if (position !== null) this.confirmed = { ...this.confirmed, cursor: position };
    this.#forget();
    this.#settleEchoes(changes, cursor);
    this.look(touchedBy(changes));
    if (this.leads) this.#keep();
  }

  #isKnown({ kind, id }: Change): boolean {
    const { tables } = this.confirmed;
    return kind === 'message' ? [...tables.message.values()].some((all) => all.has(id)) : tables[kind].has(id);
  }

  #apply(changes: readonly Change[], source: ChangeSource): void {
    this.confirmed = this.browser.machine.rules.apply(this.confirmed, changes, source).confirmed;
  }

  #forget(): void {
    if (this.confirmed.tombstones.size === 0) return;
    const safe = Math.min(this.confirmed.cursor ?? -1, ...this.#begun.values());
    this.confirmed = this.browser.machine.rules.forgetTombstones(this.confirmed, safe);
  }

  /** The leading tab writes what is confirmed, with its position. */
  #keep(): void {
    const { cursor, tables } = this.confirmed;
    if (cursor === null || this.browser.machine.random() < 0.7) return;
    const flat = (['agent', 'channel', 'contact', 'conversation', 'count'] as const).flatMap((kind) =>
      [...tables[kind].values()].map((record) => ({ kind, id: record.id, rev: record.rev, record }) as Change),
    );
    const messages = [...tables.message.values()].flatMap((all) =>
      [...all.values()].map((record): Change => ({ kind: 'message', id: record.id, rev: record.rev, record })),
    );
    this.browser.cache = { cursor, changes: [...flat, ...messages] };
  }

  // The outbox: rows, lanes, and their way to the server.

  /** Enters a row; the one it replaces leaves in the same step. */
  add(row: OutboxRow, onStored?: () => void, replaces?: string): void {
    this.#set([...this.pending.filter((one) => one.row.id !== replaces), { row, stored: false, inFlight: false }]);
    this.#writes.push({ row, onStored, replaces });
    this.browser.machine.later(`${this.name} writes to its outbox`, () => this.#write());
    this.look([row.command.conversationId]);
  }

  /** Storage writes in the order it was asked. */
  #write(): void {
    const next = this.#writes.shift();
    if (next === undefined || !this.alive) return;
    const { row, onStored, replaces } = next;
    if (!this.pending.some((one) => one.row.id === row.id)) return;
    this.browser.outbox.set(row.id, row);
    if (replaces !== undefined) this.browser.outbox.delete(replaces);
    onStored?.();
    this.#set(this.pending.map((one) => (one.row.id === row.id ? { ...one, stored: true } : one)));
    this.browser.tell(this, { row });
    if (replaces !== undefined) this.browser.tell(this, { gone: replaces, changes: [], cursor: null });
    this.drain();
  }

  change(row: OutboxRow, fence: number, inFlight: boolean): boolean {
    if (!this.browser.update(row, fence)) return false;
    this.#put(row, inFlight);
    this.browser.tell(this, { row });
    return true;
  }

  /** A person took it back. */
  drop(id: string): void {
    this.#remove(id, [], null);
    this.browser.outbox.delete(id);
    this.browser.tell(this, { gone: id, changes: [], cursor: null });
  }

  lead(fence: number): void {
    const { rules } = this.browser.machine;
    this.fence = fence;
    this.#reread();
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
    this.browser.machine.later(`${this.name} hears of the outbox`, () => {
      const next = this.#inbox.shift();
      if (next === undefined || !this.alive) return;
      if ('gone' in next) this.#remove(next.gone, next.changes, next.cursor);
      else this.#renew(next.row.id);
      this.drain();
    });
  }

  drain(): void {
    if (!this.alive || this.fence === null) return;
    for (const [lane, head] of this.browser.machine.rules.laneHeads(this.pending)) {
      if (head.row.state === 'asking' || !head.stored || this.#busy.has(lane)) continue;
      this.#start(lane, head.row, this.fence);
    }
  }

  #start(lane: string, row: OutboxRow, fence: number): void {
    const { machine, server, person } = this.browser;
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
    this.#asks += 1;
    const ask = this.#asks;
    this.#begun.set(ask, this.confirmed.cursor ?? -1);
    const over = (act: () => void) => {
      this.#begun.delete(ask);
      if (!this.#busy.delete(lane)) return;
      act();
      this.drain();
    };
    const submit = () => server.submit(person, row.command);
    if (machine.strikes(0.15)) machine.later(`${row.id} arrives a second time`, () => server.up && submit());
    this.#travels(
      `${row.command.type} ${row.id} of ${this.name}`,
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
    const { removal } = this.browser.machine.rules;
    const { machine } = this.browser;
    const { changes, cursor } = answer;
    if (removal === 'with-its-answer') this.#remove(row.id, changes, cursor);
    else if (removal === 'before-its-answer') {
      this.#remove(row.id, [], null);
      machine.later(
        `the effects of ${row.id} reach ${this.name}`,
        () => this.alive && this.#feed(changes, cursor, null),
      );
    } else {
      this.#feed(changes, cursor, null);
      machine.later(`${row.id} leaves ${this.name}`, () => this.alive && this.#remove(row.id, [], null));
    }
    // A tab that dies before this leaves the row to be repeated; a tab that opens after the telling finds no row.
    machine.later(`${this.name} erases ${row.id}`, () => {
      if (!this.alive) return;
      this.browser.outbox.delete(row.id);
      this.browser.tell(this, { gone: row.id, changes, cursor });
    });
  }

  #failed(row: OutboxRow, fence: number, failure: { readonly code: string; readonly retryable: boolean }): void {
    const { machine } = this.browser;
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
    this.#reread();
    if (this.fence !== null && (this.browser.outbox.get(row.id)?.fence ?? 0) > this.fence) this.fence = null;
  }

  /** What other tabs say of a row is a hint: storage has it. */
  #renew(id: string): void {
    const stored = this.browser.outbox.get(id);
    if (stored !== undefined) this.#put(stored, this.pending.find(({ row }) => row.id === id)?.inFlight ?? false);
  }

  /** Lets go of rows that storage does not have any more: what was told of them was missed. */
  reconcile(): void {
    const lost = this.pending.filter(
      ({ row, stored }) => !this.browser.outbox.has(row.id) && (stored || !this.#writes.some((one) => one.row === row)),
    );
    for (const { row } of lost) this.#remove(row.id, [], null);
  }

  #settleEchoes(changes: readonly Change[], cursor: Cursor): void {
    for (const change of changes) {
      if (change.kind !== 'message' || isTombstone(change)) continue;
      const carrier = this.pending.find(({ row }) => carries(row.command, change.id));
      if (carrier?.inFlight) this.#echoed.add(change.id);
      else if (carrier?.stored) this.#dropEchoed(carrier.row, change, cursor);
    }
  }

  /** What has acted leaves. Tabs hear the leader's news and its outbox in one order, so the message comes with it. */
  #dropEchoed({ id, command }: OutboxRow, change?: Change, cursor = this.confirmed.cursor ?? 0): void {
    const messageId = 'messageId' in command ? command.messageId : '';
    const record = this.confirmed.tables.message.get(command.conversationId)?.get(messageId);
    const known: Change | undefined = record && { kind: 'message', id: messageId, rev: record.rev, record };
    const echo = change ?? known;
    this.#remove(id, [], null);
    this.browser.outbox.delete(id);
    this.browser.tell(this, { gone: id, changes: echo === undefined ? [] : [echo], cursor });
  }

  #takeEcho(command: Command): boolean {
    return (command.type === 'message.send' || command.type === 'note.add') && this.#echoed.delete(command.messageId);
  }

  #reread(): void {
    const unknown = this.browser.rows().filter(({ id }) => !this.pending.some(({ row }) => row.id === id));
    if (unknown.length > 0)
      this.#set([...this.pending, ...unknown.map((row) => ({ row, stored: true, inFlight: false }))]);
  }

  #put(row: OutboxRow, inFlight: boolean): void {
    const known = this.pending.some((one) => one.row.id === row.id);
    const entry = { row, stored: true, inFlight };
    this.#set(known ? this.pending.map((one) => (one.row.id === row.id ? entry : one)) : [...this.pending, entry]);
    this.look([row.command.conversationId]);
  }

  #remove(id: string, changes: readonly Change[], cursor: Cursor | null): void {
    const gone = this.pending.find(({ row }) => row.id === id);
    if (gone !== undefined) this.#set(this.pending.filter((one) => one !== gone));
    if (cursor !== null) this.#feed(changes, cursor, null);
    else if (gone !== undefined) this.look([gone.row.command.conversationId]);
  }

  #set(pending: readonly Pending[]): void {
    this.pending = [...pending].sort((a, b) => a.row.order - b.row.order || (a.row.id < b.row.id ? -1 : 1));
  }

  #laneOf(row: OutboxRow): string {
    for (const [lane, head] of this.browser.machine.rules.laneHeads(this.pending))
      if (head.row.id === row.id) return lane;
    return '';
  }

  /** A request and its answer, each of which may be late or lost; what a dead tab asked is answered to nobody. */
  #travels(what: string, ask: () => () => void, lost: () => unknown): void {
    const { machine, server } = this.browser;
    const fail = () => machine.later(`${what} is given up`, () => this.alive && lost());
    if (machine.strikes(0.08)) {
      fail();
      return;
    }
    machine.later(what, () => {
      if (!server.up) return fail();
      const take = ask();
      if (machine.strikes(0.12)) fail();
      else machine.later(`answer: ${what}`, () => this.alive && take());
    });
  }

  // What a person sees.

  shown(conversationId: string): readonly Message[] {
    const overlaid = this.browser.machine.rules.overlay(this.state, conversationId).messages;
    const placed = this.placed(conversationId).map((message) => overlaid.get(message.id) ?? message);
    return [...placed, ...[...overlaid.values()].filter(({ place }) => place === null)];
  }

  placed(conversationId: string): readonly Message[] {
    return [...(this.confirmed.tables.message.get(conversationId)?.values() ?? [])].sort((a, b) =>
      a.place && b.place ? comparePlaces(a.place, b.place) : 0,
    );
  }

  look(conversationIds: Iterable<string>): void {
    const { history, moment, rules } = this.browser.machine;
    for (const conversationId of conversationIds) {
      const { conversation } = rules.overlay(this.state, conversationId);
      if (conversation === null) continue;
      const messages = this.shown(conversationId).map((message) => ({
        id: message.id,
        placed: message.place !== null,
        delivery: message.place === null ? null : (latestAttempt(message)?.delivery ?? null),
        attempts: message.attempts.length,
      }));
      history.looks.push({ at: moment, reader: this.name, conversationId, unread: conversation.unread, messages });
    }
  }

  picture(): Picture {
    const { conversation, count } = this.confirmed.tables;
    const list = [...conversation.values()].map(
      ({ id }) => this.browser.machine.rules.overlay(this.state, id).conversation,
    );
    return pictureOf(
      list.filter((one) => one !== null),
      (id) => this.placed(id),
      [...count.values()],
    );
  }
}

/** Records as one picture, whoever holds them. */
export function pictureOf(
  conversations: readonly StoreRecord<'conversation'>[],
  timeline: (conversationId: string) => readonly Message[],
  counts: readonly StoreRecord<'count'>[],
): Picture {
  const sorted = [...conversations].sort((a, b) => compareConversationKeys(conversationKey(a), conversationKey(b)));
  const numbers = counts.map(({ id, total, unread, needsReply }) => `${id}: ${total} ${unread} ${needsReply}`);
  return {
    conversations: sorted.map((one) => JSON.stringify(one)),
    timelines: sorted.map(({ id }) => JSON.stringify(timeline(id))),
    counts: numbers.sort().join('; '),
  };
}

type StoreRecord<K extends 'conversation' | 'count'> =
  StoreState['confirmed']['tables'][K] extends ReadonlyMap<string, infer R> ? R : never;

function carries(command: Command, messageId: string): boolean {
  return (command.type === 'message.send' || command.type === 'note.add') && command.messageId === messageId;
}

function touchedBy(changes: readonly Change[]): Set<string> {
  const touched = new Set<string>();
  for (const change of changes) {
    if (change.kind === 'conversation') touched.add(change.id);
    if (change.kind === 'message' && !isTombstone(change)) touched.add(change.record.conversationId);
  }
  return touched;
}
