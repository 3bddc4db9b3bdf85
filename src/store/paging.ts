import type { Asks } from './asks.ts';
import type { ListRequest } from './inbox-store.ts';
import { fetchMore, listAsk, listKey } from './list-ask.ts';
import type { ListState, TimelineState } from './state.ts';
import type { StateCell } from './state-cell.ts';
import { fetchBeside, patchTimeline, type RegisterInterest, type Spot, timelineAsk } from './timeline-ask.ts';
import { byPlace, isWithin } from './timeline-range.ts';
import type { EdgeState } from './views.ts';

/** Further pages of lists and conversations: one at a time each, more calls join the running one. Failures show at the edge. */
export class Paging {
  readonly #cell: StateCell;
  readonly #asks: Asks;
  readonly #register: RegisterInterest;
  readonly #running = new Map<string, Promise<void>>();
  readonly #abort = new AbortController();

  constructor(cell: StateCell, asks: Asks, register: RegisterInterest) {
    this.#cell = cell;
    this.#asks = asks;
    this.#register = register;
  }

  loadMore(request: ListRequest): Promise<void> {
    const key = listKey(request.filter);
    const list = this.#cell.state.lists.get(key);
    const page = list?.next ?? null;
    if (list === undefined || page === null || list.load.state !== 'ready') return Promise.resolve();
    return this.#single(`more/${key}`, {
      begin: () => this.#setMore(key, page, 'loading'),
      work: () => this.#asks.fetchOnce((run) => fetchMore(run, key, list, page), this.#abort.signal),
      fail: () => this.#setMore(key, page, 'failed'),
    });
  }

  refresh(request: ListRequest): Promise<void> {
    return this.#asks.again(listAsk(request.filter));
  }

  loadBeside(conversationId: string, side: 'older' | 'newer'): Promise<void> {
    const timeline = this.#cell.state.timelines.get(conversationId);
    const edge = side === 'older' ? timeline?.older : timeline?.newer;
    if (timeline?.load.state !== 'ready' || edge === 'end') return Promise.resolve();
    const token = side === 'older' ? timeline.previous : timeline.next;
    const edgeId = this.#edgeId(conversationId, timeline, side);
    return this.#single(`${side}/${conversationId}`, {
      begin: () => this.#setEdge(conversationId, side, 'loading'),
      work: () =>
        this.#asks.fetchOnce((run) => fetchBeside(run, conversationId, side, token, edgeId), this.#abort.signal),
      fail: () => this.#setEdge(conversationId, side, 'failed'),
    });
  }

  /** Leaves the loaded stretch for another: the newest messages, those around one, or those since a time. */
  show(conversationId: string, spot: Spot): Promise<void> {
    return this.#asks.again(timelineAsk(conversationId, this.#register, spot));
  }

  close(): void {
    this.#abort.abort();
  }

  #single(
    key: string,
    job: { readonly begin: () => void; readonly work: () => Promise<void>; readonly fail: () => void },
  ): Promise<void> {
    const running = this.#running.get(key);
    if (running) return running;
    job.begin();
    const work = job
      .work()
      .catch(() => {
        // The edge says that it failed and offers to try again; the reason is the connection's to tell.
        if (!this.#abort.signal.aborted) job.fail();
      })
      .finally(() => this.#running.delete(key));
    this.#running.set(key, work);
    return work;
  }

  #setMore(key: string, page: string, more: EdgeState): void {
    const { lists } = this.#cell.state;
    const list: ListState | undefined = lists.get(key);
    if (list?.next === page) this.#cell.update({ lists: new Map(lists).set(key, { ...list, more }) }, [`list/${key}`]);
  }

  #setEdge(conversationId: string, side: 'older' | 'newer', edge: EdgeState): void {
    const { state } = this.#cell;
    const timeline = state.timelines.get(conversationId);
    if (timeline === undefined || timeline[side] === 'end') return;
    const { parts, touched } = patchTimeline(state, conversationId, { ...timeline, [side]: edge });
    this.#cell.update(parts, touched);
  }

  #edgeId(conversationId: string, timeline: TimelineState, side: 'older' | 'newer'): string | null {
    const messages = this.#cell.state.confirmed.tables.message.get(conversationId)?.values() ?? [];
    const inside = [...messages].filter((message) => isWithin(timeline, message)).sort(byPlace);
    return (side === 'older' ? inside[0]?.id : inside.at(-1)?.id) ?? null;
  }
}
