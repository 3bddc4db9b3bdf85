import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define/wa-inbox-provider.ts';
import '../../src/define/wa-inbox-list.ts';
import '../../src/define/wa-inbox-conversation.ts';
import '../../src/define/wa-inbox-composer.ts';
import type { InboxProviderElement } from '../../src/elements/provider/inbox-provider.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { list, rows } from '../../test/elements/fake-views.ts';
import { find, waitForText } from '../watch.ts';

/** Gives the panels inside it a store: for hosts that lay the inbox out themselves. */
const meta: Meta<InboxProviderElement> = { title: 'Elements/Provider', component: 'wa-inbox-provider' };
export default meta;

type Story = StoryObj<InboxProviderElement>;

export const APageOfItsOwn: Story = {
  render: () => {
    const store = new FakeStore();
    store.conversations({ filter: {} }).set(list({ rows: rows(12) }));
    return html`<wa-inbox-provider .store=${store}>
      <div class="own-layout">
        <wa-inbox-conversation conversation-id="conversation-1"></wa-inbox-conversation>
        <wa-inbox-composer conversation-id="conversation-1"></wa-inbox-composer>
        <wa-inbox-list conversation-id="conversation-1"></wa-inbox-list>
      </div>
    </wa-inbox-provider>`;
  },
  play: async ({ canvasElement, userEvent }) => {
    await waitForText(canvasElement, 'Customer 1 ');
    await userEvent.type(await find(canvasElement, 'textarea'), 'On Thursday.');
    await waitForText(canvasElement, 'On Thursday.');
  },
};

export const WithoutAStore: Story = {
  render: () =>
    html`<wa-inbox-provider><div class="box" data-size="list"><wa-inbox-list></wa-inbox-list></div></wa-inbox-provider>`,
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Loading conversations'),
};
