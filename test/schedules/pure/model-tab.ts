import {
  type Change,
  type Cursor,
  comparePlaces,
  isTombstone,
  latestAttempt,
  type Message,
  type Role,
  type Session,
} from '../../../src/domain/index.ts';
import type { ChangeSource } from '../../../src/store/apply.ts';
import { type Confirmed, EMPTY_STATE, NOTHING_CONFIRMED, type StoreState } from '../../../src/store/state.ts';
import { sampleSession } from '../../../src/testing/sample-session.ts';
import { agent } from '../../store/rig/build.ts';
import type { Picture } from '../history.ts';
import type { ModelBrowser } from './model-browser.ts';
import { ModelOutbox } from './model-outbox.ts';
import { pictureOf, touchedBy } from './model-picture.ts';
import { CONVERSATIONS, type FeedAnswer } from './model-server.ts';

/** One tab: the store's real state, `apply`, overlay, lanes and outbox steps, on a model network. */
export class ModelTab {
  readonly browser: ModelBrowser;
  readonly name: string;
  confirmed: Confirmed = NOTHING_CONFIRMED;
  alive = true;
  readonly outbox = new ModelOutbox(this);
  readonly #session: Session;
  readonly #begun = new Map<number, Cursor>();
  #asks = 0;
  #pictures = 0;
  #asking = false;
  /** Out of this agent's sight when everything was asked last, or since. */
  #partial = new Set<string>();
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
    return this.outbox.fence !== null;
  }

  /** True when nothing is missing and nothing waits to go. */
  get rested(): boolean {
    const waits = this.outbox.pending.some(({ row }) => row.state === 'ready');
    return this.confirmed.cursor === this.browser.server.head && this.#snapshot === null && !waits;
  }

  get state(): StoreState {
    return { ...EMPTY_STATE, confirmed: this.confirmed, pending: this.outbox.pending, session: this.#session };
  }

  start(): void {
    const { cache } = this.browser;
    if (cache !== null) {
      this.#apply(cache.changes, { from: 'cache' });
      this.confirmed = { ...this.confirmed, cursor: cache.cursor };
    }
    this.outbox.reread();
    this.startOver();
  }

  /** Asks everything anew; until the answer is there, what the feed says is kept for it. */
  startOver(): void {
    const { server, machine } = this.browser;
    this.#asks += 1;
    const ask = this.#asks;
    this.#pictures += 1;
    this.#snapshot = { ask, kept: [] };
    this.travels(
      `the session of ${this.name}`,
      () => {
        const { head } = server;
        return () => {
          if (this.#snapshot?.ask !== ask) return;
          if (this.confirmed.cursor === null) {
            this.confirmed = { ...this.confirmed, cursor: head };
            // What a command answered before the first session is in the picture, or was taken away since: no feed tells which.
            this.#snapshot = { ask, kept: this.#snapshot.kept.filter(({ cursor }) => cursor > head) };
          }
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
    this.travels(
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
          this.#partial = new Set(CONVERSATIONS.filter((id) => !this.confirmed.tables.conversation.has(id)));
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
    this.travels(
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
    this.travels(
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
    this.feed(answer.changes, answer.to, answer.to);
    if (answer.scopeChanged) this.startOver();
  }

  feed(said: readonly Change[], cursor: Cursor, position: Cursor | null): void {
    // The answer to a command from before the feed's position tells of nothing that is not known: what is missing is gone.
    const old = position === null && cursor <= (this.confirmed.cursor ?? -1);
    const changes = old && this.#snapshot === null ? said.filter((change) => this.#isKnown(change)) : said;
    if (!old) this.#snapshot?.kept.push({ changes, cursor });
    this.#apply(changes, { from: 'feed', cursor });
    if (position !== null) this.confirmed = { ...this.confirmed, cursor: position };
    this.#forget();
    this.outbox.settleEchoes(changes, cursor);
    this.look(touchedBy(changes));
    if (this.leads) this.#keep();
  }

  #isKnown({ kind, id }: Change): boolean {
    const { tables } = this.confirmed;
    return kind === 'message' ? [...tables.message.values()].some((all) => all.has(id)) : tables[kind].has(id);
  }

  #apply(changes: readonly Change[], source: ChangeSource): void {
    this.confirmed = this.browser.machine.rules.apply(this.confirmed, changes, source).confirmed;
    for (const change of changes) {
      if (change.kind === 'conversation' && isTombstone(change)) this.#partial.add(change.id);
    }
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

  /** Something was asked whose answer may be older than what the feed says meanwhile. */
  begins(): number {
    this.#asks += 1;
    this.#begun.set(this.#asks, this.confirmed.cursor ?? -1);
    return this.#asks;
  }

  ends(ask: number): void {
    this.#begun.delete(ask);
  }

  /** A request and its answer, each of which may be late or lost; what a dead tab asked is answered to nobody. */
  travels(what: string, ask: () => () => void, lost: () => unknown): void {
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
      if (this.#partial.has(conversationId)) continue;
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
