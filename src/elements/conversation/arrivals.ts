import type { MessageView } from '../../store/views.ts';

/** So many known messages in a row, seen from the end, and what lies before is known too. */
const SURE = 30;
/** More strangers than this at the end, and another stretch of the conversation is shown. */
const MOST = 300;

/** Tells messages of the customer that have just come from those that were loaded, however often the list is given. */
export class Arrivals {
  readonly #known = new Set<string>();
  #hasList = false;

  /** The messages that came since the last list, oldest first; none for the first list and when another stretch is shown. */
  take(messages: readonly MessageView[]): readonly MessageView[] {
    const fresh: MessageView[] = [];
    let sure = 0;
    for (let index = messages.length - 1; index >= 0 && sure < SURE && fresh.length <= MOST; index -= 1) {
      const message = messages[index];
      if (message === undefined) break;
      if (this.#known.has(message.id)) {
        sure += 1;
      } else {
        fresh.unshift(message);
        this.#known.add(message.id);
      }
    }
    const arrived = this.#hasList && sure > 0 ? fresh : [];
    this.#hasList ||= messages.length > 0;
    return arrived.filter(({ direction }) => direction === 'inbound');
  }
}
