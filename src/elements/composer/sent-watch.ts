import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { InboxErrorCode } from '../../domain/index.ts';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { MessageView } from '../../store/views.ts';

export interface Outcome {
  readonly conversationId: string;
  readonly messageId: string;
  /** `null` when it was sent. */
  readonly code: InboxErrorCode | number | string | null;
}

interface Watch {
  readonly messageIds: Set<string>;
  readonly stop: () => void;
}

/** Follows what was sent from here until WhatsApp has it or it failed, and says so once for each message. */
export class SentWatch implements ReactiveController {
  readonly #tell: (outcome: Outcome) => void;
  readonly #host: Element;
  readonly #watches = new Map<string, Watch>();

  constructor(host: ReactiveControllerHost & Element, tell: (outcome: Outcome) => void) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      for (const { stop } of this.#watches.values()) stop();
      this.#watches.clear();
    });
  }

  follow(store: InboxStore, conversationId: string, messageId: string): void {
    let watch = this.#watches.get(conversationId);
    const timeline = store.timeline(conversationId);
    if (watch === undefined) {
      const stop = timeline.subscribe(({ messages }) => this.#look(conversationId, messages));
      watch = { messageIds: new Set(), stop };
      this.#watches.set(conversationId, watch);
    }
    watch.messageIds.add(messageId);
    this.#look(conversationId, timeline.current.messages);
  }

  #look(conversationId: string, messages: readonly MessageView[]): void {
    const watch = this.#watches.get(conversationId);
    if (watch === undefined) return;
    // What was just sent stands near the end; the rest of a long list need not be asked.
    for (const message of messages.slice(-50)) {
      if (!watch.messageIds.has(message.id)) continue;
      const code = outcomeOf(message);
      if (code === undefined) continue;
      watch.messageIds.delete(message.id);
      this.#tell({ conversationId, messageId: message.id, code });
    }
    if (watch.messageIds.size > 0) return;
    watch.stop();
    this.#watches.delete(conversationId);
  }
}

/** `undefined` while it is open, `null` once WhatsApp has it, else why it failed. */
function outcomeOf(message: MessageView): Outcome['code'] | undefined {
  switch (message.delivery) {
    case 'sent':
    case 'delivered':
    case 'read':
    case 'played':
      return null;
    case 'failed':
      return message.error?.code ?? 'internal';
    case 'refused':
      return message.refusal ?? 'internal';
    default:
      return undefined;
  }
}
