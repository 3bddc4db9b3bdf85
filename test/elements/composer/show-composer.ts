import '../../../src/define/wa-inbox-composer.ts';
import { html } from 'lit';
import type { InboxComposerElement } from '../../../src/elements/composer/inbox-composer.ts';
import type { ReplyLock } from '../../../src/store/views.ts';
import { FakeStore } from '../fake-store.ts';
import { conversation, conversationView, MINUTE, NOW } from '../fake-views.ts';
import { inside, mount, settled } from '../mount.ts';

export const ID = conversation.id;

export async function show(store: FakeStore): Promise<InboxComposerElement> {
  return mount<InboxComposerElement>(html`<wa-inbox-composer conversation-id=${ID}></wa-inbox-composer>`, store);
}

export function field(element: Element): HTMLTextAreaElement {
  return inside<HTMLTextAreaElement>(element, 'textarea');
}

export async function type(element: Element, text: string): Promise<void> {
  const area = field(element);
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled();
}

export function enter(element: Element, over: KeyboardEventInit & { keyCode?: number } = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key: 'Enter',
    bubbles: true,
    composed: true,
    cancelable: true,
    ...over,
  });
  field(element).dispatchEvent(event);
  return event;
}

export const calls = (store: FakeStore, method: string) =>
  store.calls.filter(([name]) => name === method).map(([, ...args]) => args);

export const mode = (element: Element, name: 'Reply' | 'Note'): HTMLButtonElement => {
  const buttons = [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.mode') ?? [])];
  const found = buttons.find((one) => one.textContent?.trim() === name);
  if (found === undefined) throw new Error(`no mode ${name}`);
  return found;
};

export function words(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function locked(lock: ReplyLock, windowClosesAt: number | null = NOW - 28 * MINUTE): FakeStore {
  const store = new FakeStore();
  store.conversation(ID).set(conversationView({ replyLock: lock, conversation: { ...conversation, windowClosesAt } }));
  return store;
}
