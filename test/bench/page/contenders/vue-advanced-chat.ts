import { register } from 'vue-advanced-chat';
import { time } from '../bubble.ts';
import type { ConversationContender, ListContender } from '../contender.ts';
import type { Sample, SampleRow, SampleStatus } from '../samples.ts';

interface ChatMessage {
  readonly _id: string;
  readonly content: string;
  readonly senderId: string;
  readonly date: string;
  readonly timestamp: string;
  readonly saved: boolean;
  readonly distributed: boolean;
  readonly seen: boolean;
}

const ME = 'me';
const USERS = [
  { _id: ME, username: 'Marta', avatar: '', status: { state: 'online', lastChanged: 'today' } },
  { _id: 'customer', username: 'Giulia', avatar: '', status: { state: 'online', lastChanged: 'today' } },
];

/** An element whose properties are set as its manual says: a new array for every change. */
function mountChat(holder: HTMLElement, properties: object): HTMLElement {
  register();
  const chat = document.createElement('vue-advanced-chat');
  Object.assign(
    chat,
    { height: '640px', currentUserId: ME, showAudio: false, emojiDataSource: 'data:,[]' },
    properties,
  );
  holder.append(chat);
  return chat;
}

class AdvancedChatConversation implements ConversationContender {
  #chat: HTMLElement | undefined;
  #taken: readonly ChatMessage[] = [];
  #messages: readonly ChatMessage[] = [];
  #mayHaveOlder = false;
  #isAsking = false;
  #older: (() => void) | undefined;

  async mount(holder: HTMLElement): Promise<void> {
    const rooms = [{ roomId: 'room', roomName: 'Giulia', avatar: '', users: USERS }];
    this.#chat = mountChat(holder, { singleRoom: true, rooms, roomsLoaded: true, roomId: 'room', messages: [] });
    this.#chat.addEventListener('fetch-messages', () => {
      this.#isAsking = this.#messages.length > 0;
      this.#answer();
    });
  }

  take(messages: readonly Sample[], mayHaveOlder: boolean): void {
    this.#taken = messages.map(chatMessage);
    this.#mayHaveOlder = mayHaveOlder;
  }

  open(): void {
    this.#show(this.#taken, !this.#mayHaveOlder);
  }

  append(message: Sample): void {
    this.#show([...this.#messages, chatMessage(message)], true);
  }

  flip(place: number, status: SampleStatus): void {
    const before = this.#messages[place];
    if (before === undefined) return;
    const next = this.#messages.slice();
    next[place] = { ...before, ...states(status) };
    this.#show(next, true);
  }

  /** Older messages are asked for by an event when the upper end comes into sight. */
  prepend(older: readonly Sample[], handOver: () => void): void {
    const messages = older.map(chatMessage);
    this.#older = () => {
      handOver();
      this.#show([...messages, ...this.#messages], true);
    };
    this.scroller().scrollTop = 0;
    this.#answer();
  }

  #answer(): void {
    if (!this.#isAsking) return;
    this.#older?.();
    this.#older = undefined;
  }

  scroller(): HTMLElement {
    const scroller = this.#chat?.shadowRoot?.querySelector<HTMLElement>('#messages-list');
    if (!scroller) throw new Error('the chat has not drawn its scroller');
    return scroller;
  }

  #show(messages: readonly ChatMessage[], messagesLoaded: boolean): void {
    this.#messages = messages;
    Object.assign(this.#chat ?? {}, { messages, messagesLoaded });
  }
}

class AdvancedChatList implements ListContender {
  #chat: HTMLElement | undefined;
  #rooms: readonly object[] = [];

  async mount(holder: HTMLElement): Promise<void> {
    this.#chat = mountChat(holder, { rooms: [], loadFirstRoom: false, messages: [], messagesLoaded: true });
  }

  take(rows: readonly SampleRow[]): void {
    this.#rooms = rows.map(({ id, name, text, unread, at }) => ({
      roomId: id,
      roomName: name,
      avatar: '',
      users: USERS,
      unreadCount: unread,
      index: at,
      lastMessage: { _id: id, content: text, senderId: 'customer', username: name, timestamp: time(at) },
    }));
  }

  open(): void {
    Object.assign(this.#chat ?? {}, { rooms: this.#rooms, roomsLoaded: true });
  }
}

function chatMessage({ id, text, inbound, at, status }: Sample): ChatMessage {
  const date = new Date(at).toDateString();
  return { _id: id, content: text, senderId: inbound ? 'customer' : ME, date, timestamp: time(at), ...states(status) };
}

function states(status: SampleStatus | null): Pick<ChatMessage, 'saved' | 'distributed' | 'seen'> {
  // An inbound message that was not seen would get a divider of its own.
  return { saved: true, distributed: status !== 'sent', seen: status === null || status === 'read' };
}

export const conversation = () => new AdvancedChatConversation();
export const list = () => new AdvancedChatList();
