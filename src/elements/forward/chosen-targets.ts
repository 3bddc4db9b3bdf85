import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { ConversationView } from '../../store/views.ts';

/** The conversations chosen, in the order they were; each is loaded as long as it is chosen, so that it can be judged. */
export class ChosenTargets implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #store: () => InboxStore | undefined;
  readonly #chosen = new Map<string, () => void>();

  constructor(host: ReactiveControllerHost & HTMLElement, store: () => InboxStore | undefined) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostDisconnected(): void {
    for (const stop of this.#chosen.values()) stop();
    this.#chosen.clear();
  }

  get ids(): readonly string[] {
    return [...this.#chosen.keys()];
  }

  has(conversationId: string): boolean {
    return this.#chosen.has(conversationId);
  }

  /** A chosen conversation; `undefined` for any other. */
  view(conversationId: string): ConversationView | undefined {
    return this.has(conversationId) ? this.#store()?.conversation(conversationId).current : undefined;
  }

  toggle(conversationId: string): void {
    const stop = this.#chosen.get(conversationId);
    if (stop === undefined) {
      const source = this.#store()?.conversation(conversationId);
      this.#chosen.set(conversationId, source?.subscribe(() => this.#host.requestUpdate()) ?? (() => undefined));
    } else {
      stop();
      this.#chosen.delete(conversationId);
    }
    this.#host.requestUpdate();
  }
}
