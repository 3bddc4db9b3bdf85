import '../../../src/define/wa-inbox-message.ts';
import { html } from 'lit';
import type { InboxMessageElement } from '../../../src/elements/parts/inbox-message.ts';
import type { MessageView, ShownDelivery } from '../../../src/store/views.ts';
import { message } from '../fake-views.ts';
import { mount } from '../mount.ts';

export const mate = { id: 'agent-2', name: 'Aino Virtanen' };

export function show(over: Partial<MessageView> = {}, asks = false): Promise<InboxMessageElement> {
  return mount(html`<wa-inbox-message
    role="article"
    tabindex="0"
    aria-label="Message"
    .message=${message(over)}
    .contactName=${'Giulia Rossi'}
    .viewerId=${'agent-1'}
    .withAuthor=${true}
    .asks=${asks}
  ></wa-inbox-message>`);
}

export const outbound = (delivery: ShownDelivery, over: Partial<MessageView> = {}): Partial<MessageView> => ({
  direction: 'outbound',
  author: mate,
  delivery,
  ...over,
});

/** What a person reads in an element, its nested elements apart. */
export function text(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
