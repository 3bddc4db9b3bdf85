import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import type { Cursor, FeedEvent, InboxError, Session } from '../domain/index.ts';
import { Asks } from './asks.ts';
import { AGENTS_ASK, CHANNELS_ASK, conversationAsk } from './base-asks.ts';
import { Connection } from './connection.ts';
import { Guests } from './guests.ts';
import { Interests } from './interests.ts';
import type { Presence } from './presence.ts';
import type { Records } from './records.ts';
import type { ServerClock } from './server-clock.ts';
import { Snapshots } from './snapshots.ts';
import type { StateCell } from './state-cell.ts';
import type { StoreClock, StoreNetwork } from './store-ports.ts';
import type { Ticker } from './ticker.ts';
import { withMessages } from './timeline-range.ts';
import type { ConnectionState } from './views.ts';

export interface SyncOptions {
  readonly adapter: InboxAdapter;
  readonly cell: StateCell;
  readonly records: Records;
  readonly presence: Presence;
  readonly server: ServerClock;
  readonly ticker: Ticker;
  readonly clock: StoreClock;
  readonly random: () => number;
  readonly network: StoreNetwork | undefined;
  readonly report: (error: unknown) => void;
  /** Called with each session before anything is asked with it; `false` ends the work here: somebody else is signed in. */
  readonly admit: (session: Session) => Promise<boolean>;
  /** Called once the session is in the state: take the lead, or find out who has it. */
  readonly join: (session: Session) => Promise<void>;
  /** Called with each event of the own stream, and each new connection state: other tabs want them. */
  readonly tell: (news: { readonly event: FeedEvent } | { readonly connection: ConnectionState }) => void;
  /** Makes another tab's stream bring these bodies; only asked while this tab follows. */
  readonly askLeader: (conversationIds: readonly string[]) => Promise<Cursor>;
}

/**
 * Keeps the confirmed records current: session, then the stream from the head, then queries. Knows nothing of commands.
 * A follower has no stream; its events come through {@link receive}.
 */
export class Sync {
  readonly asks: Asks;
  readonly interests: Interests;
  readonly #options: SyncOptions;
  readonly #connection: Connection;
  readonly #snapshots: Snapshots;
  readonly #guests: Guests;
  #leading = false;
  #waitsForReset = false;
  #overdue = false;
  #admitted = false;

  constructor(options: SyncOptions) {
    const { adapter, cell, records, clock, random, network, server } = options;
    this.#options = options;
    this.#guests = new Guests(clock);
    this.asks = new Asks(cell, records);
    this.interests = new Interests(
      async (ids) => (this.#leading ? this.#connection.setInterests(this.#allInterests()) : options.askLeader(ids)),
      (id) => this.#dropTimeline(id),
    );
    this.#snapshots = new Snapshots({ cell, records, asks: this.asks, clock, random });
    this.#connection = new Connection({
      adapter,
      clock,
      random,
      network,
      serverNow: () => server.now(),
      cursor: () => cell.state.confirmed.cursor,
      onSession: (session, askedAt) => this.#onSession(session, askedAt),
      onSessionFailed: (error) => this.#onSessionFailed(error),
      onEvent: (event) => this.receive(event, true),
      onGone: () => {
        this.#overdue = true;
      },
      onState: (state) => this.#onState(state),
    });
  }

  start(): void {
    this.asks.acquire(CHANNELS_ASK);
    this.asks.acquire(AGENTS_ASK);
    this.#connection.start();
  }

  /** Takes the stream, or leaves it to another tab. */
  setLeading(leading: boolean): void {
    if (this.#leading === leading) return;
    this.#leading = leading;
    if (leading) this.#connection.setInterests(this.#allInterests());
    this.#connection.setLeading(leading);
  }

  /** Another tab wants bodies from this tab's stream; answers the position from which they come. */
  welcome(tab: string, conversationIds: readonly string[]): Cursor {
    const before = new Set(this.#allInterests());
    this.#guests.welcome(tab, conversationIds);
    if (conversationIds.every((id) => before.has(id))) return this.#options.cell.state.confirmed.cursor ?? -1;
    return this.#connection.setInterests(this.#allInterests());
  }

  /** A tab that followed is gone; what only it wanted goes with the next change of interests. */
  part(tab: string): void {
    this.#guests.part(tab);
  }

  /** A tab that follows lives; answers false when what it wants is not known here. */
  heard(tab: string): boolean {
    return this.#guests.heard(tab);
  }

  /** Stops the bodies that only tabs wanted which are gone without a word. */
  partSilent(): void {
    const before = this.#allInterests();
    if (!this.#guests.partSilent()) return;
    const after = this.#allInterests();
    if (after.length < before.length) this.#connection.setInterests(after);
  }

  /** The leader changed: what it was asked for has to be asked again, and conversations on screen may have missed bodies meanwhile. */
  newLeader(): void {
    const ids = this.interests.ids;
    this.interests.forget();
    for (const id of ids) {
      if (!this.asks.isActive(`timeline/${id}`)) this.#dropTimeline(id);
    }
    this.asks.reload('timeline/');
  }

  retryNow(): void {
    this.#connection.retryNow();
    this.asks.retryFailed();
  }

  probe(): void {
    this.#connection.probe();
  }

  /** Takes an event: of the own stream, or passed on by the leading tab. Answers false when something before it is missing. */
  receive(event: FeedEvent, own: boolean): boolean {
    const { cell, records, server, ticker, presence } = this.#options;
    const cursor = cell.state.confirmed.cursor;
    switch (event.type) {
      case 'changes':
        if (cursor !== null && event.from > cursor) {
          if (own) this.startOver();
          else return false;
        }
        if (cursor === null || event.to > cursor) records.feed(event.changes, event.to, event.to);
        break;
      case 'heartbeat':
        server.set(event.now);
        ticker.refresh();
        if (cursor === null || event.cursor > cursor) {
          if (!own && cursor !== null) return false;
          records.feed([], event.cursor, event.cursor);
        }
        break;
      case 'reset':
        this.#onReset(event.cursor);
        break;
      case 'scope-changed':
        this.#renew();
        break;
      case 'signal':
        presence.see(event.signal);
    }
    if (own) this.#options.tell({ event });
    return true;
  }

  /** Fetches everything that is read again: the place in the feed is lost. */
  startOver(): void {
    this.#snapshots.request(true);
  }

  /** The leader's connection is the follower's. */
  follow(state: ConnectionState): void {
    if (!this.#leading) this.#show(state);
  }

  async close(): Promise<void> {
    this.asks.close();
    this.#snapshots.close();
    await this.#connection.close();
  }

  async #onSession(session: Session, askedAt: number): Promise<void> {
    const { cell, clock, server, records, ticker, admit, join } = this.#options;
    server.set(session.now, (askedAt + clock.monotonic()) / 2);
    ticker.refresh();
    if (!(await admit(session))) return;
    const { cursor } = cell.state.confirmed;
    cell.update({ session, sessionLoad: { state: 'ready', stale: false } }, ['session']);
    const log = session.capabilities.feed === 'log';
    // A feed that stands behind us, or that we have lost, has nothing to continue: its head is the new beginning.
    const broken = cursor !== null && (this.#overdue || !log || cursor > session.cursor);
    if (cursor === null || broken) records.feed([], session.cursor, session.cursor);
    await join(session);
    records.say({ changes: [], cursor, session });
    const first = !this.#admitted;
    this.#admitted = true;
    if (broken && (log || first)) this.#snapshots.request(!first && this.#overdue);
    this.#overdue = false;
    this.#waitsForReset = first && !log && this.#leading;
    if (!this.#waitsForReset) this.asks.open();
    this.#askAfterOwed();
    if (!this.#leading && cell.state.connection.state === 'connecting') this.#show({ state: 'online' });
  }

  /** What is owed to conversations nobody knows here: they may have been joined into others while this client was away. */
  #askAfterOwed(): void {
    const { pending, drafts, confirmed } = this.#options.cell.state;
    const owed = new Set([...pending.map(({ row }) => row.command.conversationId), ...drafts.keys()]);
    for (const id of owed) {
      if (confirmed.tables.conversation.has(id)) continue;
      this.asks.again(conversationAsk(id)).catch(this.#options.report);
    }
  }

  #onSessionFailed(error: InboxError): void {
    this.#waitsForReset = false;
    const { cell } = this.#options;
    if (cell.state.session === null) cell.update({ sessionLoad: { state: 'failed', error } }, ['session']);
  }

  #onReset(cursor: Cursor): void {
    this.#options.records.feed([], cursor, cursor);
    if (this.#waitsForReset) {
      // The feed of such a backend begins with a reset: what is asked from here on misses nothing.
      this.#waitsForReset = false;
      this.asks.open();
    } else this.startOver();
  }

  #renew(): void {
    // What this agent may see has changed: the session says how, and a new picture shows it.
    this.#connection.renewSession().then(
      () => this.#snapshots.request(false),
      (error: unknown) => this.#options.report(error),
    );
  }

  #onState(state: ConnectionState): void {
    if (this.#waitsForReset && state.state !== 'online') {
      this.#waitsForReset = false;
      this.asks.open();
    }
    this.#options.tell({ connection: state });
    this.#show(state);
  }

  #show(state: ConnectionState): void {
    const { cell } = this.#options;
    const before = cell.state.connection;
    if (before.state === 'online' && state.state === 'online') return;
    cell.update({ connection: state }, ['connection']);
    if (state.state === 'online') this.asks.retryFailed();
  }

  #allInterests(): readonly string[] {
    return [...new Set([...this.interests.ids, ...this.#guests.ids])];
  }

  #dropTimeline(conversationId: string): void {
    const { cell } = this.#options;
    const timelines = new Map(cell.state.timelines);
    timelines.delete(conversationId);
    const confirmed = withMessages(cell.state.confirmed, conversationId, null);
    cell.update({ timelines, confirmed }, [`timeline/${conversationId}`, `message/${conversationId}`]);
  }
}
