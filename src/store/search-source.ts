import { Observable } from 'rxjs';
import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import type { Source } from './source.ts';
import { toInboxError } from './to-inbox-error.ts';
import type { SearchView } from './views.ts';

/** Messages found with one question. */
export const SEARCH_PAGE = 50;

const SEARCHING: SearchView = { load: { state: 'loading' }, ids: [], more: 'end' };

export interface SearchPorts {
  readonly adapter: Pick<InboxAdapter, 'query'>;
  readonly conversationId: string;
  readonly text: string;
  readonly report: (error: unknown) => void;
  /** Nobody reads it any more. */
  readonly onRest: () => void;
}

/** One search in a conversation: asked when somebody subscribes, given up at once when the last one leaves, a page at a time. */
export class SearchSource implements Source<SearchView> {
  readonly observable: Observable<SearchView>;
  readonly #ports: SearchPorts;
  readonly #callbacks = new Set<(view: SearchView) => void>();
  #current = SEARCHING;
  #asking: AbortController | null = null;
  #page: string | null = null;

  constructor(ports: SearchPorts) {
    this.#ports = ports;
    this.observable = new Observable((subscriber) => {
      subscriber.next(this.current);
      return this.subscribe((view) => subscriber.next(view));
    });
  }

  get current(): SearchView {
    return this.#current;
  }

  subscribe(callback: (view: SearchView) => void): () => void {
    const own = (view: SearchView) => callback(view);
    this.#callbacks.add(own);
    if (this.#callbacks.size === 1) void this.#ask(undefined);
    return () => {
      if (this.#callbacks.delete(own) && this.#callbacks.size === 0) this.close();
    };
  }

  /** Finds older ones; nothing when there are none, or when it is asking already. */
  async more(): Promise<void> {
    if (this.#page === null || this.#asking !== null) return;
    this.#set({ ...this.#current, more: 'loading' });
    await this.#ask(this.#page);
  }

  close(): void {
    this.#callbacks.clear();
    this.#asking?.abort();
    this.#asking = null;
    this.#ports.onRest();
  }

  async #ask(page: string | undefined): Promise<void> {
    const { adapter, conversationId, text } = this.#ports;
    const asking = new AbortController();
    this.#asking = asking;
    const query = {
      name: 'search',
      conversationId,
      text,
      limit: SEARCH_PAGE,
      ...(page === undefined ? {} : { page }),
    } as const;
    try {
      const { ids, next, previous } = await adapter.query(query, asking.signal);
      if (asking.signal.aborted) return;
      this.#page = previous ?? next;
      const known = page === undefined ? [] : this.#current.ids;
      const all = [...known, ...ids.filter((id) => !known.includes(id))];
      this.#set({ load: { state: 'ready', stale: false }, ids: all, more: this.#page === null ? 'end' : 'more' });
    } catch (error) {
      if (asking.signal.aborted) return;
      if (page === undefined)
        this.#set({ load: { state: 'failed', error: toInboxError(error) }, ids: [], more: 'end' });
      else this.#set({ ...this.#current, more: 'failed' });
    } finally {
      if (this.#asking === asking) this.#asking = null;
    }
  }

  #set(view: SearchView): void {
    this.#current = view;
    for (const callback of [...this.#callbacks]) {
      try {
        callback(view);
      } catch (error) {
        // One broken reader must not keep the news from the others.
        this.#ports.report(error);
      }
    }
  }
}
