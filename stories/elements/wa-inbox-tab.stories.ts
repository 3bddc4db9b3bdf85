import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define/wa-inbox-tab.ts';
import type { InboxTabElement } from '../../src/elements/parts/inbox-tab.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { conversation, conversationView } from '../../test/elements/fake-views.ts';
import { withStore } from '../show-part.ts';
import { findButton, waitForText } from '../watch.ts';

/** An open conversation in the top bar. */
const meta: Meta<InboxTabElement> = { title: 'Elements/Tab', component: 'wa-inbox-tab', args: { active: false } };
export default meta;

type Story = StoryObj<InboxTabElement>;

function show({ active }: Partial<InboxTabElement>, name = 'Giulia Rossi', unread = 0) {
  const store = new FakeStore();
  store.conversation('conversation-1').set(conversationView({ name, conversation: { ...conversation, unread } }));
  return withStore(
    store,
    'column',
    html`<wa-inbox-tab conversation-id="conversation-1" ?active=${active}></wa-inbox-tab>`,
  );
}

export const InFront: Story = {
  args: { active: true },
  render: (args) => show(args),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'Giulia Rossi');
    await findButton(canvasElement, 'Close Giulia Rossi');
  },
};

export const UnreadBehind: Story = {
  render: (args) => show(args, 'Giulia Rossi', 3),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Unread'),
};

export const ALongName: Story = {
  render: (args) => show(args, 'Maximiliane Freifrau von Hohenstein-Wolkersdorf'),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Maximiliane'),
};

export const NotLoadedYet: Story = {
  render: (args) => show(args, ''),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Conversation'),
};
