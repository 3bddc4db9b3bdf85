import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-start.ts';
import { InboxError, OUTGOING_KINDS, type Role } from '../../src/domain/index.ts';
import type { InboxStartElement } from '../../src/elements/start/inbox-start.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import {
  capabilities,
  channel,
  contact,
  conversationView,
  list,
  row,
  session,
} from '../../test/elements/fake-views.ts';
import { withStore } from '../show-part.ts';
import { find, waitForText } from '../watch.ts';

/** Where an agent says whom to write to first. */
const meta: Meta<InboxStartElement> = {
  title: 'Elements/Start',
  component: 'wa-inbox-start',
};
export default meta;

type Story = StoryObj<InboxStartElement>;

const PHONE = '+39 333 111 2222';
const second = { ...channel, id: 'channel-2', name: 'Support', phone: '+390299999999' };
const BOTH: Readonly<Record<string, Role>> = { 'channel-1': 'contributor', 'channel-2': 'contributor' };

interface Given {
  readonly store?: FakeStore;
  readonly roles?: Readonly<Record<string, Role>>;
  readonly phone?: string;
  readonly name?: string;
}

function show({ store = new FakeStore(), roles, phone = '', name = '' }: Given = {}): TemplateResult {
  const able = { ...capabilities, commands: [...capabilities.commands, 'conversation.start' as const] };
  store.session.set({
    load: { state: 'ready', stale: false },
    session: { ...session(roles), capabilities: { ...able, features: ['templates'], outgoingKinds: OUTGOING_KINDS } },
  });
  return withStore(store, 'column', html`<wa-inbox-start .phone=${phone} .name=${name}></wa-inbox-start>`);
}

const begin = async (canvas: HTMLElement) => (await find(canvas, '[part="start"]')).click();

export const Empty: Story = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    await begin(canvasElement);
    await waitForText(canvasElement, 'Type a phone number.');
  },
};

export const SeveralChannels: Story = {
  render: () => {
    const store = new FakeStore();
    store.channels.set([channel, second]);
    return show({ store, roles: BOTH, phone: PHONE, name: 'Anna Bianchi' });
  },
  play: async ({ canvasElement }) =>
    expect(await find<HTMLSelectElement>(canvasElement, 'select')).toHaveProperty('length', 2),
};

export const WithoutCountry: Story = {
  render: () => show({ phone: '02 1234 5678' }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Begin with + and the country code.'),
};

export const ThereAlready: Story = {
  render: () => {
    const store = new FakeStore();
    const found = { filter: { channelIds: [channel.id], text: '+393331112222' } };
    store.conversations(found).set(list({ rows: [row({ id: 'there', name: 'Anna Bianchi' })] }));
    store.conversation('there').set(conversationView({ contact: { ...contact, phone: '+393331112222' } }));
    return show({ store, phone: PHONE });
  },
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'There is a conversation with this number: Anna Bianchi');
    await waitForText(canvasElement, 'Open conversation');
  },
};

export const Refused: Story = {
  render: () => {
    const store = new FakeStore();
    store.startConversation = () => Promise.reject(new InboxError('contact-blocked', 'blocked'));
    return show({ store, phone: PHONE });
  },
  play: async ({ canvasElement }) => {
    await begin(canvasElement);
    await waitForText(canvasElement, 'This customer is blocked on this number.');
  },
};

export const Disconnected: Story = {
  render: () => {
    const store = new FakeStore();
    store.channels.set([{ ...channel, health: 'disconnected' }]);
    return show({ store, phone: PHONE });
  },
  play: async ({ canvasElement }) => waitForText(canvasElement, 'This channel is disconnected.'),
};
