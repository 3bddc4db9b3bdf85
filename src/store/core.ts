import type { Session } from '../domain/index.ts';
import type { Ask } from './ask.ts';
import { Attaching } from './attaching.ts';
import { Commands } from './commands.ts';
import { Drafts } from './drafts.ts';
import type { News } from './news.ts';
import { ASK_AFTER_MS, Outbox } from './outbox.ts';
import { OutboxRows } from './outbox-rows.ts';
import { Paging } from './paging.ts';
import { Presence } from './presence.ts';
import { Records } from './records.ts';
import { restoreTimeline } from './restore-timeline.ts';
import { Sending, UNDO_MS } from './sending.ts';
import { ServerClock } from './server-clock.ts';
import { StateCell } from './state-cell.ts';
import { Storage } from './storage.ts';
import type { StorePorts } from './store-ports.ts';
import { standingId } from './successors.ts';
import { Sync } from './sync.ts';
import { Tabs } from './tabs.ts';
import { Ticker } from './ticker.ts';
import { patchTimeline, timelineAsk } from './timeline-ask.ts';
import { unreadMark } from './timeline-range.ts';

/** The parts of a store, put together. */
export class Core {
  readonly ports: StorePorts;
  readonly cell: StateCell;
  readonly server: ServerClock;
  readonly ticker: Ticker;
  readonly records: Records;
  readonly presence: Presence;
  readonly rows: OutboxRows;
  readonly drafts: Drafts;
  readonly outbox: Outbox;
  readonly commands: Commands;
  readonly sending: Sending;
  readonly attachments: Attaching;
  readonly sync: Sync;
  readonly paging: Paging;
  readonly storage: Storage;
  readonly tabs: Tabs;
  readonly report: (error: unknown) => void;
  readonly #stops: (() => void)[] = [];
  #news: Promise<News> | undefined;
  /** Conversations somebody has open. */
  readonly #looked = new Set<string>();
  #ended: Promise<void> | null = null;

  constructor(ports: StorePorts) {
    this.ports = ports;
    const { adapter, clock, random, environment = {}, askAfterMs = ASK_AFTER_MS } = ports;
    const report = ports.report ?? surface;
    this.report = report;
    this.cell = new StateCell(environment.frame ?? inMicrotask);
    const { cell } = this;
    this.server = new ServerClock(clock);
    const { server } = this;
    this.ticker = new Ticker(clock, server);
    this.records = new Records(cell, adapter);
    const { records } = this;
    this.presence = new Presence(cell, adapter, server, clock, this.ticker);
    this.rows = new OutboxRows(cell, records, server, (news) => this.tabs.post({ type: 'outbox', news }), report);
    this.drafts = new Drafts(cell, records, server, (news) => this.tabs.post({ type: 'draft', news }), report);
    const { rows, drafts } = this;
    const onFenced = () => this.tabs.stepDown();
    this.outbox = new Outbox({ adapter, cell, records, rows, clock, server, random, askAfterMs, report, onFenced });
    this.commands = new Commands(cell, this.outbox, rows, drafts, ports.ids);
    this.sending = new Sending({
      cell,
      outbox: this.outbox,
      rows,
      drafts,
      server,
      ids: ports.ids,
      undoMs: ports.undoMs ?? UNDO_MS,
      putBack: (messageId) => this.attachments.putBack(messageId),
    });
    const send = this.sending.sendFile.bind(this.sending);
    this.attachments = new Attaching({
      cell,
      adapter,
      ids: ports.ids,
      send,
      schedule: this.commands.schedule.bind(this.commands),
      locks: environment.locks,
      now: () => server.now(),
      report,
    });
    const onOpen = () => this.#restoreTimelines(this.#looked.keys());
    this.storage = new Storage({ ports, cell, records, rows, drafts, files: this.attachments, report, onOpen });
    this.sync = new Sync({
      adapter,
      cell,
      records,
      presence: this.presence,
      server,
      ticker: this.ticker,
      clock,
      random,
      network: environment.network,
      report,
      admit: (session) => this.#admit(session),
      join: (session) => this.tabs.join(session),
      tell: (news) => this.tabs.tell(news),
      askLeader: (ids) => this.tabs.askLeader(ids),
    });
    this.paging = new Paging(cell, this.sync.asks, (id) => this.sync.interests.register(id));
    this.tabs = new Tabs({
      ports,
      cell,
      sync: this.sync,
      rows,
      outbox: this.outbox,
      drafts,
      storage: this.storage,
      report,
      onSignedOut: () => {
        this.#end(true).catch(report);
      },
    });
  }

  start(): void {
    const { network, visibility } = this.ports.environment ?? {};
    this.#stops.push(this.cell.onFrame(() => this.ticker.refresh()));
    if (network) this.#stops.push(network.onChange((onLine) => onLine && this.outbox.kick()));
    if (visibility) this.#stops.push(visibility.onChange((state) => state === 'visible' && this.sync.probe()));
    this.#stops.push(this.cell.onTouch('connection', () => this.#connectionMoved()));
    this.storage
      .openEarly()
      .catch(this.report)
      .finally(() => {
        if (this.#ended === null) this.sync.start();
      });
  }

  reconnect(): void {
    this.sync.retryNow();
    this.outbox.kick();
  }

  /** Somebody wants to hear what happens elsewhere: who notices it loads then, and stays. */
  watchNews(): () => void {
    this.withNews(() => undefined);
    return () => undefined;
  }

  /** Does something with the news, once they are here. */
  withNews(act: (news: News) => unknown): void {
    this.#news ??= import('./news.ts').then(
      (one) => new one.News(this),
      (error: unknown) => {
        this.#news = undefined;
        throw error;
      },
    );
    this.#news.then(act).catch(this.report);
  }

  /** The conversation an id stands for, should it have been joined into another. */
  standing(conversationId: string): string {
    return standingId(this.cell.state.confirmed, conversationId);
  }

  /** A backend that does not count is not asked; before the session that is not known. */
  askCounts(ask: Ask): () => void {
    return this.cell.state.session?.capabilities.counts === false ? () => undefined : this.sync.asks.acquire(ask);
  }

  /** Somebody looks at a conversation: its bodies are wanted, the stored end shows meanwhile. */
  openTimeline(conversationId: string): () => void {
    const { interests, asks } = this.sync;
    interests.pin(conversationId);
    this.#looked.add(conversationId);
    this.#drawUnreadLine(conversationId);
    this.#restoreTimelines([conversationId]);
    const release = asks.acquire(timelineAsk(conversationId, (id) => interests.register(id)));
    return () => {
      release();
      this.#looked.delete(conversationId);
      interests.unpin(conversationId);
    };
  }

  async signOut(): Promise<void> {
    this.tabs.signOut();
    await this.#end(true);
  }

  close(): Promise<void> {
    return this.#end(false);
  }

  /** A conversation that rested and is opened again has its line where reading stopped since. */
  #drawUnreadLine(conversationId: string): void {
    const { timelines, confirmed } = this.cell.state;
    const timeline = timelines.get(conversationId);
    const conversation = confirmed.tables.conversation.get(conversationId);
    if (timeline === undefined || conversation === undefined) return;
    const { parts, touched } = patchTimeline(this.cell.state, conversationId, {
      ...timeline,
      unreadAfter: unreadMark(conversation),
    });
    this.cell.update(parts, touched);
  }

  #restoreTimelines(conversationIds: Iterable<string>): void {
    for (const id of conversationIds) {
      restoreTimeline(this.cell, this.records, this.storage.cache, id).catch(this.report);
    }
  }

  async #admit(session: Session): Promise<boolean> {
    const admitted = await this.storage.admit(session);
    if (!admitted) this.#end(false).catch(this.report);
    return admitted;
  }

  #connectionMoved(): void {
    if (this.cell.state.connection.state === 'online') this.outbox.kick();
  }

  #end(wipe: boolean): Promise<void> {
    this.#ended ??= this.#shutDown(wipe);
    return this.#ended;
  }

  async #shutDown(wipe: boolean): Promise<void> {
    for (const stop of this.#stops.splice(0)) stop();
    this.outbox.close();
    this.attachments.close();
    this.paging.close();
    this.presence.close();
    this.ticker.close();
    this.tabs.close();
    const synced = this.sync.close();
    if (wipe) this.storage.forget();
    // Whoever still looks sees that it ended, and nothing of what was there.
    this.cell.flush();
    await (wipe ? this.storage.wipe() : this.storage.close());
    await this.ports.adapter.close();
    await synced;
    this.cell.close();
  }
}

function inMicrotask(callback: () => void): () => void {
  let cancelled = false;
  queueMicrotask(() => {
    if (!cancelled) callback();
  });
  return () => {
    cancelled = true;
  };
}

/** Errors nobody takes surface as unhandled, where page and tests see them. */
function surface(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
