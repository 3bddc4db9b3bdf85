import type { Asks } from './asks.ts';
import type { MentionsView } from './mentions-view.ts';
import { openingAsk } from './opening-ask.ts';
import type { Outbox } from './outbox.ts';
import { person } from './selectors/person.ts';
import type { StateKey, StoreState } from './state.ts';
import type { StateCell } from './state-cell.ts';
import { standingId } from './successors.ts';

const KEY = 'mentions';

/** What the view is made of. */
const READ: readonly StateKey[] = ['mention', 'agent', 'pending', 'session', `opening/${KEY}`, 'everything'];

export interface MentionsRoom {
  readonly cell: StateCell;
  readonly asks: Asks;
  readonly outbox: Outbox;
  readonly ids: () => string;
}

/**
 * Keeps the notes that name this agent in the state, for backends that tell of them. What was dismissed is gone at once, in every tab; the
 * command that says so waits in the outbox like any other.
 */
export class Mentions {
  readonly #room: MentionsRoom;
  #asked = false;

  constructor(room: MentionsRoom) {
    this.#room = room;
    for (const key of READ) room.cell.onTouch(key, () => this.#look());
    this.#look();
  }

  /** The mentions in a conversation were seen, also those told before it was joined into this one. */
  async dismiss(conversationId: string): Promise<void> {
    const { cell, outbox, ids } = this.#room;
    const { confirmed } = cell.state;
    const seen = openMentions(cell.state).mentions.filter(
      ({ notice }) => standingId(confirmed, notice.conversationId) === conversationId,
    );
    // All in one step: who says it twice finds none left.
    await Promise.all(
      seen.map(({ notice: { id: mentionId } }) =>
        outbox.add({ type: 'mention.dismiss', id: ids(), conversationId, mentionId }),
      ),
    );
  }

  #look(): void {
    const { cell, asks } = this.#room;
    if (!this.#asked && cell.state.session?.capabilities.features.includes(KEY)) {
      this.#asked = true;
      asks.acquire(openingAsk(KEY, { name: KEY }));
    }
    cell.update({ mentions: openMentions(cell.state) }, [KEY]);
  }
}

/** The open notices, without those this agent has just dismissed. */
export function openMentions({ confirmed, openings, pending, session }: StoreState): MentionsView {
  const gone = new Set(pending.flatMap(({ row: { command } }) => ('mentionId' in command ? command.mentionId : [])));
  return {
    load: openings.get(KEY) ?? { state: 'loading' },
    mentions: [...confirmed.tables.mention.values()]
      .filter(({ id }) => !gone.has(id))
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
      .map((notice) => ({ notice, author: person({ confirmed, session }, notice.authorId) })),
  };
}
