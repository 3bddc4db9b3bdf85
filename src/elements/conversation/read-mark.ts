import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { InboxStore } from '../../store/inbox-store.ts';

/** Marks a conversation as read when its newest message can be seen: in sight, on a visible page that has the focus. */
export class ReadMark implements ReactiveController {
  readonly #pick: () => { readonly store: InboxStore; readonly conversationId: string } | undefined;
  #key: string | undefined;
  #atEnd = false;

  constructor(
    host: ReactiveControllerHost,
    pick: () => { readonly store: InboxStore; readonly conversationId: string } | undefined,
  ) {
    this.#pick = pick;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#mark);
    window.addEventListener('focus', this.#mark);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#mark);
    window.removeEventListener('focus', this.#mark);
  }

  hostUpdated(): void {
    this.#mark();
  }

  /** The newest message came into sight or left it. */
  set atEnd(atEnd: boolean) {
    this.#atEnd = atEnd;
    this.#mark();
  }

  readonly #mark = (): void => {
    const picked = this.#pick();
    if (picked === undefined || !this.#atEnd) return;
    if (document.visibilityState !== 'visible' || !document.hasFocus()) return;
    const { store, conversationId } = picked;
    const { conversation } = store.conversation(conversationId).current;
    const { load, messages, newer } = store.timeline(conversationId).current;
    if (conversation === null || conversation.unread === 0 || load.state !== 'ready' || newer !== 'end') return;
    // Told once for each state of things: the answer takes a while, and the page draws meanwhile.
    const key = `${conversationId} ${messages.at(-1)?.id} ${conversation.unread}`;
    if (messages.length === 0 || key === this.#key) return;
    this.#key = key;
    void store.markRead(conversationId);
  };
}
