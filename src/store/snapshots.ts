import type { Asks } from './asks.ts';
import type { Records } from './records.ts';
import type { StoreState } from './state.ts';
import type { StateCell } from './state-cell.ts';
import type { StoreClock } from './store-ports.ts';
import { LOADING_TIMELINE } from './timeline-range.ts';
import type { LoadState } from './views.ts';

/** Clients that lost their place together do not return together: each waits a random part of this, ms. */
const JITTER_MS = 5_000;
/** A backend that says "start over" for ever gets one new picture in this time, ms. */
const APART_MS = 10_000;

const STALE: LoadState = { state: 'ready', stale: true };

export interface SnapshotsOptions {
  readonly cell: StateCell;
  readonly records: Records;
  readonly asks: Asks;
  readonly clock: StoreClock;
  readonly random: () => number;
}

/**
 * Starts over when the feed lost its place: everything anybody reads is fetched again, and the old records go in the same step in which the
 * new ones come. Until then the old picture stays, marked stale. Drafts, outbox and overlay are not touched.
 */
export class Snapshots {
  readonly #options: SnapshotsOptions;
  readonly #abort = new AbortController();
  #lastAt: number | null = null;
  #cancel: (() => void) | null = null;
  #running = false;
  #again = false;

  constructor(options: SnapshotsOptions) {
    this.#options = options;
  }

  /** Asks for a new picture; `jitter` when many clients have the same reason at the same time. */
  request(jitter: boolean): void {
    const { records, clock, random } = this.#options;
    if (this.#running) this.#again = true;
    if (this.#running || this.#cancel !== null) return;
    records.beginSnapshot();
    this.#markStale();
    const pause = this.#lastAt === null ? 0 : Math.max(0, this.#lastAt + APART_MS - clock.monotonic());
    const wait = Math.max(pause, jitter ? Math.floor(random() * JITTER_MS) : 0);
    this.#cancel = clock.after(wait, () => {
      this.#cancel = null;
      void this.#run();
    });
  }

  close(): void {
    this.#cancel?.();
    this.#abort.abort();
  }

  async #run(): Promise<void> {
    const { asks, cell, clock, records } = this.#options;
    this.#running = true;
    this.#lastAt = clock.monotonic();
    const { fetched, failed } = await asks.fetchAll(this.#abort.signal);
    this.#running = false;
    if (this.#abort.signal.aborted) return asks.releaseAll();
    records.endSnapshot(fetched, startedOver(cell.state, asks));
    asks.releaseAll();
    for (const patch of failed) {
      const { parts, touched } = patch();
      cell.update(parts, touched);
    }
    asks.retryNew();
    if (this.#again) {
      this.#again = false;
      this.request(true);
    }
  }

  #markStale(): void {
    const { cell } = this.#options;
    const { lists, timelines } = cell.state;
    const touched = [
      ...[...lists.keys()].map((key) => `list/${key}`),
      ...[...timelines.keys()].map((id) => `timeline/${id}`),
    ];
    cell.update({ lists: stale(lists), timelines: stale(timelines) }, touched);
  }
}

function stale<T extends { readonly load: LoadState }>(entries: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map(
    [...entries].map(([key, entry]) => [key, entry.load.state === 'ready' ? { ...entry, load: STALE } : entry]),
  );
}

/** The state without what was loaded; an open conversation keeps its unread line. */
function startedOver(state: StoreState, asks: Asks): Partial<StoreState> {
  const timelines = [...state.timelines].filter(([id]) => asks.isActive(`timeline/${id}`));
  return {
    lists: new Map(),
    openings: new Map(),
    answered: new Set(),
    timelines: new Map(timelines.map(([id, { unreadAfter }]) => [id, { ...LOADING_TIMELINE, unreadAfter }])),
  };
}
