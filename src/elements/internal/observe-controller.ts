import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Source } from '../../store/source.ts';
import { beforePaint } from './before-paint.ts';

export type Host = ReactiveControllerHost & Element;

/**
 * Shows a source in an element: subscribed while the element is in the page, so that the store keeps the data live exactly as long.
 *
 * Which source is asked before every update, so a changed property or store switches by itself. Moving the element in the page keeps the
 * subscription: it is dropped a microtask after the disconnect, and only if the element is still out.
 */
export class ObserveController<T> implements ReactiveController {
  readonly #host: Host;
  readonly #pick: () => Source<T> | undefined;
  readonly #onValue: ((value: T) => void) | undefined;
  readonly #update: (host: Host) => void;
  #source: Source<T> | undefined;
  #unsubscribe: (() => void) | undefined;

  /**
   * @param pick the source wanted now; must return the same object for the same question
   * @param onValue called at once for every value, also for the first of a source, before the host updates
   * @param update when a change is drawn: before the next paint, or when the keys rest
   */
  constructor(
    host: Host,
    pick: () => Source<T> | undefined,
    onValue?: (value: T) => void,
    update: (host: Host) => void = beforePaint,
  ) {
    this.#host = host;
    this.#pick = pick;
    this.#onValue = onValue;
    this.#update = update;
    host.addController(this);
  }

  /** The value now; `undefined` as long as there is no source. */
  get value(): T | undefined {
    return this.#source?.current;
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#drop();
    });
  }

  #follow(): void {
    const source = this.#pick();
    if (source === this.#source && this.#unsubscribe !== undefined) return;
    this.#drop();
    this.#source = source;
    if (source === undefined) return;
    this.#unsubscribe = source.subscribe((value) => {
      this.#onValue?.(value);
      this.#update(this.#host);
    });
    this.#onValue?.(source.current);
    this.#host.requestUpdate();
  }

  #drop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
