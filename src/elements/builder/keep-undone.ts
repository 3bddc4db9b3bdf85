import type { InboxStore } from '../../store/inbox-store.ts';
import type { ShownDelivery } from '../../store/views.ts';
import type { BuilderDraft } from './builder-draft.ts';
import type { KeptDrafts } from './kept-drafts.ts';

/** As long as a message has not left this device. */
const HERE: ReadonlySet<ShownDelivery | null | undefined> = new Set(['saving', 'held', 'stored']);

/**
 * Brings a draft back when its message is taken back: it leaves the timeline without ever having left this device. Once it went, or once
 * something else was typed into the form, the draft is gone. Where older messages are shown, its absence says nothing.
 */
export function keepUndone(
  store: InboxStore,
  kept: KeptDrafts,
  conversationId: string,
  messageId: string,
  draft: BuilderDraft,
): void {
  const timeline = store.timeline(conversationId);
  let stop: (() => void) | undefined;
  let seen = false;
  const look = () => {
    const { messages, newer } = timeline.current;
    const message = messages.find(({ id }) => id === messageId);
    const held = HERE.has(message?.delivery);
    if (held || (message === undefined && !(seen && newer === 'end'))) {
      seen ||= held;
      return;
    }
    stop?.();
    if (message === undefined && !kept.has(conversationId, draft.kind)) kept.put(conversationId, draft);
  };
  stop = timeline.subscribe(look);
  look();
}
