import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import { type OutgoingSignal, SIGNAL_TTL_MS, type Signal } from '../domain/index.ts';
import type { ServerClock } from './server-clock.ts';
import type { StateCell } from './state-cell.ts';
import type { StoreClock } from './store-ports.ts';
import type { Ticker } from './ticker.ts';

/** The same signal is told at most once in this time, ms: half its life. */
const TELL_EVERY_MS = SIGNAL_TTL_MS / 2;

/** Who is in which conversation right now: told to colleagues, heard from them, forgotten when it expires. */
export class Presence {
  readonly #cell: StateCell;
  readonly #adapter: InboxAdapter;
  readonly #server: ServerClock;
  readonly #clock: StoreClock;
  readonly #stop: () => void;
  readonly #told = new Map<string, number>();

  constructor(cell: StateCell, adapter: InboxAdapter, server: ServerClock, clock: StoreClock, ticker: Ticker) {
    this.#cell = cell;
    this.#adapter = adapter;
    this.#server = server;
    this.#clock = clock;
    this.#stop = ticker.watch(
      () => this.#nearestExpiry(),
      (now) => this.#expire(now),
    );
  }

  /** A colleague's signal. A lying expiry is cut to the longest life a signal has. */
  see(signal: Signal): void {
    const { session, presence } = this.#cell.state;
    const now = this.#server.now();
    const expiresAt = Math.min(signal.expiresAt, now + SIGNAL_TTL_MS);
    if (signal.agentId === session?.agent.id || expiresAt <= now) return;
    const others = (presence.get(signal.conversationId) ?? []).filter(
      (known) => known.agentId !== signal.agentId || known.type !== signal.type,
    );
    this.#set(new Map(presence).set(signal.conversationId, [...others, { ...signal, expiresAt }]), [
      signal.conversationId,
    ]);
  }

  /** Tells colleagues what this agent does. Best effort by law: a lost signal is followed by the next. */
  tell(signal: OutgoingSignal): void {
    const { session, connection } = this.#cell.state;
    if (!session?.capabilities.signals || connection.state !== 'online') return;
    const key = `${signal.type}/${signal.conversationId}`;
    const now = this.#clock.monotonic();
    const last = this.#told.get(key);
    if (last !== undefined && now - last < TELL_EVERY_MS) return;
    this.#told.set(key, now);
    this.#adapter.signal(signal).catch(() => this.#told.delete(key));
  }

  close(): void {
    this.#stop();
  }

  #nearestExpiry(): number | null {
    let nearest: number | null = null;
    for (const signals of this.#cell.state.presence.values())
      for (const { expiresAt } of signals) nearest = nearest === null ? expiresAt : Math.min(nearest, expiresAt);
    return nearest;
  }

  #expire(now: number): void {
    const kept = new Map<string, readonly Signal[]>();
    const touched: string[] = [];
    for (const [id, signals] of this.#cell.state.presence) {
      const alive = signals.filter((signal) => signal.expiresAt > now);
      if (alive.length < signals.length) touched.push(id);
      if (alive.length > 0) kept.set(id, alive.length < signals.length ? alive : signals);
    }
    if (touched.length > 0) this.#set(kept, touched);
  }

  #set(presence: ReadonlyMap<string, readonly Signal[]>, ids: readonly string[]): void {
    this.#cell.update({ presence }, ['presence', ...ids.map((id) => `presence/${id}`)]);
  }
}
