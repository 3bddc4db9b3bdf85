import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-canned-replies.ts';
import type { CannedReply } from '../../src/domain/index.ts';
import type { InboxCannedFilesElement } from '../../src/elements/canned-replies/inbox-canned-files.ts';
import type { InboxCannedRepliesElement } from '../../src/elements/canned-replies/inbox-canned-replies.ts';
import { CANNED_REPLIES } from '../../src/mock/sample/canned-replies.ts';
import type { InboxStore } from '../../src/store/index.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { agent, conversation, session } from '../../test/elements/fake-views.ts';
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

const withFiles: readonly CannedReply[] = [
  {
    id: 'reply-frames',
    rev: 1,
    name: 'frames',
    text: 'These are our frames, {{contact.first_name|and their sizes}}.',
    files: [
      { kind: 'document', fileId: 'f-frames', mime: 'application/pdf', bytes: 312_000, fileName: 'Frame sizes.pdf' },
      {
        kind: 'video',
        fileId: 'f-leg',
        mime: 'video/mp4',
        bytes: 2_840_000,
        fileName: 'How to measure.mp4',
        caption: 'Without shoes, please.',
      },
    ],
    owner: { kind: 'agent', id: agent.id },
  },
];

/** Uploads that never end: one is under way in the picture. */
class SlowStore extends FakeStore {
  override upload = (...[, options]: unknown[]): Promise<never> => {
    const { onProgress } = options as NonNullable<Parameters<InboxStore['upload']>[1]>;
    onProgress?.(40, 100);
    return new Promise(() => undefined);
  };
}

function show(replies: readonly CannedReply[] = samples, store = new FakeStore()): TemplateResult {
  const viewer = session();
  const capabilities = { ...viewer.capabilities, media: true };
  store.session.set({ load: { state: 'ready', stale: false }, session: { ...viewer, capabilities } });
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

/** Two files the reply has, and one on its way. */
export const WithFiles: Story = {
  render: () => show(withFiles, new SlowStore()),
  play: async ({ canvasElement }) => {
    (await find<HTMLElement>(canvasElement, '[data-id="reply-frames"]')).click();
    const files = await find<InboxCannedFilesElement>(canvasElement, 'wa-inbox-canned-files');
    await waitForText(canvasElement, 'Frame sizes.pdf');
    void files.take([new File(['Opening hours in August'], 'August.txt', { type: 'text/plain' })]);
    await waitForText(canvasElement, 'August.txt');
    await waitForText(canvasElement, '40%');
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
