import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-forward.ts';
import { OUTGOING_KINDS } from '../../src/domain/index.ts';
import type { InboxForwardElement } from '../../src/elements/forward/inbox-forward.ts';
import type { ListView, MessageView } from '../../src/store/views.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import {
  capabilities,
  conversationView,
  HOUR,
  list,
  message,
  NOW,
  row,
  session,
} from '../../test/elements/fake-views.ts';
import { withStore } from '../show-part.ts';
import { find, inAll, waitFor, waitForText } from '../watch.ts';

/** Where an agent says to whom a message is sent on. */
const meta: Meta<InboxForwardElement> = {
  title: 'Elements/Forward',
  component: 'wa-inbox-forward',
};
export default meta;

type Story = StoryObj<InboxForwardElement>;

const FROM = 'conversation-0';
const rows = [
  'Anna Bianchi',
  'René Petit',
  'Aino Virtanen',
  'ليلى حداد',
  'Jan Novák',
  'Bicycle repair shop of the old town',
].map((name, index) =>
  row({
    id: `conversation-${index + 1}`,
    contactId: `contact-${index + 1}`,
    name,
    windowClosesAt: index === 2 ? NOW - 1 : NOW + (index + 1) * HOUR,
  }),
);

interface Given {
  readonly what?: Partial<MessageView>;
  readonly listed?: Partial<ListView>;
  readonly store?: FakeStore;
}

function show({ what, listed, store = new FakeStore() }: Given = {}): TemplateResult {
  store.session.set({
    load: { state: 'ready', stale: false },
    session: { ...session(), capabilities: { ...capabilities, outgoingKinds: OUTGOING_KINDS } },
  });
  store.conversations({ filter: {} }).set(list({ rows, ...listed }));
  store.timeline(FROM).set({ ...store.timeline(FROM).current, messages: [message(what)] });
  return withStore(
    store,
    'column',
    html`<wa-inbox-forward conversation-id=${FROM} message-id=${message().id}></wa-inbox-forward>`,
  );
}

const choose = async (canvas: HTMLElement, index: number) =>
  (await find(canvas, `[data-id="conversation-${index}"]`)).click();

export const Targets: Story = {
  render: () => show({ listed: { more: 'more' } }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Choose a conversation first.'),
};

export const Chosen: Story = {
  render: () => {
    const store = new FakeStore();
    store.forward = async (...args: unknown[]) => {
      store.calls.push(['forward', ...args]);
      return ['message-new'];
    };
    return show({ store });
  },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 1);
    await choose(canvasElement, 3);
    await choose(canvasElement, 2);
    await waitForText(canvasElement, 'Chosen: 2');
  },
};

export const Searched: Story = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    const search = await find<HTMLInputElement>(canvasElement, 'input[type="search"]');
    search.value = 'rene';
    search.dispatchEvent(new InputEvent('input'));
    await waitFor(() => inAll(canvasElement, '.target').length === 1, 'the one that matches');
    search.value = 'nobody';
    search.dispatchEvent(new InputEvent('input'));
    await waitForText(canvasElement, 'No conversation matches');
  },
};

export const BlockedCustomer: Story = {
  render: () => {
    const store = new FakeStore();
    store.conversation('conversation-1').set(conversationView({ replyLock: 'contact-blocked' }));
    return show({ store });
  },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 1);
    await waitForText(canvasElement, 'This customer is blocked on this number.');
    await expect(await find(canvasElement, '[part="send"]')).toHaveAttribute('aria-disabled', 'true');
  },
};

export const AFileThatIsGone: Story = {
  render: () =>
    show({
      what: {
        content: { kind: 'image', mediaId: 'm', mime: 'image/jpeg', file: { id: 'f', state: 'expired', bytes: null } },
      },
    }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'The file is not kept here'),
};

export const Deleted: Story = {
  render: () => show({ what: { revokedAt: NOW } }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'The sender deleted this message.'),
};

export const Loading: Story = { render: () => show({ listed: { load: { state: 'loading' }, rows: [] } }) };
