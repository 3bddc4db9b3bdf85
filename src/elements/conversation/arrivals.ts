import type { MessageView, TimelineView } from '../../store/views.ts';

/** So many known messages in a row, seen from the end, and what lies before is known too. */
const SURE = 30;
/** More strangers than this at the end are not news but another stretch of the conversation. */
const MOST = 300;

/** Tells messages of the customer that have just come from those that were loaded, however often the list is given. */
export class Arrivals {
  readonly #known = new Set<string>();
  #reachedEnd = false;

  /** The messages that came since the last list, oldest first; none for a first list and for stretches that were asked for. */
  take({ messages, newer }: Pick<TimelineView, 'messages' | 'newer'>): readonly MessageView[] {
    const arrived: MessageView[] = [];
    // Strangers are news only when something known stands before them: older messages are loaded, not new.
    let strangers: MessageView[] = [];
    let sure = 0;
    for (let index = messages.length - 1; index >= 0 && sure < SURE && strangers.length <= MOST; index -= 1) {
      const message = messages[index];
      if (message === undefined) break;
      if (this.#known.has(message.id)) {
        sure += 1;
        arrived.push(...strangers);
        strangers = [];
      } else {
        this.#known.add(message.id);
        strangers.push(message);
      }
    }
    const followsEnd = this.#reachedEnd && newer === 'end';
    this.#reachedEnd = newer === 'end';
    return followsEnd ? arrived.filter(({ direction }) => direction === 'inbound').reverse() : [];
  }
}
