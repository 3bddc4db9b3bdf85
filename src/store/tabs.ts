import type { Cursor, FeedEvent, Session } from '../domain/index.ts';
import type { Drafts } from './drafts.ts';
import { Leader } from './leader.ts';
import { MissedRows } from './missed-rows.ts';
import { openDoor } from './open-door.ts';
import type { Outbox } from './outbox.ts';
import type { OutboxRows } from './outbox-rows.ts';
import type { StateCell } from './state-cell.ts';
import type { Storage } from './storage.ts';
import type { StoreChannel, StorePorts } from './store-ports.ts';
import type { Sync } from './sync.ts';
import { seal, type TabMessage, unseal } from './tab-message.ts';
import { ToldEvents } from './told-events.ts';
import type { ConnectionState } from './views.ts';

/** How long a follower waits for the leading tab's answer, ms. */
const ANSWER_MS = 2_000;

export interface TabsOptions {
  readonly ports: StorePorts;
  readonly cell: StateCell;
  readonly sync: Sync;
  readonly rows: OutboxRows;
  readonly outbox: Outbox;
  readonly drafts: Drafts;
  readonly storage: Storage;
  readonly report: (error: unknown) => void;
  /** Somebody signed out, or somebody else in: the work of this tab ends and nothing stays readable. */
  readonly onSignedOut: () => void;
}

/** This tab among the tabs of the same agent: one leads and holds stream and outbox, the others follow. Without locks it is alone. */
export class Tabs {
  readonly #options: TabsOptions;
  readonly #tab: string;
  readonly #asks = new Map<number, (cursor: Cursor) => void>();
  readonly #stops: (() => void)[] = [];
  readonly #missed: MissedRows;
  #channel: StoreChannel | null = null;
  #door: StoreChannel | null = null;
  #leader: Leader | null = null;
  #joined = false;
  #fence = 0;
  #heardFence = 0;
  readonly #told = new ToldEvents();
  #asked = 0;
  #catchingUp: (() => void) | null = null;
  /** Something was asked of a leader that did not answer. */
  #unanswered = false;

  constructor(options: TabsOptions) {
    this.#options = options;
    this.#tab = options.ports.ids();
    this.#missed = new MissedRows({ ...options, clock: options.ports.clock });
  }

  /** The session is known and storage is open: queue for the lead, or take it when there is nobody to share with. */
  async join(session: Session): Promise<void> {
    if (this.#joined) {
      // A tab that could not join meanwhile may have ended and left its messages in storage.
      this.#missed.look();
      return;
    }
    this.#joined = true;
    const { ports } = this.#options;
    const shared = this.#shared();
    if (shared === null) {
      this.#lead();
      return;
    }
    const { locks, channel, name } = shared;
    this.#channel ??= channel(name);
    this.#channel.onMessage((value) => this.#hear(value));
    const owner = `${session.workspace.id}/${session.agent.id}`;
    this.#door = await openDoor(ports, channel, owner, this.#options.onSignedOut);
    this.#leader = new Leader({
      name,
      locks,
      clock: ports.clock,
      random: ports.random,
      report: this.#options.report,
      onLead: () => this.#lead(),
      onLoss: () => this.#follow(),
      onBeat: () => {
        this.#options.sync.partSilent();
        this.#beat();
      },
    });
    const { visibility } = ports.environment ?? {};
    if (visibility) this.#stops.push(visibility.onChange((state) => this.#seen(state)));
    this.#leader.campaign();
    // What was written or finished before this tab listened was told to nobody.
    this.#missed.look();
    this.post({ type: 'joined' });
  }

  /** Tells the other tabs. One that has no session yet tells as well what it stored: it may end before it joins. */
  post(message: TabMessage): void {
    const shared = this.#joined ? null : this.#shared();
    if (shared !== null) this.#channel ??= shared.channel(shared.name);
    this.#channel?.post(seal(this.#tab, message));
  }

  /** What tabs share; `null` where they cannot, or before storage is open. */
  #shared() {
    const { locks, channel } = this.#options.ports.environment ?? {};
    const { name, cache } = this.#options.storage;
    return locks && channel && name !== null && cache?.mode === 'indexeddb' ? { locks, channel, name } : null;
  }

  /** Passes the stream's news on to the followers. */
  tell(news: { readonly event: FeedEvent } | { readonly connection: ConnectionState }): void {
    if (this.#channel === null || this.#leader?.leading !== true) return;
    if ('connection' in news) {
      this.#beat();
      return;
    }
    this.post({ type: 'event', event: this.#told.take(news.event) });
  }

  /** Makes the leading tab's stream bring these bodies. */
  askLeader(conversationIds: readonly string[]): Promise<Cursor> {
    this.#asked += 1;
    const ask = this.#asked;
    const { clock } = this.#options.ports;
    return new Promise((resolve) => {
      const settle = (cursor: Cursor) => {
        cancel();
        this.#asks.delete(ask);
        resolve(cursor);
      };
      // Nobody leads just now: whoever does next is asked again, and the conversation with it.
      const cancel = clock.after(ANSWER_MS, () => {
        this.#unanswered = true;
        settle(this.#cursor());
      });
      this.#asks.set(ask, settle);
      this.post({ type: 'interests', conversationIds, ask });
    });
  }

  /** Another tab leads with a higher fence. */
  stepDown(): void {
    if (this.#leader?.leading !== true) return;
    this.#leader.resign();
    this.#leader.campaign();
  }

  signOut(): void {
    this.post({ type: 'signed-out' });
  }

  close(): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.#missed.close();
    for (const settle of [...this.#asks.values()]) settle(this.#cursor());
    this.#catchingUp?.();
    this.post({ type: 'bye' });
    this.#joined = true;
    this.#leader?.close();
    this.#channel?.close();
    this.#door?.close();
    this.#channel = null;
    this.#door = null;
  }

  #cursor(): Cursor {
    return this.#options.cell.state.confirmed.cursor ?? -1;
  }

  #lead(): void {
    const { cell, storage, sync, outbox, rows, ports } = this.#options;
    const used = rows.all.map(({ row }) => row.fence);
    // Above every fence there was: those of the rows, the one heard last, and those of tabs nobody heard, by the clock they share.
    this.#fence = Math.max(ports.clock.now(), this.#heardFence + 1, ...used.map((fence) => fence + 1));
    this.#told.begin(cell.state.confirmed.cursor);
    cell.update({ leading: true }, ['leading']);
    storage.setWriting(true);
    sync.setLeading(true);
    // What this tab asked a leader for, it now has itself.
    for (const settle of [...this.#asks.values()]) settle(this.#cursor());
    outbox.lead(this.#fence);
  }

  #follow(): void {
    const { cell, storage, sync, outbox } = this.#options;
    cell.update({ leading: false }, ['leading']);
    outbox.lead(null);
    sync.setLeading(false);
    storage.setWriting(false);
    this.#told.forget();
  }

  #beat(): void {
    const { cell, ports } = this.#options;
    const visible = ports.environment?.visibility?.visible() ?? true;
    this.post({ type: 'lead', fence: this.#fence, visible, connection: cell.state.connection });
  }

  #seen(state: 'visible' | 'hidden' | 'asleep'): void {
    // A page put away or frozen must not keep the lock: others would wait for it, and the browser could not keep the page.
    if (state === 'asleep') this.#leader?.resign();
    else this.#leader?.campaign();
  }

  #hear(value: unknown): void {
    const envelope = unseal(value);
    if (envelope === null || envelope.tab === this.#tab) return;
    const { tab, message } = envelope;
    const { sync, rows, outbox, drafts, onSignedOut } = this.#options;
    switch (message.type) {
      case 'lead':
        this.#heardLeader(message);
        break;
      case 'event':
        this.#heardEvent(message.event);
        break;
      case 'interests':
        if (this.#leader?.leading) this.#welcome(tab, message);
        break;
      case 'registered':
        if (message.to === this.#tab) this.#asks.get(message.ask)?.(message.cursor);
        break;
      case 'here':
        if (this.#leader?.leading && !sync.heard(tab) && message.conversationIds.length > 0)
          this.post({ type: 'forgotten', to: tab });
        break;
      case 'forgotten':
        if (message.to === this.#tab) sync.newLeader();
        break;
      case 'catch-up':
        if (this.#leader?.leading) this.post({ type: 'missed', to: tab, events: this.#told.since(message.after) });
        break;
      case 'missed':
        if (message.to === this.#tab) this.#catchUp(message.events);
        break;
      case 'outbox':
        if ('gone' in message.news) rows.removed(message.news.gone, message.news.changes, message.news.cursor);
        else rows.put(message.news.row, message.news.inFlight);
        outbox.drain();
        break;
      case 'joined':
        this.#missed.look();
        break;
      case 'draft':
        drafts.hear(message.news);
        break;
      case 'bye':
        sync.part(tab);
        break;
      case 'signed-out':
        onSignedOut();
    }
  }

  #welcome(tab: string, { ask, conversationIds }: Extract<TabMessage, { type: 'interests' }>): void {
    this.post({ type: 'registered', to: tab, ask, cursor: this.#options.sync.welcome(tab, conversationIds) });
  }

  #heardLeader({ fence, visible, connection }: Extract<TabMessage, { type: 'lead' }>): void {
    const leader = this.#leader;
    if (leader === null || fence < this.#heardFence) return;
    if (leader.leading) {
      if (fence > this.#fence) this.stepDown();
      return;
    }
    const known = this.#heardFence > 0;
    const changed = fence !== this.#heardFence;
    this.#heardFence = fence;
    leader.heard();
    this.#options.sync.follow(connection);
    if (!visible && this.#options.ports.environment?.visibility?.visible()) leader.steal();
    if (!changed) {
      this.post({ type: 'here', conversationIds: this.#options.sync.interests.ids });
      return;
    }
    if (known || this.#unanswered) this.#options.sync.newLeader();
    this.#unanswered = false;
  }

  #heardEvent(event: FeedEvent): void {
    if (this.#leader?.leading || this.#options.sync.receive(event, false)) return;
    if (this.#catchingUp !== null) return;
    const { clock } = this.#options.ports;
    this.#catchingUp = clock.after(ANSWER_MS, () => this.#catchUp(null));
    this.post({ type: 'catch-up', after: this.#cursor() });
  }

  #catchUp(events: readonly FeedEvent[] | null): void {
    this.#catchingUp?.();
    this.#catchingUp = null;
    const { sync } = this.#options;
    if (events === null || !events.every((event) => sync.receive(event, false))) sync.startOver();
  }
}
