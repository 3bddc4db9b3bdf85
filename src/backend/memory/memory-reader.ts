import {
  type Agent,
  asksForReply,
  type CannedReply,
  type Channel,
  type Contact,
  type Conversation,
  type Count,
  type Cursor,
  compareConversationKeys,
  comparePlaces,
  contactSearchText,
  conversationKey,
  holdsWords,
  type MentionNotice,
  type Message,
  matchesFilter,
  type Place,
  type RecordKind,
  type RecordOf,
  type ScheduledMessage,
  searchText,
  searchWords,
  type Team,
  type Template,
} from '../../domain/index.ts';
import { isUnsentUpload } from '../is-unsent-upload.ts';
import type { KeptFile } from '../kept-file.ts';
import type {
  Audience,
  ContactLookup,
  ConversationRange,
  MessageRange,
  MessageSearch,
  ReadTransaction,
  StoredCommand,
} from '../repository.ts';
import { sees, sightOf } from '../sight.ts';
import { usedFiles } from '../used-files.ts';
import { attemptKey, contactKey, facetKeys, wamidKey } from './record-keys.ts';
import type { Row, Slot, View, Views } from './tables.ts';

/** Reads one workspace at one moment: nobody changes the tables it was given. */
export class MemoryReader implements ReadTransaction {
  readonly workspaceId: string;
  readonly #views: Views;
  readonly #head: Cursor;

  constructor(workspaceId: string, views: Views, head: Cursor) {
    this.workspaceId = workspaceId;
    this.#views = views;
    this.#head = head;
  }

  async head(): Promise<Cursor> {
    return this.#head;
  }

  async get<K extends RecordKind>(kind: K, id: string): Promise<RecordOf<K> | null> {
    return this.find(kind, id);
  }

  async getMany<K extends RecordKind>(kind: K, ids: readonly string[]): Promise<readonly RecordOf<K>[]> {
    return ids.map((id) => this.find(kind, id)).filter((record) => record !== null);
  }

  async channels(): Promise<readonly Channel[]> {
    return this.#all('channel');
  }

  async agents(): Promise<readonly Agent[]> {
    return this.#all('agent');
  }

  async teams(): Promise<readonly Team[]> {
    return this.#all('team');
  }

  async templates(accountId: string): Promise<readonly Template[]> {
    return this.#all('template').filter((template) => template.accountId === accountId);
  }

  async cannedReplies(reader: {
    readonly agentId: string;
    readonly teamIds: readonly string[];
  }): Promise<readonly CannedReply[]> {
    const audience = { channelIds: [], ...reader };
    return this.#all('canned-reply').filter((reply) => sees(audience, sightOf('canned-reply', reply)));
  }

  async scheduledIn(conversationId: string): Promise<readonly ScheduledMessage[]> {
    return this.#all('scheduled-message')
      .filter((scheduled) => scheduled.conversationId === conversationId)
      .sort((a, b) => a.sendAt - b.sendAt || (a.id < b.id ? -1 : 1));
  }

  async mentions(
    of: { readonly agentId: string } | { readonly conversationId: string },
  ): Promise<readonly MentionNotice[]> {
    return this.#all('mention')
      .filter((notice) =>
        'agentId' in of ? notice.agentId === of.agentId : notice.conversationId === of.conversationId,
      )
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  }

  async searchMessages({ conversationId, words, before, limit }: MessageSearch): Promise<readonly Message[]> {
    const slots = this.#views.timeline.get(conversationId) ?? [];
    const found: Message[] = [];
    for (let at = (before === null ? slots.length : firstNotBefore(slots, before)) - 1; at >= 0; at -= 1) {
      if (found.length === limit) break;
      const slot = slots[at];
      const message = slot === undefined ? null : this.find('message', slot.messageId);
      if (message !== null && holdsWords(searchText(message), words)) found.push(message);
    }
    return found;
  }

  async contactedSince(channelId: string, since: number): Promise<number> {
    return this.#all('conversation').filter(
      (one) => one.channelId === channelId && one.templateSentAt !== null && one.templateSentAt > since,
    ).length;
  }

  async counts(audience: Audience): Promise<readonly Count[]> {
    return this.#all('count').filter((count) => audience.channelIds.includes(count.channelId));
  }

  async conversations(range: ConversationRange, audience: Audience): Promise<readonly Conversation[]> {
    const { filter, after, limit } = range;
    return this.#all('conversation')
      .filter((conversation) => audience.channelIds.includes(conversation.channelId))
      .filter((conversation) => matchesFilter(conversation, filter))
      .filter((conversation) => this.#holds(conversation, filter.text))
      .filter((conversation) => after === null || compareConversationKeys(conversationKey(conversation), after) > 0)
      .sort((a, b) => compareConversationKeys(conversationKey(a), conversationKey(b)))
      .slice(0, limit);
  }

  /** Whether the contact, or one message, holds all the words asked for. */
  #holds({ id, contactId }: Conversation, text: string | undefined): boolean {
    if (text === undefined) return true;
    const words = searchWords(text);
    const contact = this.find('contact', contactId);
    if (contact?.mergedInto === null && holdsWords(contactSearchText(contact), words)) return true;
    return (this.#views.timeline.get(id) ?? []).some(({ messageId }) => {
      const message = this.find('message', messageId);
      return message !== null && holdsWords(searchText(message), words);
    });
  }

  async messages({ conversationId, direction, from, limit }: MessageRange): Promise<readonly Message[]> {
    const slots = this.#views.timeline.get(conversationId) ?? [];
    const page = from === null ? slots.slice(-limit) : pageBeside(slots, direction, from, limit);
    return page.map((slot) => this.find('message', slot.messageId)).filter((message) => message !== null);
  }

  async unreadAfter(conversationId: string, place: Place): Promise<number> {
    const slots = this.#views.timeline.get(conversationId) ?? [];
    const after = slots.slice(firstAfter(slots, place)).map((slot) => this.find('message', slot.messageId));
    return after.filter((message) => message !== null && asksForReply(message)).length;
  }

  async agentBySubject(subject: string): Promise<Agent | null> {
    const id = this.#views.subject.get(subject);
    return id === undefined ? null : this.find('agent', id);
  }

  async successorOf(conversationId: string): Promise<string | null> {
    return this.#views.conversation.get(conversationId)?.into ?? null;
  }

  async contactsBy(lookup: ContactLookup): Promise<readonly Contact[]> {
    const ids = facetKeys(lookup).flatMap((key) => this.#views.index.get(key) ?? []);
    return this.getMany('contact', [...new Set(ids)]);
  }

  async conversationsOf(contactId: string): Promise<readonly Conversation[]> {
    return this.getMany('conversation', this.#views.index.get(contactKey(contactId)) ?? []);
  }

  async messageByWamid(wamid: string): Promise<Message | null> {
    return this.#messageBy(wamidKey(wamid));
  }

  async messageByAttempt(attemptId: string): Promise<Message | null> {
    return this.#messageBy(attemptKey(attemptId));
  }

  async command(id: string): Promise<StoredCommand | null> {
    return this.#views.command.get(id) ?? null;
  }

  async channelSecret(channelId: string): Promise<string | null> {
    return this.#views.secret.get(channelId) ?? null;
  }

  async file(id: string): Promise<KeptFile | null> {
    return this.#views.file.get(id) ?? null;
  }

  async isFileUsed(id: string): Promise<boolean> {
    const uses = (kind: 'message' | 'scheduled-message') =>
      this.#all(kind).some((record) => usedFiles(kind, record).includes(id));
    return uses('message') || uses('scheduled-message');
  }

  async unsentUploads(agentId: string): Promise<readonly KeptFile[]> {
    return [...this.#views.file.values()].filter((file) => file.uploaderId === agentId && isUnsentUpload(file));
  }

  /** The record now, `null` when there is none. */
  protected find<K extends RecordKind>(kind: K, id: string): RecordOf<K> | null {
    return this.#rows(kind).get(id)?.record ?? null;
  }

  #all<K extends RecordKind>(kind: K): RecordOf<K>[] {
    const found: RecordOf<K>[] = [];
    for (const { record } of this.#rows(kind).values()) if (record !== null) found.push(record);
    return found;
  }

  #rows<K extends RecordKind>(kind: K): View<Row<K>> {
    return this.#views[kind] as unknown as View<Row<K>>;
  }

  #messageBy(key: string): Message | null {
    const id = this.#views.index.get(key)?.[0];
    return id === undefined ? null : this.find('message', id);
  }
}

function pageBeside(
  slots: readonly Slot[],
  direction: 'before' | 'after',
  from: Place,
  limit: number,
): readonly Slot[] {
  if (direction === 'after') {
    const start = firstAfter(slots, from);
    return slots.slice(start, start + limit);
  }
  const end = firstNotBefore(slots, from);
  return slots.slice(Math.max(0, end - limit), end);
}

/** Index of the first slot that lies after a place. */
export function firstAfter(slots: readonly Slot[], place: Place): number {
  return search(slots, (slot) => comparePlaces(slot.place, place) > 0);
}

function firstNotBefore(slots: readonly Slot[], place: Place): number {
  return search(slots, (slot) => comparePlaces(slot.place, place) >= 0);
}

/** Binary search for the first slot that fulfils a condition all later ones fulfil too. */
function search(slots: readonly Slot[], holds: (slot: Slot) => boolean): number {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const slot = slots[middle];
    if (slot !== undefined && holds(slot)) high = middle;
    else low = middle + 1;
  }
  return low;
}
