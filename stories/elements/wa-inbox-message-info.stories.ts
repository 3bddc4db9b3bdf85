import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-message-info.ts';
import type { InboxMessageInfoElement } from '../../src/elements/message-info/inbox-message-info.ts';
import type { MessageView } from '../../src/store/index.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { colleague, conversation, HOUR, MINUTE, message, NOW } from '../../test/elements/fake-views.ts';
import { withStore } from '../show-part.ts';
import { find, waitForText } from '../watch.ts';

/** Everything known about a message: who sent it from where, every attempt, reactions, earlier wordings. */
const meta: Meta<InboxMessageInfoElement> = { title: 'Elements/Message info', component: 'wa-inbox-message-info' };
export default meta;

type Story = StoryObj<InboxMessageInfoElement>;

function show(shown: MessageView): TemplateResult {
  const store = new FakeStore();
  const timeline = store.timeline(conversation.id);
  timeline.set({ ...timeline.current, messages: [shown] });
  return withStore(
    store,
    'panel',
    html`<wa-inbox-message-info conversation-id=${conversation.id} message-id=${shown.id}></wa-inbox-message-info>`,
  );
}

export const SentAtTheSecondTry: Story = {
  render: () =>
    show(
      message({
        direction: 'outbound',
        author: { id: colleague.id, name: colleague.name },
        delivery: 'read',
        attempts: 2,
        attemptList: [
          {
            id: 'a1',
            wamid: 'wamid.HBgMMzkzMzMxMjM0NTY3FQIAERgSQTYxQzE',
            delivery: 'failed',
            times: { queued: NOW - 26 * HOUR, sent: NOW - 26 * HOUR, failed: NOW - 25 * HOUR },
            error: { code: 131049, detail: 'This message was not delivered to maintain healthy ecosystem engagement.' },
          },
          {
            id: 'a2',
            wamid: 'wamid.HBgMMzkzMzMxMjM0NTY3FQIAERgSRkQ3OEU',
            delivery: 'read',
            times: { queued: NOW - HOUR, sent: NOW - HOUR, delivered: NOW - HOUR + MINUTE, read: NOW },
            error: null,
          },
        ],
        reactions: [{ from: 'customer', emoji: '👍', at: NOW, author: null, delivery: null }],
        edits: [{ text: 'It leaves our warehouse *tomorrow*.', until: NOW - MINUTE }],
      }),
    ),
  play: async ({ canvasElement }) => {
    const dialog = await find<HTMLDialogElement>(canvasElement, 'dialog');
    await expect(dialog.open).toBe(true);
    await waitForText(canvasElement, /Attempt 1 of 2.*131049.*Attempt 2 of 2.*Read/);
  },
};

export const ArrivedLate: Story = {
  render: () =>
    show(
      message({
        at: NOW,
        lateSentAt: NOW - 3 * HOUR,
        wamid: 'wamid.HBgMMzkzMzMxMjM0NTY3FQIAEhgUM0E',
        forwarded: 'often',
        referral: {
          kind: 'ad',
          sourceId: '1',
          sourceUrl: 'https://example.com/ad',
          headline: 'Lamps for long evenings',
          body: 'Free shipping this week',
          mediaType: 'image',
          clickId: null,
        },
      }),
    ),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, /Sent by the customer.*Arrived late.*Forwarded.*many times.*Came from an ad/);
  },
};
