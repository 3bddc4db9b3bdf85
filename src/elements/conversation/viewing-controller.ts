import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SIGNAL_TTL_MS } from '../../domain/index.ts';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { Source } from '../../store/source.ts';

/** Renewed before it expires, ms. */
const EVERY_MS = SIGNAL_TTL_MS * 0.8;

/** Tells colleagues that a conversation is open here, as long as its page can be seen. */
export class ViewingController implements ReactiveController {
  readonly #host: Element;
  readonly #pick: () => { readonly store: InboxStore; readonly conversationId: string } | undefined;
  #key: string | undefined;
  #toldAt = Number.NEGATIVE_INFINITY;
  #ticker: Source<number> | undefined;
  #stop: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost & Element,
    pick: () => { readonly store: InboxStore; readonly conversationId: string } | undefined,
  ) {
    this.#host = host;
    this.#pick = pick;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#tell);
  }

  hostUpdated(): void {
    const picked = this.#pick();
    if (picked?.conversationId === this.#key || !this.#host.isConnected) return;
    this.#key = picked?.conversationId;
    this.#stop?.();
    this.#stop = undefined;
    if (picked === undefined) return;
    this.#toldAt = Number.NEGATIVE_INFINITY;
    this.#ticker = picked.store.ticker((now) =>
      this.#toldAt + EVERY_MS > now ? this.#toldAt + EVERY_MS : now + EVERY_MS,
    );
    this.#tell();
    this.#stop = this.#ticker.subscribe(this.#tell);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tell);
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#stop?.();
      this.#stop = undefined;
      this.#key = undefined;
    });
  }

  readonly #tell = (): void => {
    const picked = this.#pick();
    if (picked === undefined || document.visibilityState !== 'visible') return;
    const now = picked.store.now();
    if (now - this.#toldAt < EVERY_MS) return;
    this.#toldAt = now;
    picked.store.signal({ type: 'viewing', conversationId: picked.conversationId });
  };
}
