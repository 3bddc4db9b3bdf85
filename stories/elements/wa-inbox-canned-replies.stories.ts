import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-canned-replies.ts';
import type { CannedReply } from '../../src/domain/index.ts';
import type { InboxCannedRepliesElement } from '../../src/elements/canned-replies/inbox-canned-replies.ts';
import { CANNED_REPLIES } from '../../src/mock/sample/canned-replies.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { agent, conversation } from '../../test/elements/fake-views.ts';
import { withStore } from '../show-part.ts';
import { find, findButton, waitForText } from '../watch.ts';

/** Where agents keep what they say often. */
const meta: Meta<InboxCannedRepliesElement> = {
  title: 'Elements/Canned replies',
  component: 'wa-inbox-canned-replies',
};
export default meta;

type Story = StoryObj<InboxCannedRepliesElement>;

/** The sample company's replies; those of one agent are the viewer's. */
const samples: readonly CannedReply[] = CANNED_REPLIES.map((reply) => ({
  ...reply,
  rev: 1,
  files: [],
  owner: reply.owner.kind === 'agent' ? { kind: 'agent', id: agent.id } : reply.owner,
}));

function show(replies: readonly CannedReply[] = samples): TemplateResult {
  const store = new FakeStore();
  const teams = [
    { id: 'rental-desk', rev: 1, name: 'Rental desk' },
    { id: 'sales', rev: 1, name: 'Sales' },
  ];
  store.canned.set({ load: { state: 'ready', stale: false }, replies, agent, teams });
  return withStore(
    store,
    'panel',
    html`<wa-inbox-canned-replies conversation-id=${conversation.id}></wa-inbox-canned-replies>`,
  );
}

export const AllReplies: Story = {
  render: () => show(),
  play: async ({ canvasElement }) => waitForText(canvasElement, '/shipping-delay'),
};

export const NoneYet: Story = {
  render: () => show([]),
  play: async ({ canvasElement }) => waitForText(canvasElement, /No canned replies yet/),
};

export const Writing: Story = {
  render: () => show(),
  play: async ({ canvasElement, userEvent }) => {
    (await findButton(canvasElement, 'New reply')).click();
    await userEvent.type(await find<HTMLInputElement>(canvasElement, '[name="name"]'), 'thank you');
    await userEvent.type(await find<HTMLTextAreaElement>(canvasElement, '[name="text"]'), 'Thank you, ');
    (await findButton(canvasElement, 'Customer’s first name')).click();
    await waitForText(canvasElement, 'Thank you, Giulia');
    await expect((await find<HTMLInputElement>(canvasElement, '[name="name"]')).value).toBe('thank-you');
  },
};

export const OfOthers: Story = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    (await find<HTMLElement>(canvasElement, '[data-id="reply-hours"]')).click();
    await waitForText(canvasElement, /admins those for everybody/);
  },
};

export const Removing: Story = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    (await find<HTMLElement>(canvasElement, '[data-id="reply-lunch"]')).click();
    (await findButton(canvasElement, 'Remove')).click();
    await waitForText(canvasElement, 'Remove this reply for all who use it?');
  },
};
