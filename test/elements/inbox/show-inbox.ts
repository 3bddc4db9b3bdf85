import '../../../src/define/wa-inbox.ts';
import '../../../src/define/conversation-panes.ts';
import { html } from 'lit';
import type { InboxElement } from '../../../src/elements/inbox/inbox.ts';
import type { FakeStore } from '../fake-store.ts';
import { inside, mount, settled } from '../mount.ts';

export const everything = { filter: {} };

export async function show(store: FakeStore, width = 1200): Promise<InboxElement> {
  const element = await mount<InboxElement>(html`<wa-inbox .store=${store}></wa-inbox>`);
  element.style.inlineSize = `${width}px`;
  element.style.blockSize = '600px';
  await settled();
  await settled();
  return element;
}

export const words = (element: Element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const seen = (element: Element, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.checkVisibility() ?? false;
export const row = (element: Element, index: number) =>
  inside(element, 'wa-inbox-list').shadowRoot?.querySelectorAll<HTMLElement>('wa-inbox-list-item')[index];
