import 'deep-chat';
import type { DeepChat } from 'deep-chat';
import { ticks } from '../bubble.ts';
import type { ConversationContender } from '../contender.ts';
import type { Sample, SampleStatus } from '../samples.ts';

interface ChatMessage {
  readonly role: 'ai' | 'user';
  readonly text: string;
}

/** It knows no delivery status: ticks are part of the words, changed by `updateMessage`. */
class DeepChatConversation implements ConversationContender {
  readonly #chat: DeepChat = document.createElement('deep-chat');
  #samples: readonly Sample[] = [];
  #taken: ChatMessage[] = [];
  #mayHaveOlder = false;
  #older: (() => ChatMessage[]) | undefined;

  async mount(holder: HTMLElement): Promise<void> {
    this.#chat.connect = { handler: () => undefined };
    // Its default drops what is older than the last 4,000.
    this.#chat.maxVisibleMessages = 1_000_000;
    this.#chat.style.height = '640px';
    this.#chat.style.width = '800px';
    holder.append(this.#chat);
  }

  take(messages: readonly Sample[], mayHaveOlder: boolean): void {
    this.#samples = messages;
    this.#taken = messages.map(chatMessage);
    this.#mayHaveOlder = mayHaveOlder;
  }

  open(): void {
    if (!this.#mayHaveOlder) {
      this.#chat.history = this.#taken;
      return;
    }
    this.#chat.loadHistory = (index) => (index === 0 ? [false, ...this.#taken] : (this.#older?.() ?? []));
  }

  append(message: Sample): void {
    this.#chat.addMessage(chatMessage(message));
  }

  flip(place: number, status: SampleStatus): void {
    const before = this.#samples[place];
    if (before !== undefined) this.#chat.updateMessage({ text: chatMessage({ ...before, status }).text }, place);
  }

  /** Older messages are asked for when the upper end is reached; `false` among earlier ones said that there are more. */
  prepend(older: readonly Sample[], handOver: () => void): void {
    const messages = older.map(chatMessage);
    this.#older = () => {
      handOver();
      return messages;
    };
    this.scroller().scrollTop = 0;
  }

  scroller(): HTMLElement {
    const scroller = this.#chat.shadowRoot?.querySelector<HTMLElement>('#messages');
    if (!scroller) throw new Error('the chat has not drawn its scroller');
    return scroller;
  }
}

function chatMessage({ text, inbound, status }: Sample): ChatMessage {
  return { role: inbound ? 'ai' : 'user', text: `${text} ${ticks(status)}` };
}

export const conversation = () => new DeepChatConversation();
export const list = 'it shows one conversation and no list';
