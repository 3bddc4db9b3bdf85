import '../../../src/define/wa-inbox-builder.ts';
import { html } from 'lit';
import { OUTGOING_KINDS } from '../../../src/domain/index.ts';
import type { InboxBuilderElement } from '../../../src/elements/builder/inbox-builder.ts';
import type { AskPosition } from '../../../src/elements/builder/own-position.ts';
import type { BuilderKind } from '../../../src/elements/composer-kit/tool-choices.ts';
import { FakeStore } from '../fake-store.ts';
import { capabilities, conversation, session } from '../fake-views.ts';
import { inside, mount, settled } from '../mount.ts';

export const ID = conversation.id;

/** A form in the page, and what it did. */
export interface Shown {
  readonly element: InboxBuilderElement;
  readonly store: FakeStore;
  readonly announced: unknown[];
  readonly closed: () => number;
}

/** A store whose backend can send everything. */
export function ableStore(): FakeStore {
  const store = new FakeStore();
  store.session.set({
    load: { state: 'ready', stale: false },
    session: { ...session(), capabilities: { ...capabilities, outgoingKinds: OUTGOING_KINDS } },
  });
  return store;
}

export async function show(kind: BuilderKind, store = ableStore(), ask: AskPosition | null = null): Promise<Shown> {
  const element = await mount<InboxBuilderElement>(
    html`<wa-inbox-builder conversation-id=${ID} kind=${kind} .askPosition=${ask}></wa-inbox-builder>`,
    store,
  );
  const announced: unknown[] = [];
  let closed = 0;
  element.addEventListener('wa-inbox-content', ({ detail }) => announced.push(detail));
  element.addEventListener('close', () => (closed += 1));
  return { element, store, announced, closed: () => closed };
}

export const field = (element: Element, key: string) => inside<HTMLInputElement>(element, `[data-key="${key}"]`);
export const words = (element: Element, selector: string) =>
  inside(element, selector).textContent?.replace(/\s+/g, ' ').trim();
export const send = (element: Element) => inside<HTMLButtonElement>(element, '[part="send"]');
export const sent = ({ store }: Shown) => store.calls.filter(([method]) => method === 'send');

export async function type(element: Element, key: string, value: string): Promise<void> {
  const input = field(element, key);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled();
}

export async function fill(element: Element, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [key, value] of Object.entries(values)) await type(element, key, value);
}

export async function click(element: Element, selector: string): Promise<void> {
  inside<HTMLElement>(element, selector).click();
  await settled();
}

export async function add(element: Element, label: string): Promise<void> {
  const buttons = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.add') ?? [])];
  buttons.findLast((button) => button.textContent?.trim() === label)?.click();
  await settled();
}

export async function press(target: EventTarget, key: string, more: KeyboardEventInit = {}): Promise<void> {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));
  await settled();
}

export const focused = (element: Element) => element.shadowRoot?.activeElement;
