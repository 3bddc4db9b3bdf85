import type { ConversationFilter } from '../../domain/index.ts';
import { filterOf, type ListChoice } from '../internal/list-choice.ts';

/** What a choice asks of the list: the same object as long as it means the same, for it names the list. */
export class CurrentFilter {
  #key = '';
  #filter: ConversationFilter = {};

  of(choice: ListChoice, agentId: string): ConversationFilter {
    const filter = filterOf(choice, agentId);
    const key = JSON.stringify(filter);
    if (key !== this.#key) this.#filter = filter;
    this.#key = key;
    return this.#filter;
  }
}
