import type { ReactiveController } from 'lit';
import type { InboxStore } from '../../store/inbox-store.ts';
import { installedStoreFactory, type StoreOptions } from './store-factory.ts';

/** What decides which store an inbox has. A given store wins over an adapter, an adapter over an endpoint. */
export interface StoreWish extends StoreOptions {
  readonly store: InboxStore | undefined;
}

/**
 * Holds the store of one inbox. A store made here is closed here, once the element is out of the page for longer than a move takes; a store
 * that was given stays its owner's.
 */
export class StoreOwner implements ReactiveController {
  readonly #host: Element;
  readonly #onChange: (store: InboxStore | undefined) => void;
  #wish: StoreWish | undefined;
  #own: InboxStore | undefined;

  constructor(host: Element, onChange: (store: InboxStore | undefined) => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  hostConnected(): void {
    if (this.#wish && !this.#own) this.#fulfil(this.#wish);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.#own) return;
      this.#closeOwn();
      this.#onChange(undefined);
    });
  }

  /** Gives the inbox the store it wishes; the same wish changes nothing. */
  want(wish: StoreWish): void {
    const before = this.#wish;
    this.#wish = wish;
    const same = before?.store === wish.store && before?.adapter === wish.adapter && before?.endpoint === wish.endpoint;
    if (same && before !== undefined) return;
    if (this.#host.isConnected) this.#fulfil(wish);
  }

  #fulfil(wish: StoreWish): void {
    this.#closeOwn();
    if (wish.store === undefined && (wish.adapter !== undefined || wish.endpoint !== '')) this.#own = make(wish);
    this.#onChange(wish.store ?? this.#own);
  }

  #closeOwn(): void {
    void this.#own?.close();
    this.#own = undefined;
  }
}

function make(wish: StoreWish): InboxStore | undefined {
  const factory = installedStoreFactory();
  if (factory === undefined) {
    console.warn('[wa-inbox] No store was made: import "wa-inbox" instead of the class, or set the store property.');
  }
  return factory?.(wish);
}
