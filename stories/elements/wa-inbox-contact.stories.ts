import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define/wa-inbox-contact.ts';
import type { InboxContactElement } from '../../src/elements/contact/inbox-contact.ts';
import type { ConversationView } from '../../src/store/index.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { contact, conversation, conversationView } from '../../test/elements/fake-views.ts';
import { withStore } from '../show-part.ts';
import { find, waitForText } from '../watch.ts';

/** Who the customer is: the facts beside a conversation. */
const meta: Meta<InboxContactElement> = { title: 'Elements/Contact', component: 'wa-inbox-contact' };
export default meta;

type Story = StoryObj<InboxContactElement>;

function show(over: Partial<ConversationView> = {}): TemplateResult {
  const store = new FakeStore();
  store.conversation('conversation-1').set(conversationView(over));
  return withStore(store, 'list', html`<wa-inbox-contact conversation-id="conversation-1"></wa-inbox-contact>`);
}

export const ACustomer: Story = {
  render: () => show(),
  play: async ({ canvasElement }) => waitForText(canvasElement, /Giulia Rossi.*\+393331234567.*Italian.*Support/),
};

export const KnownByUsernameOnly: Story = {
  render: () =>
    show({ name: '@windrose.rides', contact: { ...contact, name: '', phone: null, username: 'windrose.rides' } }),
  play: async ({ canvasElement }) => waitForText(canvasElement, '@windrose.rides'),
};

export const LongWordsAndManyTags: Story = {
  render: () =>
    show({
      name: 'Maximiliane Freifrau von Hohenstein-Wolkersdorf',
      conversation: { ...conversation, tags: ['Rücksendung', 'عميل مميز', 'a tag as long as tags get', 'vip', 'B2B'] },
    }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Rücksendung'),
};

export const Loading: Story = {
  render: () => show({ load: { state: 'loading' }, contact: null, conversation: null, name: '' }),
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.ghost');
  },
};

export const NoDetails: Story = {
  render: () => show({ contact: null, conversation: null }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'No details here'),
};
