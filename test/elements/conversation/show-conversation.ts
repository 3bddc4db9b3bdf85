import '../../../src/define/wa-inbox-conversation.ts';
import { html } from 'lit';
import type { InboxConversationElement } from '../../../src/elements/conversation/inbox-conversation.ts';
import type { ConversationView, TimelineView } from '../../../src/store/views.ts';
import { FakeStore } from '../fake-store.ts';
import { conversation, conversationView, MINUTE, message, NOW } from '../fake-views.ts';
import { inside, mount } from '../mount.ts';

export const ID = conversation.id;

export const ready: TimelineView = {
  load: { state: 'ready', stale: false },
  messages: [message({ id: 'm1', at: NOW - 5 * MINUTE }), message({ id: 'm2', at: NOW - 2 * MINUTE })],
  older: 'end',
  newer: 'end',
  unreadFromId: null,
};

export const sheet = new CSSStyleSheet();
sheet.replaceSync('wa-inbox-conversation { block-size: 600px; }');

export function show(store: FakeStore): Promise<InboxConversationElement> {
  return mount<InboxConversationElement>(
    html`<wa-inbox-conversation conversation-id=${ID}></wa-inbox-conversation>`,
    store,
  );
}

export function storeWith(view: Partial<ConversationView> = {}, timeline: Partial<TimelineView> = {}): FakeStore {
  const store = new FakeStore();
  store.conversation(ID).set(conversationView(view));
  store.timeline(ID).set({ ...ready, ...timeline });
  return store;
}

export const calls = (store: FakeStore, method: string) =>
  store.calls.filter(([name]) => name === method).map(([, ...args]) => args);

export function words(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What the inbox said aloud, in order. */
export function spoken(): string[] {
  const said: string[] = [];
  const provider = document.querySelector('wa-inbox-provider');
  const voice =
    provider === null ? null : (inside(provider, '.voice') as HTMLElement & { ariaNotify?(text: string): void });
  if (voice === null) throw new Error('no provider');
  voice.ariaNotify = (text: string) => said.push(text);
  return said;
}

export function menuItems(element: Element, name: string): HTMLElement[] {
  inside<HTMLButtonElement>(element, `.${name}`).click();
  return [...inside(element, `.${name}-menu`).querySelectorAll<HTMLElement>('[role="menuitemradio"]')];
}

export const itemText = (item: HTMLElement) => item.textContent?.replace(/\s+/g, ' ').trim();
