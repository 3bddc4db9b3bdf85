import '../../../../src/define/wa-inbox-conversation.ts';
import '../../../../src/define/wa-inbox-list.ts';
import '../../../../src/define/wa-inbox-provider.ts';
import type { ConversationRow, MessageView } from '../../../../src/store/views.ts';
import { FakeStore } from '../../../elements/fake-store.ts';
import { list as listView, message, row } from '../../../elements/fake-views.ts';
import type { ConversationContender, ListContender } from '../contender.ts';
import { SAMPLE_NOW, type Sample, type SampleRow, type SampleStatus } from '../samples.ts';

const CONVERSATION = 'conversation-1';

/** The real elements over a store that only shows what it is given: what is measured is the view. */
class InboxConversation implements ConversationContender {
  readonly #store = new FakeStore();
  #element: HTMLElement | undefined;
  #taken: readonly MessageView[] = [];
  #messages: readonly MessageView[] = [];

  async mount(holder: HTMLElement): Promise<void> {
    this.#store.clock.set(SAMPLE_NOW);
    this.#show([]);
    const provider = document.createElement('wa-inbox-provider');
    provider.store = this.#store;
    const element = document.createElement('wa-inbox-conversation');
    element.conversationId = CONVERSATION;
    element.style.height = '100%';
    provider.append(element);
    holder.append(provider);
    this.#element = element;
    await element.updateComplete;
  }

  take(messages: readonly Sample[]): void {
    this.#taken = messages.map(messageView);
  }

  open(): void {
    this.#show(this.#taken);
  }

  append(sample: Sample): void {
    this.#show([...this.#messages, messageView(sample)]);
  }

  flip(place: number, status: SampleStatus): void {
    const before = this.#messages[place];
    if (before === undefined) return;
    const next = this.#messages.slice();
    next[place] = { ...before, delivery: status };
    this.#show(next);
  }

  prepend(older: readonly Sample[], handOver: () => void): void {
    handOver();
    this.#show([...older.map(messageView), ...this.#messages]);
  }

  scroller(): HTMLElement {
    const timeline = this.#element?.shadowRoot?.querySelector('wa-inbox-timeline');
    const scroller = timeline?.shadowRoot?.querySelector<HTMLElement>('.scroller');
    if (!scroller) throw new Error('the timeline has not drawn its scroller');
    return scroller;
  }

  #show(messages: readonly MessageView[]): void {
    this.#messages = messages;
    this.#store.timeline(CONVERSATION).set({
      load: { state: 'ready', stale: false },
      messages,
      older: 'end',
      newer: 'end',
      unreadFromId: null,
    });
  }
}

class InboxList implements ListContender {
  readonly #store = new FakeStore();
  #rows: readonly ConversationRow[] = [];

  async mount(holder: HTMLElement): Promise<void> {
    this.#store.clock.set(SAMPLE_NOW);
    const provider = document.createElement('wa-inbox-provider');
    provider.store = this.#store;
    const element = document.createElement('wa-inbox-list');
    element.style.height = '100%';
    provider.append(element);
    holder.append(provider);
    await element.updateComplete;
  }

  take(rows: readonly SampleRow[]): void {
    this.#rows = rows.map(conversationRow);
  }

  open(): void {
    this.#store.conversations({ filter: {} }).set(listView({ rows: this.#rows }));
  }
}

function messageView({ id, text, inbound, at, status }: Sample): MessageView {
  const direction = inbound ? 'inbound' : 'outbound';
  const author = inbound ? null : { id: 'agent-1', name: 'Marta Novak' };
  return message({ id, direction, content: { kind: 'text', text }, at, author, delivery: status });
}

function conversationRow({ id, name, text, unread, at }: SampleRow): ConversationRow {
  const lastMessage = {
    direction: 'inbound',
    kind: 'text',
    text,
    voice: false,
    at,
    author: null,
    delivery: null,
  } as const;
  return row({ id, contactId: id, name, unread, lastMessage, activityAt: at });
}

export const conversation = () => new InboxConversation();
export const list = () => new InboxList();
