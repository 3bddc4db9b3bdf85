import type { Found, Need, Place, RecordKind, RecordOf, ScheduledMessage, ScheduleWorld } from '../../domain/index.ts';
import type { ReadTransaction } from '../repository.ts';

/** The judge's view of a transaction: what was loaded, and certainty about what is not there. */
export class LoadedWorld implements ScheduleWorld {
  readonly #tx: ReadTransaction;
  readonly #records = new Map<string, RecordOf<RecordKind> | 'absent'>();
  readonly #unread = new Map<string, number>();
  readonly #contacted = new Map<string, number>();
  readonly #scheduled = new Map<string, readonly ScheduledMessage[]>();

  constructor(tx: ReadTransaction) {
    this.#tx = tx;
  }

  get<K extends RecordKind>(kind: K, id: string): Found<K> {
    return (this.#records.get(`${kind}/${id}`) ?? 'not-loaded') as Found<K>;
  }

  unreadAfter(conversationId: string, place: Place): number | 'not-loaded' {
    return this.#unread.get(unreadKey(conversationId, place)) ?? 'not-loaded';
  }

  contactedSince(channelId: string, since: number): number | 'not-loaded' {
    return this.#contacted.get(`${channelId}/${since}`) ?? 'not-loaded';
  }

  scheduledIn(conversationId: string): readonly ScheduledMessage[] | 'not-loaded' {
    return this.#scheduled.get(conversationId) ?? 'not-loaded';
  }

  async load(need: Need): Promise<void> {
    if (need.kind === 'unread-after') {
      this.#unread.set(unreadKey(need.id, need.place), await this.#tx.unreadAfter(need.id, need.place));
    } else if (need.kind === 'contacted-since') {
      this.#contacted.set(`${need.id}/${need.since}`, await this.#tx.contactedSince(need.id, need.since));
    } else if (need.kind === 'scheduled-in') {
      this.#scheduled.set(need.id, await this.#tx.scheduledIn(need.id));
    } else if (need.kind !== 'canned-of') {
      this.#records.set(`${need.kind}/${need.id}`, (await this.#tx.get(need.kind, need.id)) ?? 'absent');
    }
  }
}

function unreadKey(conversationId: string, { at, seq }: Place): string {
  return `${conversationId}/${at}/${seq}`;
}
